using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Requests;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>
/// Makes one statement of a plan, and what reads its answer. Each field of the plan becomes an expression; what it reads besides the current row is a
/// subquery in that expression. Nested lists therefore come back as lists in lists, by place and without names.
/// </summary>
internal sealed partial class TranslatePlan
{
    private readonly GraphOntology _ontology;
    private readonly ArgumentFacts _facts;
    private readonly Neo4jLimits _limits;

    private TranslatePlan(GraphOntology ontology, ArgumentFacts facts, Neo4jLimits limits)
    {
        _limits = limits;
        _ontology = ontology;
        _facts = facts;
    }

    /// <summary>Translates a plan for requests that are like one of them.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ontology">The ontology.</param>
    /// <param name="arguments">The values of one request; only facts about them go into the statement.</param>
    /// <param name="limits">How far the store goes for one answer.</param>
    /// <exception cref="InvalidOperationException">The plan asks for something that cannot stand where it stands.</exception>
    public static TranslatedPlan From(LogicalPlan plan, GraphOntology ontology, PlanArguments arguments, Neo4jLimits limits)
    {
        var facts = new ArgumentFacts(ontology, arguments);
        var translation = new TranslatePlan(ontology, facts, limits);
        Translated[] fields = Array.ConvertAll(plan.Fields, field => translation.Field(field, RowScope.Root));
        facts.Close();
        CypherExpression[] values = [.. fields.Select(field => field.Value).OfType<CypherExpression>()];
        string text = CypherQuery.TextOf([new Return([.. values.Select((value, i) => new Projected(value, new Variable($"f{i}")))])]);
        return new TranslatedPlan(
            facts, values.Length == 0 ? null : new(text), translation._parameters, Array.ConvertAll(fields, field => field.Decoder), [.. translation._findings]);
    }

    private Translated[] Fields(IEnumerable<ShapeField> fields, RowScope rows) => [.. fields.Select(field => Field(field, rows))];

    /// <summary>Ends a query with one value for each row.</summary>
    /// <param name="query">The query.</param>
    /// <param name="variables">The variables of its rows.</param>
    /// <param name="value">The value.</param>
    /// <param name="hasAggregates">Whether an aggregating function is in it.</param>
    /// <param name="suffix">Tells its variable from others.</param>
    /// <param name="order">The order of the rows; empty where they have it.</param>
    /// <param name="limit">How many rows at most.</param>
    private static OpenQuery AddResult(
        OpenQuery query, IReadOnlyList<Projected> variables, CypherExpression value, bool hasAggregates, string suffix, IReadOnlyList<SortItem>? order = null, CypherExpression? limit = null)
    {
        if (hasAggregates)
        {
            var held = new Variable($"q{suffix}");
            query.Add(new With([.. variables, new Projected(value, held)]));
            value = held;
        }

        return query.Add(Return.One(value) with { Order = order ?? [], Limit = limit });
    }

    private static InvalidOperationException Misplaced(object what) => new($"The plan asks for {what.GetType().Name} where it cannot be had.");
}

/// <summary>What a field became.</summary>
/// <param name="Value">What it reads; null when its answer is known before.</param>
/// <param name="Decoder">Reads that and pushes it.</param>
/// <param name="HasAggregates">
/// Whether an aggregating function is in it, however deep: then the database takes it only beside the variables it depends on, in a WITH.
/// </param>
internal readonly record struct Translated(CypherExpression? Value, FieldDecoder Decoder, bool HasAggregates = false);
