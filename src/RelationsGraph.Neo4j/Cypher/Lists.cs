namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A list of values.</summary>
internal sealed record ListOf(IReadOnlyList<CypherExpression> Items) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add("[").Join(Items, ", ").Add("]");
}

/// <summary>An item of a list, from 0; null beyond its end.</summary>
internal sealed record ItemOf(CypherExpression List, CypherExpression Place) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        List.Write(writer);
        writer.Add("[");
        Place.Write(writer);
        writer.Add("]");
    }
}

/// <summary>Whether items of a list fulfil a predicate: <c>any</c>, <c>all</c>, <c>none</c>, <c>single</c>.</summary>
internal sealed record ListPredicate(string Quantifier, Variable Item, CypherExpression List, CypherExpression Where) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(Quantifier).Add("(");
        Item.Write(writer);
        writer.Add(" IN ");
        List.Write(writer);
        writer.Add(" WHERE ");
        Where.Write(writer);
        writer.Add(")");
    }
}

/// <summary>A list made of another: of the items that fulfil a predicate, what is made of each.</summary>
internal sealed record ListComprehension(Variable Item, CypherExpression List, CypherExpression? Where, CypherExpression? Value) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("[");
        Item.Write(writer);
        writer.Add(" IN ");
        List.Write(writer);
        if (Where is not null)
        {
            writer.Add(" WHERE ");
            Where.Write(writer);
        }

        if (Value is not null)
        {
            writer.Add(" | ");
            Value.Write(writer);
        }

        writer.Add("]");
    }
}

/// <summary>The items of a list from a place on, up to another and without it.</summary>
internal sealed record Slice(CypherExpression List, CypherExpression From, CypherExpression To) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        List.Write(writer);
        writer.Add("[");
        From.Write(writer);
        writer.Add("..");
        To.Write(writer);
        writer.Add("]");
    }
}

/// <summary>The map <c>{days: n}</c>, of which a duration is made.</summary>
internal sealed record DaysMap(CypherExpression Days) : CypherExpression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("{days: ");
        Days.Write(writer);
        writer.Add("}");
    }
}
