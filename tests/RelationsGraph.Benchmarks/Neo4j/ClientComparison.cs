using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>
/// Our client beside <c>neo4j-driver</c>, the same statements in turns on one Neo4j: many records of one statement, and many small statements, one and 16 at a
/// time. Both look at every value that comes. Says what ours allocates.
/// </summary>
internal static class ClientComparison
{
    private const int Turns = 9;
    private const int WarmUps = 4;
    private const double Promise = 1.0;
    private const int Many = 100_000;

    private static readonly Work[] Works =
    [
        new("100,000 records of four values", 1, 1, $"UNWIND range(1, {Many}) AS i RETURN i, i % 7, 'name of ' + i, 'kind'", Many),
        new("2,000 statements, one at a time", 2_000, 1, "RETURN $i, 'name'", 1),
        new("8,000 statements, 16 at a time", 8_000, 16, "RETURN $i, 'name'", 1),
    ];

    /// <summary>Compares.</summary>
    /// <returns>How many promises are broken.</returns>
    public static async Task<int> RunAsync()
    {
        if (Neo4jProcess.WhyNot is { } reason)
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        await NodeProgram.PrepareAsync();
        await using Neo4jProcess server = await Neo4jProcess.StartAsync(new Neo4jOptions());
        await using BoltTransport transport = BoltServer.Connect(server);
        using Process script = NodeProgram.StartAsked("client.mjs", $"bolt://127.0.0.1:{server.Port}", server.Password);
        int broken = 0;
        foreach (Work work in Works)
            broken += await CompareAsync(transport, script, work) <= Promise ? 0 : 1;
        script.StandardInput.Close();
        await script.WaitForExitAsync();
        return broken;
    }

    private static async Task<double> CompareAsync(BoltTransport transport, Process script, Work work)
    {
        var ratios = new double[Turns];
        double our = 0, their = 0, bytes = 0;
        for (int turn = -WarmUps; turn < Turns; turn++)
        {
            // Who comes first changes, since the second finds a warmer server.
            if (turn % 2 == 0)
                their = await TheirsAsync(script, work);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            our = await OursAsync(transport, work);
            bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            if (turn % 2 != 0)
                their = await TheirsAsync(script, work);
            if (turn >= 0)
                ratios[turn] = our / their;
        }

        Array.Sort(ratios);
        double ratio = ratios[Turns / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{work.Name}: {ratio:0.00} times neo4j-driver ({ratios[0]:0.00} to {ratios[^1]:0.00}), promised {Promise:0.0}, {(ratio <= Promise ? "kept" : "BROKEN")}; "
            + $"last {our:0.000} and {their:0.000} s; {bytes / ((double)work.Statements * work.Records):0.0} bytes allocated for each record"));
        return ratio;
    }

    private static async Task<double> TheirsAsync(Process script, Work work)
    {
        await script.StandardInput.WriteLineAsync(JsonSerializer.Serialize(
            new { statements = work.Statements, at = work.AtATime, text = work.Text, records = work.Records }));
        await script.StandardInput.FlushAsync();
        return double.Parse(await script.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("client.mjs ended."), CultureInfo.InvariantCulture);
    }

    private static async Task<double> OursAsync(BoltTransport transport, Work work)
    {
        var text = new CypherText(work.Text);
        int next = 0;
        long begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, work.AtATime).Select(async _ =>
        {
            var sum = new SumOfValues();
            var statements = new CypherStatement[1];
            for (int i = Interlocked.Increment(ref next); i <= work.Statements; i = Interlocked.Increment(ref next))
            {
                statements[0] = text.With(("i", (long)i));
                await transport.ReadAsync(statements, sum, Timeout.InfiniteTimeSpan, CancellationToken.None);
                if (sum.Records != work.Records)
                    throw new InvalidOperationException($"{sum.Records} records came.");
            }
        }));
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private sealed record Work(string Name, int Statements, int AtATime, string Text, int Records);

    /// <summary>Looks at every value.</summary>
    private sealed class SumOfValues : ICypherReceiver
    {
        private long _sum;

        public int Records { get; private set; }

        public void Begin() => Records = 0;

        public void Record(int statement, ReadOnlySpan<byte> fields)
        {
            var reader = new PackReader(fields);
            for (int left = reader.ReadList(); left > 0; left--)
                _sum += reader.TryReadInteger(out long number) ? number : reader.ReadText().Length;
            Records++;
        }

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }
}
