namespace RelationsGraph.Model.Plan;

/// <summary>
/// What one operation asks for, in terms of the ontology: which elements, along which relationships, in which shape and under which
/// response names. It holds no user value: those are slots that <see cref="PlanArguments"/> fills, so one plan serves many requests.
/// </summary>
/// <remarks>Immutable and thread-safe. A store runs it without knowing GraphQL.</remarks>
public sealed class LogicalPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="fields">The fields of the response's <c>data</c>, in order.</param>
    /// <param name="constants">The values that the operation's text states.</param>
    /// <param name="variableSlots">How many slots each request fills.</param>
    public LogicalPlan(ShapeField[] fields, PlanValue[] constants, int variableSlots)
    {
        Fields = fields;
        Constants = constants;
        VariableSlots = variableSlots;
    }

    /// <summary>The fields of the response's <c>data</c>, in order. Their sources start from nothing: by id, by ids, scan.</summary>
    public ShapeField[] Fields { get; }

    /// <summary>The values that the operation's text states; operands below 0 mean them.</summary>
    public PlanValue[] Constants { get; }

    /// <summary>How many slots each request fills.</summary>
    public int VariableSlots { get; }
}
