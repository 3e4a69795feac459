namespace RelationsGraph.Neo4j.Cypher;

/// <summary>A query as an expression: the list of what it returns, the number of its rows, or whether it has any.</summary>
/// <param name="Word">The word before it, with the bracket that follows.</param>
/// <param name="Clauses">The query; it sees the variables around it.</param>
internal sealed record Subquery(string Word, IReadOnlyList<CypherClause> Clauses) : CypherExpression
{
    /// <summary>The list of what a query returns.</summary>
    public static CypherExpression Collect(IReadOnlyList<CypherClause> clauses) => new Subquery("COLLECT { ", clauses);

    /// <summary>What a query returns first; null when it returns nothing.</summary>
    public static CypherExpression First(IReadOnlyList<CypherClause> clauses) => Call("head", Collect(clauses));

    /// <summary>How many rows a query has.</summary>
    public static CypherExpression Count(IReadOnlyList<CypherClause> clauses) => new Subquery("COUNT { ", clauses);

    /// <summary>Whether a query has a row.</summary>
    public static CypherExpression Exists(IReadOnlyList<CypherClause> clauses) => new Subquery("EXISTS { ", clauses);

    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(Word);
        CypherQuery.Write(writer, Clauses);
        writer.Add(" }");
    }
}
