using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>The translations of one plan: a few, since requests of one plan differ in few facts. The oldest makes room.</summary>
/// <remarks>Thread-safe: readers take the list as it is; a translation made twice does no harm.</remarks>
internal sealed class TranslatedPlans
{
    private const int Most = 16;

    private volatile TranslatedPlan[] _plans = [];

    /// <summary>The translation that serves a request.</summary>
    public TranslatedPlan For(LogicalPlan plan, GraphOntology ontology, PlanArguments arguments, Neo4jLimits limits)
    {
        TranslatedPlan[] plans = _plans;
        foreach (TranslatedPlan translated in plans)
        {
            if (translated.Serves(arguments))
                return translated;
        }

        TranslatedPlan added = TranslatePlan.From(plan, ontology, arguments, limits);
        _plans = [added, .. plans.Take(Most - 1)];
        return added;
    }
}
