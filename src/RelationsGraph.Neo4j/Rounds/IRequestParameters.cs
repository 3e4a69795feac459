using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Rounds;

/// <summary>The parameters of a statement that come from the request.</summary>
internal interface IRequestParameters
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes each with its name, as entries of a map.</summary>
    void WriteEntries(PlanArguments arguments, PackWriter writer);
}

/// <summary>A statement of a finding, the same for all requests of a plan. What the finding gives to it are parameters of its own.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">What it needs of the request.</param>
internal sealed record FindingStatement(CypherText Text, IRequestParameters Parameters);
