namespace RelationsGraph.Neo4j.Cypher;

/// <summary>
/// CALL: a query of its own that sees the variables it names. An aggregate of no rows is one row only here and at the top: within COLLECT the database takes
/// the variables around it for keys of groups. <see href="https://neo4j.com/docs/cypher-manual/5/subqueries/call-subquery/"/>
/// </summary>
/// <param name="Imported">What it uses of the variables around it.</param>
/// <param name="Clauses">The query; it ends with RETURN.</param>
internal sealed record CallSubquery(IReadOnlyList<CypherExpression> Imported, IReadOnlyList<CypherClause> Clauses) : CypherClause
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer)
    {
        writer.Add("CALL (").Join(Imported, ", ").Add(") { ");
        CypherQuery.Write(writer, Clauses);
        writer.Add(" }");
    }
}
