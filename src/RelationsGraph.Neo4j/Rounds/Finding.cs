using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Rounds;

/// <summary>
/// Something of a plan that must be found by rounds of small statements before the final statement can read it: paths, what lies around nodes, hits of a
/// search. Our own code decides what is found, by the rules that hold for every store; the database only says what is there.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class Finding
{
    /// <summary>Begins to find for a request.</summary>
    /// <param name="arguments">Its values.</param>
    /// <param name="clock">Ends work that takes too long.</param>
    public abstract OpenFinding Open(PlanArguments arguments, FindingClock clock);
}

/// <summary>What was found so far for a request.</summary>
/// <remarks>Belongs to one request; not thread-safe.</remarks>
internal abstract class OpenFinding
{
    /// <summary>Why nothing can be found; null when it can.</summary>
    public FindingFault? Fault { get; protected set; }

    /// <summary>Whether there is nothing to be found from: the answer is null.</summary>
    public bool IsAbsent { get; protected set; }

    /// <summary>Adds the statements of the next round. What the last one said has arrived.</summary>
    /// <returns>False when all is found and nothing was added.</returns>
    public abstract bool AddTo(Round round);

    /// <summary>Takes a record.</summary>
    /// <param name="statement">The number of its statement, as <see cref="Round.Add"/> counted it.</param>
    /// <param name="fields">Stands at its first field.</param>
    public abstract void Record(int statement, ref PackReader fields);

    /// <summary>Writes what was found, as the final statement is told it: one value.</summary>
    public abstract void WriteFound(PackWriter writer);
}

/// <summary>Why something cannot be found.</summary>
/// <param name="Code">The code.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record FindingFault(string Code, string Message);
