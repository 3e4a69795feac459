using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Testing;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>The graph that both GraphQL servers are asked for: 100,000 nodes and 200,000 relationships, the same each time.</summary>
internal static class TreatyGraph
{
    private const int Towns = 10_000;
    private const int Bodies = 60_000;
    private const int Treaties = 30_000;
    private const int Signatures = 140_000;

    /// <summary>The folder of the ontology and our query.</summary>
    public static string Folder => RepositoryRoot.Combine("tests", "RelationsGraph.Benchmarks", "Treaties");

    /// <summary>The ontology.</summary>
    public static GraphOntology Ontology =>
        OntologyReader.ReadFolder(Folder) is { Ontology: { } ontology } ? ontology : throw new InvalidOperationException("The ontology of the treaties has faults.");

    /// <summary>Makes the graph.</summary>
    public static GraphTables Make()
    {
        var tables = new GraphTables(Ontology);
        var random = new Random(20201001);
        for (int i = 0; i < Towns; i++)
            AddNode(tables, "Town", i, ("title", $"Town {i}"), ("people", random.Next(1_000, 1_000_000)));
        for (int i = 0; i < Bodies; i++)
        {
            AddNode(tables, "Body", i, ("title", $"Chamber {i}"));
            AddRelationship(tables, "SeatIn", i, Id("body", i), Id("town", random.Next(Towns)));
        }

        for (int i = 0; i < Treaties; i++)
            AddNode(tables, "Treaty", i, ("title", $"Treaty on trade {i}"), ("kind", random.Next(5)), ("number", (i * 7919) % Treaties));
        for (int i = 0; i < Signatures; i++)
        {
            AddRelationship(
                tables, "SignerOf", i, Id("body", random.Next(Bodies)), Id("treaty", i % Treaties), ("role", random.Next(2)), ("share", random.Next(100)));
        }

        return tables;
    }

    private static string Id(string prefix, int number) => $"{prefix}/{number:D6}";

    private static void AddNode(GraphTables tables, string type, int number, params (string Property, object Value)[] values)
    {
        NodeTable table = tables.Nodes.Single(table => table.Type.Name == type);
        table.Ids.Add(Id(((NodeType)table.Type).IdPrefix, number));
        AddValues(table, values);
    }

    private static void AddRelationship(
        GraphTables tables, string type, int number, string from, string to, params (string Property, object Value)[] values)
    {
        RelationshipTable table = tables.Relationships.Single(table => table.Type.Name == type);
        table.Ids.Add(Id(((RelationshipType)table.Type).IdPrefix, number));
        table.From.Add(from);
        table.To.Add(to);
        AddValues(table, values);
    }

    private static void AddValues(ElementTable table, (string Property, object Value)[] values)
    {
        foreach (PropertyColumn column in table.Columns)
        {
            switch (column, Array.Find(values, pair => pair.Property == column.Property.Name).Value)
            {
                case (TextColumn texts, string text):
                    texts.Values.Add(text);
                    break;
                case (IntegerColumn integers, int number):
                    integers.Values.Add(number);
                    break;
                default:
                    column.AddNull();
                    break;
            }
        }
    }
}
