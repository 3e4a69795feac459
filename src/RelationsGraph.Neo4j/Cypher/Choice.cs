namespace RelationsGraph.Neo4j.Cypher;

/// <summary>The value of the first condition that holds; null when none does.</summary>
internal sealed record Choice(IReadOnlyList<(CypherExpression When, CypherExpression Then)> Cases, CypherExpression? Else = null) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        if (Cases.Count == 0)
        {
            (Else ?? Null).Write(writer);
            return;
        }

        writer.Add("CASE");
        foreach ((CypherExpression when, CypherExpression then) in Cases)
        {
            writer.Add(" WHEN ");
            when.Write(writer);
            writer.Add(" THEN ");
            then.Write(writer);
        }

        if (Else is not null)
        {
            writer.Add(" ELSE ");
            Else.Write(writer);
        }

        writer.Add(" END");
    }
}
