namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A property of a node or relationship; null where it has none.</summary>
internal sealed record PropertyOf(CypherExpression Element, string Property) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        Element.Write(writer);
        writer.Add(".").Name(Property);
    }
}

/// <summary>Expressions with an operator between them, in brackets.</summary>
internal sealed record Infix(IReadOnlyList<CypherExpression> Items, string Operator) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("(").Join(Items, Operator).Add(")");
}

/// <summary>An operator before an expression.</summary>
internal sealed record Prefixed(string Operator, CypherExpression Item) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("(").Add(Operator);
        Item.Write(writer);
        writer.Add(")");
    }
}

/// <summary>An operator behind an expression.</summary>
internal sealed record Suffixed(CypherExpression Item, string Operator) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("(");
        Item.Write(writer);
        writer.Add(Operator).Add(")");
    }
}

/// <summary>A call of a function of the language.</summary>
internal sealed record FunctionCall(string Function, IReadOnlyList<CypherExpression> Arguments) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Function).Add("(").Join(Arguments, ", ").Add(")");
}

/// <summary>Whether a node has one of several labels.</summary>
internal sealed record HasLabel(CypherExpression Node, IReadOnlyList<string> Labels) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("(");
        Node.Write(writer);
        LabelsOf.Write(writer, Labels);
        writer.Add(")");
    }
}

/// <summary>A call of an aggregating function over different values.</summary>
internal sealed record DistinctCall(string Function, CypherExpression Argument) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(Function).Add("(DISTINCT ");
        Argument.Write(writer);
        writer.Add(")");
    }
}
