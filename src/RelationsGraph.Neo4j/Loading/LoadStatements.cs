using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>The statements that write the rows of a table, <c>$rows</c>.</summary>
/// <param name="Clear">Takes away what would clash with the rows; null where nothing can. Runs before <paramref name="Merge"/>.</param>
/// <param name="Merge">Writes the rows, may run twice: what is there is found by its id (a record by its place) and gets exactly the properties of its row.</param>
/// <param name="Create">Writes the rows into a database that has no elements of their kind. There is nothing to look for, so it is faster.</param>
internal sealed record LoadStatements(CypherText? Clear, CypherText Merge, CypherText Create)
{
    private const string Unwind = "UNWIND $rows AS row ";

    private static readonly string Ends =
        $"MATCH (a:{QuotedName.Of(LabelNames.Entity)} {{id: row.from}}) MATCH (b:{QuotedName.Of(LabelNames.Entity)} {{id: row.to}}) ";

    /// <summary>The statements of a table.</summary>
    public static LoadStatements Of(ElementTable table) => table.Type switch
    {
        NodeType type => OfNodes(QuotedName.Labels(LabelNames.Of(type))),
        RelationshipType type => OfRelationships(QuotedName.Of(type.GraphName)),
        RecordType type => OfRecords(QuotedName.Of(LabelNames.Of(type)), type.IdPrefix is not null),
        _ => throw new ArgumentException($"{table.Type.Name} is no type of elements.", nameof(table)),
    };

    private static LoadStatements OfNodes(string labels) => new(
        null,
        new CypherText($"{Unwind}MERGE (n:{QuotedName.Of(LabelNames.Entity)} {{id: row.id}}) SET n = row SET n{labels}"),
        new CypherText($"{Unwind}CREATE (n{labels}) SET n = row"));

    // A relationship that has other ends now is another one to the database.
    private static LoadStatements OfRelationships(string type) => new(
        new CypherText($"{Unwind}MATCH (a)-[r:{type} {{id: row.properties.id}}]->(b) WHERE a.id <> row.from OR b.id <> row.to DELETE r"),
        new CypherText($"{Unwind}{Ends}MERGE (a)-[r:{type} {{id: row.properties.id}}]->(b) SET r = row.properties"),
        new CypherText($"{Unwind}{Ends}CREATE (a)-[r:{type}]->(b) SET r = row.properties"));

    // Where the order of records changed, an id stands at another place until that place gets its own row.
    private static LoadStatements OfRecords(string label, bool haveIds)
    {
        string record = QuotedName.Of(LabelNames.Record), place = PropertyNames.Place;
        return new(
            haveIds ? new CypherText($"{Unwind}MATCH (n:{label} {{id: row.id}}) WHERE n.{place} <> row.{place} REMOVE n.id") : null,
            new CypherText($"{Unwind}MERGE (n:{label} {{{place}: row.{place}}}) SET n = row SET n:{record}"),
            new CypherText($"{Unwind}CREATE (n:{label}:{record}) SET n = row"));
    }
}
