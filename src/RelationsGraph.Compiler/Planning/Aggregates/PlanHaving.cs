using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The argument <c>having</c> of <c>groupBy</c>: a filter whose fields are aggregates of the group.</summary>
internal static class PlanHaving
{
    /// <summary>What a group must fulfil; null for nothing.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="having">The argument; null when it is not given.</param>
    /// <param name="groups">The groups.</param>
    public static Predicate? Of(PlanScope scope, ArgumentPlace? having, AggregateScope groups)
    {
        if (having is not { Value.IsNull: false })
            return null;
        AggregateScope? outer = scope.Aggregates;
        scope.Aggregates = groups;
        Predicate? predicate = new FilterScope(scope).All(having);
        scope.Aggregates = outer;
        return predicate;
    }
}

/// <summary>How many rows a group has.</summary>
internal sealed class FilterGroupCount : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) => place.Value.IsNull
        ? filter.RefuseNull(place, "Write an operator such as { gt: 2 }")
        : FilterValue.Operations(filter, new AggregateValue(Aggregate.Count), place);
}

/// <summary>A function of a group's values: an object with a field for each value.</summary>
/// <param name="function">The function.</param>
internal sealed class FilterGroupFunction(AggregateFunction function) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Leave it out, or name a value inside it");
        filter.Scope.Aggregates!.Function = function;
        return filter.All(place);
    }
}

/// <summary>What is asked of the aggregate of one value; a value's arguments stand beside the operators.</summary>
/// <param name="value">The value.</param>
internal sealed class FilterGroupValue(AggregatedValue value) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Write { eq: null } for groups without a value");
        AggregateScope groups = filter.Scope.Aggregates!;
        Aggregate aggregate = value.Plan(filter.Scope, groups, groups.Function, (name, conversion) => filter.Operand(conversion, place.Field(name)!));
        return FilterValue.Operations(filter, new AggregateValue(aggregate), place);
    }
}
