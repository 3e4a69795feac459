namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A clause of a query.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract record CypherClause
{
    /// <summary>Writes it.</summary>
    public abstract void Write(CypherWriter writer);

    /// <inheritdoc/>
    public sealed override string ToString()
    {
        var writer = new CypherWriter();
        Write(writer);
        return writer.ToString();
    }
}

/// <summary>Clauses one after the other.</summary>
internal static class CypherQuery
{
    /// <summary>Writes clauses in one line.</summary>
    public static void Write(CypherWriter writer, IReadOnlyList<CypherClause> clauses)
    {
        for (int i = 0; i < clauses.Count; i++)
        {
            if (i > 0)
                writer.Add(" ");
            clauses[i].Write(writer);
        }
    }

    /// <summary>The text of clauses as a statement.</summary>
    public static string TextOf(IReadOnlyList<CypherClause> clauses)
    {
        var writer = new CypherWriter();
        Write(writer, clauses);
        return writer.ToString();
    }
}
