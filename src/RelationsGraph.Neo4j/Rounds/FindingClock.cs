using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Rounds;

/// <summary>Ends what our own code does for a request when its time is over or nobody waits for it any more.</summary>
/// <param name="arguments">The request.</param>
/// <param name="cancellation">Whether somebody waits.</param>
internal sealed class FindingClock(PlanArguments arguments, CancellationToken cancellation)
{
    private const int StepsBetween = 1 << 12;

    private int _steps;

    /// <summary>Counts a step of work; looks at the time now and then.</summary>
    public void Step()
    {
        if (++_steps % StepsBetween != 0)
            return;
        cancellation.ThrowIfCancellationRequested();
        TimeLeft.Of(arguments);
    }
}
