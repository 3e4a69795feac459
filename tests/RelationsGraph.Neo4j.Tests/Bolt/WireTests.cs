using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Tests.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class WireTests
{
    private static readonly BoltTransaction Read = new(false, null, [], Timeout.InfiniteTimeSpan);
    private static readonly CypherStatement[] Two = [Receiver.Statement("x"), Receiver.Statement("y")];

    [Fact]
    public async Task A_whole_exchange_is_read_alike_in_every_split()
    {
        var answers = Answers();
        var whole = await RunAsync(new CannedStream(answers));
        Assert.Equal(4, whole.Records.Count);
        Assert.Equal("mark", whole.Ends[1].Summary["of"]);
        await SameAsync(whole, new CannedStream(answers, 1));
        for (var cut = 1; cut < answers.Length; cut++)
            await SameAsync(whole, new CannedStream(answers, cut, int.MaxValue));
    }

    [Fact]
    public async Task An_exchange_cut_off_anywhere_is_a_lost_connection()
    {
        var answers = Answers();
        for (var length = 0; length < answers.Length; length++)
        {
            var problem = await Assert.ThrowsAsync<BoltConnectionException>(() => RunAsync(new CannedStream(answers[..length])));
            Assert.Equal(BoltFault.Lost, problem.Fault);
        }
    }

    [Fact]
    public async Task Records_cost_no_memory_when_they_come()
    {
        using var session = new BoltDoubleSession(Stream.Null, new(5, 8));
        var record = session.Bytes(BoltMessage.Record, (object)new object?[] { 1, "some text", 2.5, new object?[] { 1, 2, 3 } });
        long few = 0, many = 0;
        foreach (var (count, warm) in new[] { (10, true), (10, false), (20_010, true), (20_010, false) })
        {
            var stream = new CannedStream(
                [
                    .. session.Bytes(BoltMessage.Success, new Dictionary<string, object?>()),
                    .. Enumerable.Repeat(record, count).SelectMany(bytes => bytes),
                    .. session.Bytes(BoltMessage.Success, new Dictionary<string, object?>()),
                ],
                8192)
            { Keeps = false };
            var connection = Connection(stream);
            var counter = new Counter();
            CypherStatement[] one = [Receiver.Statement("x")];
            await connection.RunAsync(one, Read, counter, default);
            stream.Rewind();
            var before = GC.GetAllocatedBytesForCurrentThread();
            await connection.RunAsync(one, Read, counter, default);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(2 * count, counter.Records);
            if (!warm)
                (few, many) = count == 10 ? (allocated, many) : (few, allocated);
        }
        // In a build for debugging each read from the wire costs its state machine; a record costs nothing in either.
        Assert.InRange(many - few, 0, 10_000);
        Assert.InRange(few, 0, 2048);
    }

    /// <summary>The buffer grows past what is kept, again for each of them, and comes out of a pool.</summary>
    [Fact]
    public async Task A_record_of_many_chunks_and_reads_costs_no_memory_either()
    {
        using var session = new BoltDoubleSession(Stream.Null, new(5, 8));
        byte[] answers =
        [
            .. session.Bytes(BoltMessage.Success, new Dictionary<string, object?>()),
            .. session.Bytes(BoltMessage.Record, (object)new object?[] { new string('a', 1_000_000), 1 }),
            .. session.Bytes(BoltMessage.Success, new Dictionary<string, object?>()),
        ];
        var stream = new CannedStream(answers, 8192) { Keeps = false };
        var connection = Connection(stream);
        CypherStatement[] one = [Receiver.Statement("x")];
        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            stream.Rewind();
            var counter = new Counter();
            var before = GC.GetAllocatedBytesForCurrentThread();
            await connection.RunAsync(one, Read, counter, default);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(1, counter.Records);
        }
        // In a build for debugging each of the 123 reads costs its state machine.
        Assert.InRange(least, 0, 100_000);
    }

    /// <summary>BEGIN, then two statements of two records each, then COMMIT, with no-op chunks between.</summary>
    private static byte[] Answers()
    {
        using var session = new BoltDoubleSession(Stream.Null, new(5, 8));
        var success = session.Bytes(BoltMessage.Success, new Dictionary<string, object?> { ["t_first"] = 1 });
        var values = new RandomValues(3);
        byte[] Record() => session.Bytes(BoltMessage.Record, (object)new object?[] { values.Next(2), "横浜" });
        return
        [
            .. success, 0, 0, .. success, .. Record(), 0, 0, 0, 0, .. Record(), .. success,
            .. success, .. Record(), .. Record(), .. session.Bytes(BoltMessage.Success, new Dictionary<string, object?> { ["of"] = "mark" }), .. success,
        ];
    }

    private static async Task<Receiver> RunAsync(CannedStream stream)
    {
        var receiver = new Receiver();
        await Connection(stream).RunAsync(Two, Read, receiver, default);
        return receiver;
    }

    private static async Task SameAsync(Receiver expected, CannedStream stream)
    {
        var receiver = await RunAsync(stream);
        Assert.Equal(expected.Records.Select(record => record.Statement), receiver.Records.Select(record => record.Statement));
        Assert.Equal(expected.Records.Select(record => record.Fields), receiver.Records.Select(record => record.Fields), PackValue.Comparer);
        Assert.Equal(expected.Ends.Count, receiver.Ends.Count);
    }

    private static BoltConnection Connection(Stream stream) =>
        new(stream, stream, new("double", 7687), new(5, 8), new BoltSettings { FetchSize = -1 }, TimeProvider.System);

    private sealed class Counter : ICypherReceiver
    {
        public int Records { get; private set; }

        public void Begin()
        {
        }

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
            var reader = new PackReader(fields);
            reader.Skip();
            Records++;
        }

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }
}
