namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A value under a name.</summary>
/// <param name="Value">The value.</param>
/// <param name="Name">The name; null for a variable that keeps its own.</param>
internal readonly record struct Projected(CypherExpression Value, Variable? Name = null);

/// <summary>A key of an order.</summary>
/// <param name="Value">What is ordered by. Null comes last ascending and first descending.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal readonly record struct SortItem(CypherExpression Value, bool IsDescending = false);

/// <summary>
/// WITH: what goes on to the next clause. <see href="https://neo4j.com/docs/cypher-manual/5/clauses/with/"/>
/// </summary>
internal sealed record With(IReadOnlyList<Projected> Items) : CypherClause
{
    /// <summary>Whether equal rows become one.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>The order; empty for none.</summary>
    public IReadOnlyList<SortItem> Order { get; init; } = [];

    /// <summary>How many rows are left out first; null for none.</summary>
    public CypherExpression? Skip { get; init; }

    /// <summary>How many rows at most; null for all.</summary>
    public CypherExpression? Limit { get; init; }

    /// <summary>What rows must fulfil, after order and limit; null for nothing.</summary>
    public CypherExpression? Where { get; init; }

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(IsDistinct ? "WITH DISTINCT " : "WITH ");
        ProjectionParts.Write(writer, Items, Order, Skip, Limit);
        if (Where is not null)
        {
            writer.Add(" WHERE ");
            Where.Write(writer);
        }
    }
}

/// <summary>
/// RETURN: what a query gives. <see href="https://neo4j.com/docs/cypher-manual/5/clauses/return/"/>
/// </summary>
internal sealed record Return(IReadOnlyList<Projected> Items) : CypherClause
{
    /// <summary>The order; empty for none.</summary>
    public IReadOnlyList<SortItem> Order { get; init; } = [];

    /// <summary>How many rows at most; null for all.</summary>
    public CypherExpression? Limit { get; init; }

    /// <summary>Whether equal rows become one.</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Gives one value.</summary>
    public static Return One(CypherExpression value) => new([new Projected(value, new Variable("v"))]);

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(IsDistinct ? "RETURN DISTINCT " : "RETURN ");
        ProjectionParts.Write(writer, Items, Order, null, Limit);
    }
}

/// <summary>What WITH and RETURN have in common.</summary>
internal static class ProjectionParts
{
    /// <summary>Writes values, order, skip and limit.</summary>
    public static void Write(
        CypherWriter writer, IReadOnlyList<Projected> items, IReadOnlyList<SortItem> order, CypherExpression? skip, CypherExpression? limit)
    {
        for (int i = 0; i < items.Count; i++)
        {
            writer.Add(i == 0 ? "" : ", ");
            items[i].Value.Write(writer);
            if (items[i].Name is { } name)
                writer.Add(" AS ").AddVariable(name);
        }

        for (int i = 0; i < order.Count; i++)
        {
            writer.Add(i == 0 ? " ORDER BY " : ", ");
            order[i].Value.Write(writer);
            writer.Add(order[i].IsDescending ? " DESC" : "");
        }

        if (skip is not null)
        {
            writer.Add(" SKIP ");
            skip.Write(writer);
        }

        if (limit is not null)
        {
            writer.Add(" LIMIT ");
            limit.Write(writer);
        }
    }
}
