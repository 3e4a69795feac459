using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>One answer on its way into a sink.</summary>
/// <param name="Sink">Where the values go.</param>
/// <param name="Arguments">The values of the request.</param>
internal sealed record AnswerRun(IValueSink Sink, PlanArguments Arguments);
