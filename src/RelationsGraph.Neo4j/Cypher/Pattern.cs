namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A path pattern: nodes and what joins them, in turn.</summary>
/// <param name="Parts">A node first and last; between two nodes a relationship or a repeated piece.</param>
/// <param name="Path">The variable of the whole path; null for none.</param>
internal sealed record Pattern(IReadOnlyList<PatternPart> Parts, Variable? Path = null)
{
    /// <summary>A pattern of one node.</summary>
    public static Pattern Of(NodePattern node) => new([node]);

    /// <summary>Writes it.</summary>
    public void Write(CypherWriter writer)
    {
        if (Path is not null)
            writer.AddVariable(Path).Add(" = ");
        foreach (PatternPart part in Parts)
            part.Write(writer);
    }
}

/// <summary>A part of a pattern.</summary>
internal abstract record PatternPart
{
    /// <summary>Writes it.</summary>
    public abstract void Write(CypherWriter writer);
}

/// <summary>A node.</summary>
/// <param name="Variable">Its variable; null for none.</param>
/// <param name="Labels">Labels of which it has one; empty for any.</param>
/// <param name="Property">A property that must have a value; null for none.</param>
/// <param name="Value">That value.</param>
internal sealed record NodePattern(Variable? Variable, IReadOnlyList<string>? Labels = null, string? Property = null, CypherExpression? Value = null)
    : PatternPart
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("(").AddVariable(Variable);
        LabelsOf.Write(writer, Labels ?? []);
        if (Property is not null)
        {
            writer.Add(" {").Name(Property).Add(": ");
            Value!.Write(writer);
            writer.Add("}");
        }

        writer.Add(")");
    }
}

/// <summary>A relationship.</summary>
/// <param name="Variable">Its variable; null for none.</param>
/// <param name="Types">Types of which it has one; empty for any.</param>
/// <param name="IsOut">Whether it points away from the node before it; null for either.</param>
internal sealed record RelationshipPattern(Variable? Variable, IReadOnlyList<string> Types, bool? IsOut) : PatternPart
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(IsOut == false ? "<-[" : "-[").AddVariable(Variable);
        LabelsOf.Write(writer, Types);
        writer.Add(IsOut == true ? "]->" : "]-");
    }
}

/// <summary>
/// A piece of a pattern that is repeated (a quantified path pattern). Its variables are lists outside of it.
/// <see href="https://neo4j.com/docs/cypher-manual/5/patterns/variable-length-patterns/#quantified-path-patterns"/>
/// </summary>
/// <param name="Parts">The piece.</param>
/// <param name="Where">What each repetition must fulfil; null for nothing.</param>
/// <param name="Min">Fewest repetitions.</param>
/// <param name="Max">Most repetitions.</param>
internal sealed record RepeatedPattern(IReadOnlyList<PatternPart> Parts, CypherExpression? Where, int Min, int Max) : PatternPart
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("(");
        foreach (PatternPart part in Parts)
            part.Write(writer);
        if (Where is not null)
        {
            writer.Add(" WHERE ");
            Where.Write(writer);
        }

        writer.Add("){").Add(Min).Add(",").Add(Max).Add("}");
    }
}

/// <summary>Labels or types, of which one must be there.</summary>
internal static class LabelsOf
{
    /// <summary>Writes them with the colon before them.</summary>
    public static void Write(CypherWriter writer, IReadOnlyList<string> labels)
    {
        for (int i = 0; i < labels.Count; i++)
            writer.Add(i == 0 ? ":" : "|").Name(labels[i]);
    }
}
