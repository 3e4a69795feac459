using System.Globalization;
using System.Text;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Server.GraphQL;
using Xunit;

namespace RelationsGraph.Stores.Tests;

public sealed class AllocationTests
{
    private const string Query = """{ cities(first: 50) { nodes { id name(lang: [EN]) partyTo(first: 50) { totalCount edges { id node { id kind since } } } } } }""";
    private const int Cities = 50;

    /// <summary>The room for an answer grows by doubling, and that of a large one is given back. Two answers that end in the same room cost the same, whatever is in them.</summary>
    [Theory]
    [InlineData(1, 10, 4 << 10, 64 << 10, false)]
    [InlineData(2, 8, 4 << 10, 64 << 10, false)]
    [InlineData(17, 28, 64 << 10, 128 << 10, false)]
    [InlineData(33, 50, 128 << 10, 256 << 10, false)]
    [InlineData(1, 10, 4 << 10, 64 << 10, true)]
    [InlineData(17, 28, 64 << 10, 128 << 10, true)]
    [InlineData(33, 50, 128 << 10, 256 << 10, true)]
    public async Task What_comes_from_the_database_becomes_an_answer_without_an_object_for_each_value(int few, int many, int least, int most, bool isWired)
    {
        (long forFew, string answer) = await MeasureAsync(few, isWired);
        (long forMany, string longer) = await MeasureAsync(many, isWired);

        Assert.Contains("""{"id":"agreement/0","kind":"SISTER_CITY","since":"1965-11"}""", answer, StringComparison.Ordinal);
        Assert.InRange(answer.Length, least, longer.Length);
        Assert.InRange(longer.Length, answer.Length, most);
        Assert.InRange(forMany - forFew, -200, 200);
        Assert.InRange(forMany, 0, RoomsOf(most) + (isWired ? 32 << 10 : 8 << 10));
    }

    /// <summary>Ten times the rows cost the larger rooms of the answer, and of nothing else: a record comes in many reads and several chunks and lies where it was received.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_times_the_rows_cost_the_room_of_the_answer_and_nothing_more(bool isWired)
    {
        (long forFew, string answer) = await MeasureAsync(5, isWired);
        (long forMany, string longer) = await MeasureAsync(50, isWired);

        Assert.InRange(answer.Length, 16 << 10, 32 << 10);
        Assert.InRange(longer.Length, 128 << 10, 256 << 10);
        Assert.InRange(forMany - forFew - RoomsOf(256 << 10), -1024, 1024);
    }

    /// <summary>What a request allocates for the room of its answer: nothing up to 64 KiB, which are kept; beyond, each doubling from the smallest room on.</summary>
    private static long RoomsOf(int most)
    {
        long bytes = 0;
        for (int room = most; most > 64 << 10 && room > 4 << 10; room /= 2)
            bytes += room;
        return bytes;
    }

    /// <summary>The bytes that a request allocates when all that can be kept is kept, and its answer. The least of many runs: a collection adds what it leaves unused.</summary>
    private static async Task<(long Bytes, string Answer)> MeasureAsync(int agreements, bool isWired)
    {
        using PackBuffer record = Record(agreements);
        await using ICypherTransport transport = isWired ? CannedWire.Open(record) : new CannedAnswer(record);
        await using var store = new Neo4jStore(ProductGraph.Ontology, transport);
        var runner = new OperationRunner(ProductGraph.Compiler(), store, TimeSpan.FromMinutes(5), 100);
        var state = new RequestState(1 << 24, 100);
        long bytes = long.MaxValue;
        for (int time = 0; time < 50; time++)
        {
            state.Reset();
            int length = Encoding.UTF8.GetBytes(Query, state.Query.Room(Query.Length));
            long before = GC.GetAllocatedBytesForCurrentThread();
            ValueTask<RunOutcome> run = runner.RunAsync(state, length, null, default, [], true, CancellationToken.None);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.True(run.IsCompleted);
            await run;
        }

        return (bytes, Encoding.UTF8.GetString(state.Answer.Written.Span));
    }

    /// <summary>The record that Neo4j would give: lists in lists, in the order in which the statement names the values.</summary>
    private static PackBuffer Record(int agreements)
    {
        var record = new PackBuffer();
        var writer = new PackWriter(record);
        writer.WriteList(1);
        writer.WriteList(1);
        writer.WriteList(Cities);
        for (int city = 0; city < Cities; city++)
        {
            writer.WriteList(1);
            writer.WriteList(3);
            writer.WriteText(string.Create(CultureInfo.InvariantCulture, $"city/{city}"));
            writer.WriteText("A city \"by\" the sea");
            writer.WriteList(2);
            writer.WriteList(agreements);
            for (int agreement = 0; agreement < agreements; agreement++)
                WriteEdge(writer, agreement);
            writer.WriteInteger(agreements);
        }

        return record;
    }

    private static void WriteEdge(PackWriter writer, int agreement)
    {
        writer.WriteList(1);
        writer.WriteList(2);
        writer.WriteText(string.Create(CultureInfo.InvariantCulture, $"party/{agreement}"));
        writer.WriteList(3);
        writer.WriteText(string.Create(CultureInfo.InvariantCulture, $"agreement/{agreement}"));
        writer.WriteText("SISTER_CITY");
        writer.WriteText("1965-11");
    }

    /// <summary>Gives a record without a wire.</summary>
    private sealed class CannedAnswer(PackBuffer record) : ICypherTransport
    {
        public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
        {
            receiver.Begin();
            receiver.Record(0, record.Written.Span);
            return ValueTask.CompletedTask;
        }

        public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            throw new InvalidOperationException("A query writes nothing.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
