using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j;

/// <summary>Counts the elements of each type; the database has these numbers at hand (its count store).</summary>
internal static class CountElements
{
    /// <summary>Counts all types in one round trip.</summary>
    public static async ValueTask<StoreCounts> RunAsync(GraphOntology ontology, ICypherTransport transport, CancellationToken cancellation)
    {
        var element = new Variable("e");
        CypherStatement[] statements =
        [
            .. ontology.NodeTypes.Select(type => Count(Pattern.Of(new NodePattern(element, [type.Name])), element)),
            .. ontology.RelationshipTypes.Select(type => Count(
                new Pattern([new NodePattern(null), new RelationshipPattern(element, [type.GraphName], true), new NodePattern(null)]), element)),
            .. ontology.RecordTypes.Select(type => Count(Pattern.Of(new NodePattern(element, [LabelNames.Of(type)])), element)),
        ];
        var numbers = new Numbers(statements.Length);
        await transport.ReadAsync(statements, numbers, Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        int nodes = ontology.NodeTypes.Length, relationships = ontology.RelationshipTypes.Length;
        return new StoreCounts(numbers.Found[..nodes], numbers.Found[nodes..(nodes + relationships)], numbers.Found[(nodes + relationships)..]);
    }

    private static CypherStatement Count(Pattern pattern, Variable element) =>
        new(new CypherText(CypherQuery.TextOf([new Match(pattern), Return.One(CypherExpression.Call("count", element))])), default);

    private sealed class Numbers(int count) : ICypherReceiver
    {
        public long[] Found { get; } = new long[count];

        public void Begin() => Array.Clear(Found);

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
            var reader = new PackReader(fields);
            reader.ReadList();
            Found[statement] = reader.ReadInteger();
        }

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }
}
