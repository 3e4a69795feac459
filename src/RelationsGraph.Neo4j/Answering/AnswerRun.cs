using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>One answer on its way into a sink.</summary>
/// <param name="Sink">Where the values go.</param>
/// <param name="Arguments">The values of the request.</param>
/// <param name="Found">What was found before the final statement.</param>
internal sealed record AnswerRun(IValueSink Sink, PlanArguments Arguments, OpenFinding[] Found);
