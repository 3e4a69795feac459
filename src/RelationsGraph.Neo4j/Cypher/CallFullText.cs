namespace RelationsGraph.Neo4j.Cypher;

/// <summary>CALL of a full-text index: rows for the nodes that a query of it finds.</summary>
/// <param name="Index">The name of the index, one of ours.</param>
/// <param name="Query">The query.</param>
/// <param name="Node">The variable of the node.</param>
internal sealed record CallFullText(string Index, CypherExpression Query, Variable Node) : CypherClause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("CALL db.index.fulltext.queryNodes('").Add(Index).Add("', ");
        Query.Write(writer);
        writer.Add(") YIELD node AS ").Add(Node.Name);
    }
}
