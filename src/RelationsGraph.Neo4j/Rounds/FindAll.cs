using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Rounds;

/// <summary>Finds everything that a plan must know before its final statement, round by round; all findings take part in each round.</summary>
internal static class FindAll
{
    /// <summary>Finds.</summary>
    /// <param name="findings">What is to be found.</param>
    /// <param name="arguments">The request.</param>
    /// <param name="transport">The way to the database.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What was found, in the same order.</returns>
    public static async ValueTask<OpenFinding[]> RunAsync(
        Finding[] findings, PlanArguments arguments, ICypherTransport transport, CancellationToken cancellation)
    {
        if (findings.Length == 0)
            return [];
        var clock = new FindingClock(arguments, cancellation);
        OpenFinding[] found = Array.ConvertAll(findings, finding => finding.Open(arguments, clock));
        List<OpenFinding> open = [.. found];
        while (true)
        {
            using var round = new Round(arguments);
            open.RemoveAll(finding => !finding.AddTo(round));
            if (open.Count == 0)
                return found;
            await transport.ReadAsync(round.ToStatements(), new Receiver(round), TimeLeft.Of(arguments), cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The transport begins anew only while no record has come, so nothing is to be forgotten.</summary>
    private sealed class Receiver(Round round) : ICypherReceiver
    {
        public void Begin()
        {
        }

        public void Record(int statement, ReadOnlySpan<byte> fields) => round.Record(statement, fields);

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
        }
    }
}
