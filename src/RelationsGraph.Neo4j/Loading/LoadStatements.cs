using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// The statements that write the rows of a table, <c>$rows</c>. Each may run twice: what is there is found by its id (a record by its place) and gets
/// exactly the properties of its row.
/// </summary>
/// <param name="Clear">Takes away what would clash with the rows; null where nothing can. Needed only in a database that has elements of the type.</param>
/// <param name="Write">Writes the rows.</param>
internal sealed record LoadStatements(CypherText? Clear, CypherText Write)
{
    private const string Unwind = "UNWIND $rows AS row ";

    /// <summary>The statements of a table.</summary>
    public static LoadStatements Of(ElementTable table) => table.Type switch
    {
        NodeType type => new(
            null,
            new CypherText($"{Unwind}MERGE (n:{QuotedName.Of(LabelNames.Entity)} {{id: row.id}}) SET n = row SET n{QuotedName.Labels(LabelNames.Of(type))}")),
        RelationshipType type => new(new CypherText(Moved(type)), new CypherText(Joined(type))),
        RecordType type => new(type.IdPrefix is null ? null : new CypherText(Reordered(type)), new CypherText(Placed(type))),
        _ => throw new ArgumentException($"{table.Type.Name} is no type of elements.", nameof(table)),
    };

    // A relationship that has other ends now is another one to the database.
    private static string Moved(RelationshipType type) =>
        $"{Unwind}MATCH (a)-[r:{QuotedName.Of(type.GraphName)} {{id: row.properties.id}}]->(b) WHERE a.id <> row.from OR b.id <> row.to DELETE r";

    private static string Joined(RelationshipType type)
    {
        string entity = QuotedName.Of(LabelNames.Entity);
        return $"{Unwind}MATCH (a:{entity} {{id: row.from}}) MATCH (b:{entity} {{id: row.to}}) "
            + $"MERGE (a)-[r:{QuotedName.Of(type.GraphName)} {{id: row.properties.id}}]->(b) SET r = row.properties";
    }

    // Where the order of records changed, an id stands at another place until that place gets its own row.
    private static string Reordered(RecordType type) =>
        $"{Unwind}MATCH (n:{QuotedName.Of(LabelNames.Of(type))} {{id: row.id}}) WHERE n.{PropertyNames.Place} <> row.{PropertyNames.Place} REMOVE n.id";

    private static string Placed(RecordType type) =>
        $"{Unwind}MERGE (n:{QuotedName.Of(LabelNames.Of(type))} {{{PropertyNames.Place}: row.{PropertyNames.Place}}}) "
        + $"SET n = row SET n:{QuotedName.Of(LabelNames.Record)}";
}
