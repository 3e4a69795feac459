namespace RelationsGraph.Neo4j.Cypher;

/// <summary>
/// MATCH: rows for every way in which a pattern lies in the graph.
/// <see href="https://neo4j.com/docs/cypher-manual/5/clauses/match/"/>
/// </summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Where">What rows must fulfil; null for nothing.</param>
/// <param name="IsOptional">Whether there is one row with nulls when there is none.</param>
internal sealed record Match(Pattern Pattern, CypherExpression? Where = null, bool IsOptional = false) : CypherClause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add(IsOptional ? "OPTIONAL MATCH " : "MATCH ");
        Pattern.Write(writer);
        if (Where is not null)
        {
            writer.Add(" WHERE ");
            Where.Write(writer);
        }
    }
}
