namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A word of the language that is a value.</summary>
internal sealed record Word(string Text) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Text);
}

/// <summary>An integer.</summary>
internal sealed record Number(long Value) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Value);
}

/// <summary>A variable. Names are ours, of letters and digits.</summary>
internal sealed record Variable(string Name) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.AddVariable(this);
}

/// <summary>A parameter: the only way in which values of a request come into a statement.</summary>
internal sealed record Parameter(string Name) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("$").Add(Name);
}

/// <summary>A name of the ontology as a text: only for names, which are letters, digits and underscores.</summary>
internal sealed record NameText(string Name) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("'").Add(Name).Add("'");
}
