using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Neo4j.Traversing;

namespace RelationsGraph.Neo4j.Tests.Traversing;

/// <summary>Answers the statements of a search from node to node out of a list of relationships.</summary>
internal sealed class LayerTransport((string From, string Id, string To)[] links, Func<string, bool>? isThere = null) : ICypherTransport
{
    private static readonly CypherText Named = new("named"), Count = new("count"), Onward = new("onward"), Backward = new("backward");

    public int Rounds { get; private set; }

    public static TraversalStatements Statements { get; } = new(Of(Named), new LayerStatements(Of(Count), Of(Onward)), new LayerStatements(Of(Count), Of(Backward)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        ReadAsync(statements, receiver, timeout, cancellation);

    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        Rounds++;
        receiver.Begin();
        for (int i = 0; i < statements.Length; i++)
            Answer(i, statements.Span[i], receiver);
        return ValueTask.CompletedTask;
    }

    private static FindingStatement Of(CypherText text) => new(text, new None());

    private void Answer(int number, CypherStatement statement, ICypherReceiver receiver)
    {
        List<string> ids = Ids(statement.Parameters.Span);
        bool isOnward = statement.Text == Onward;
        for (int place = 0; place < ids.Count; place++)
        {
            string id = ids[place];
            if (statement.Text == Named && (isThere?.Invoke(id) ?? true))
                Record(number, receiver, writer => { writer.WriteInteger(place); writer.WriteText("T"); writer.WriteBoolean(true); }, 3);
            if (statement.Text == Named || statement.Text == Count)
                continue;
            foreach ((string from, string link, string to) in links.Where(link => (isOnward ? link.From : link.To) == id && link.From != link.To))
                Record(number, receiver, writer => { writer.WriteInteger(place); writer.WriteText(link); writer.WriteText(isOnward ? to : from); }, 3);
        }

        if (statement.Text == Count)
            Record(number, receiver, writer => writer.WriteInteger(links.Count(link => ids.Contains(link.From) || ids.Contains(link.To))), 1);
    }

    private static void Record(int number, ICypherReceiver receiver, Action<PackWriter> write, int fields)
    {
        using var buffer = new PackBuffer();
        var writer = new PackWriter(buffer);
        writer.WriteList(fields);
        write(writer);
        receiver.Record(number, buffer.Written.Span);
    }

    private static List<string> Ids(ReadOnlySpan<byte> parameters)
    {
        var reader = new PackReader(parameters);
        reader.ReadMap();
        Assert.Equal(TraversalParameters.Ids, reader.ReadString());
        List<string> ids = [];
        for (int left = reader.ReadList(); left > 0; left--)
            ids.Add(reader.ReadString());
        return ids;
    }

    private sealed class None : IRequestParameters
    {
        public int Count => 0;

        public void WriteEntries(PlanArguments arguments, PackWriter writer)
        {
        }
    }
}
