using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>A plan as a statement, for all requests of which the same facts are true.</summary>
/// <param name="Facts">What must be true of a request.</param>
/// <param name="Statement">The text; null when nothing is read.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Fields">Read the fields of the one record that comes back, in order.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record TranslatedPlan(ArgumentFacts Facts, CypherText? Statement, StatementParameters Parameters, FieldDecoder[] Fields)
{
    /// <summary>Whether it serves a request.</summary>
    public bool Serves(PlanArguments arguments) => Facts.Hold(arguments);
}
