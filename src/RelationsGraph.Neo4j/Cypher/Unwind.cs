namespace RelationsGraph.Neo4j.Cypher;

/// <summary>
/// UNWIND: a row for each item of a list. <see href="https://neo4j.com/docs/cypher-manual/5/clauses/unwind/"/>
/// </summary>
/// <param name="List">The list; null has no items.</param>
/// <param name="Item">The variable of the item.</param>
internal sealed record Unwind(CypherExpression List, Variable Item) : CypherClause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("UNWIND ");
        List.Write(writer);
        writer.Add(" AS ").AddVariable(Item);
    }
}
