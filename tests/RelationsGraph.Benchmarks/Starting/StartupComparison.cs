using System.Globalization;

namespace RelationsGraph.Benchmarks.Starting;

/// <summary>
/// Starts two servers in turns and prints medians: milliseconds from the start of the process to the first answer, and resident memory after
/// ten thousand queries.
/// </summary>
internal static class StartupComparison
{
    private const int Rounds = 15;
    private const int Queries = 10_000;

    /// <param name="args">The program of our server, that of the bare one, and a file with the body of a query.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var ours, var bare, var bodyFile])
        {
            await Console.Error.WriteLineAsync("usage: startup OUR-PROGRAM BARE-PROGRAM BODY-FILE");
            return 2;
        }
        var body = await File.ReadAllBytesAsync(bodyFile);
        List<double> ourTimes = [], bareTimes = [], ourMemory = [], bareMemory = [];
        for (var round = 0; round < Rounds; round++)
        {
            // The first round fills the caches of the file system and is not counted. Memory takes long and is asked every fifth time.
            var queries = round % 5 == 1 ? Queries : 0;
            await MeasureAsync(bare, body, queries, round > 0, bareTimes, bareMemory);
            await MeasureAsync(ours, body, queries, round > 0, ourTimes, ourMemory);
        }
        Print("first answer, ms", ourTimes, bareTimes);
        Console.WriteLine(Line($"  ratio {Median(ourTimes) / Median(bareTimes):0.00}"));
        Print($"resident memory after {Queries} queries, MB", ourMemory, bareMemory);
        Console.WriteLine(Line($"  difference {Median(ourMemory) - Median(bareMemory):0.0}"));
        return 0;
    }

    private static async Task MeasureAsync(string program, byte[] body, int queries, bool isCounted, List<double> times, List<double> memory)
    {
        await using var server = await TimedServer.StartAsync(program, body);
        if (isCounted)
            times.Add(server.TimeToFirstAnswer.TotalMilliseconds);
        if (queries == 0)
            return;
        await server.AskAsync(body, queries);
        memory.Add(server.ResidentMegabytes());
    }

    private static void Print(string what, List<double> ours, List<double> bare)
    {
        Console.WriteLine(what);
        Console.WriteLine(Line($"  ours median {Median(ours):0.0} ({ours.Min():0.0} to {ours.Max():0.0})"));
        Console.WriteLine(Line($"  bare median {Median(bare):0.0} ({bare.Min():0.0} to {bare.Max():0.0})"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
