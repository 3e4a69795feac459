using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// What is asked of many related things: <c>all none some any count</c>, and <c>where</c> to narrow the count. <c>all</c> and <c>none</c> hold where
/// there are none.
/// </summary>
/// <param name="source">The related things.</param>
/// <param name="atRelationship">Whether they are related to the relationship of the row.</param>
internal sealed class FilterRelated(ElementSource source, bool atRelationship) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Write { any: false } where there must be none");
        ArgumentPlace? where = place.Field("where");
        if (where is { Value.IsNull: false } && place.Field("count") is null)
        {
            filter.Report(where, CompilerErrorCodes.WhereWithoutCount, "only narrows 'count'. Write 'some' to ask for one such thing, or give 'count' beside it.");
            return null;
        }

        ElementSource related = Related(filter, place.Field(PlanWithdrawn.Include));
        return filter.Object(place, (field, inner) => field.Name switch
        {
            "where" or PlanWithdrawn.Include => null,
            "any" => Any(filter, inner, related),
            "count" => Count(filter, inner, where, related),
            _ when inner.Value.IsNull => filter.RefuseNull(inner, "Leave it out, or write 'any'"),
            _ => filter.All(inner) is { } predicate ? Quantified(field.Name, predicate, related) : null,
        });
    }

    /// <summary>The related things that count: those of the time that holds, without what is withdrawn unless the filter asks for it.</summary>
    private ElementSource Related(FilterScope filter, ArgumentPlace? include)
    {
        ElementSource related = filter.Scope.InTime(source);
        if (source is not OwnedRecords { Records: var type } || !PlanWithdrawn.IsPossible(type))
            return related;
        return include is { Value.IsNull: false }
            ? PlanWithdrawn.Unless(filter.Scope, related, type, filter.Operand(BooleanSlot.Instance, include))
            : PlanWithdrawn.Without(filter.Scope, related, type);
    }

    private Predicate Quantified(string name, Predicate predicate, ElementSource related) => name switch
    {
        "all" => new Negated(Exists(related, new Negated(predicate))),
        "none" => new Negated(Exists(related, predicate)),
        _ => Exists(related, predicate),
    };

    private Exists Exists(ElementSource related, Predicate predicate) => new(new Filtered(related, predicate), atRelationship);

    private Predicate? Any(FilterScope filter, ArgumentPlace place, ElementSource related) => place.Value.IsNull
        ? filter.RefuseNull(place, "Write true or false")
        : new Comparison(
            new TruthValue(new Exists(related, atRelationship)), ComparisonOperator.Equal, filter.Operand(BooleanSlot.Instance, place));

    private Predicate? Count(FilterScope filter, ArgumentPlace place, ArgumentPlace? where, ElementSource related)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Write an operator such as { gt: 2 }");
        Predicate? narrowed = where is { Value.IsNull: false } ? filter.All(where) : null;
        var count = new RelatedCount(narrowed is null ? related : new Filtered(related, narrowed), atRelationship);
        return FilterValue.Operations(filter, count, place);
    }
}

/// <summary>What is asked of the items of a list; a list that is null is like an empty one.</summary>
/// <param name="list">The list.</param>
internal sealed class FilterItems(PropertyValue list) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) => place.Value.IsNull
        ? filter.RefuseNull(place, "Write { any: false } where there must be none")
        : filter.Object(place, (field, inner) => Item(filter, field.Name, inner));

    private Predicate? Item(FilterScope filter, string name, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, name == "any" ? "Write true or false" : "Leave it out, or write 'any'");
        if (name == "any")
        {
            return new Comparison(
                new TruthValue(new AnyItem(list, null)), ComparisonOperator.Equal, filter.Operand(BooleanSlot.Instance, place));
        }

        if (FilterValue.Operations(filter, new ItemValue(list.Type), place) is not { } predicate)
            return null;
        return name switch
        {
            "all" => new Negated(new AnyItem(list, new Negated(predicate))),
            "none" => new Negated(new AnyItem(list, predicate)),
            _ => new AnyItem(list, predicate),
        };
    }
}

/// <summary>What is asked of one related thing; null where there is none.</summary>
/// <param name="source">The related thing.</param>
internal sealed class FilterOne(ElementSource source) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return new Negated(new Exists(filter.Scope.InTime(source)));
        return filter.All(place) is { } predicate ? new Exists(new Filtered(filter.Scope.InTime(source), predicate)) : null;
    }
}

/// <summary>What is asked of the relationship that leads to a related node: <c>edge</c>.</summary>
internal sealed class FilterEdge : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) =>
        place.Value.IsNull ? filter.RefuseNull(place, "Leave it out; whatever is related has an edge") : filter.All(place);
}

/// <summary>The node is of a type and fulfils a filter for it: <c>asCity</c>.</summary>
/// <param name="nodes">The type.</param>
internal sealed class FilterAsType(NodeSet nodes) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Write nodeType to ask for a type");
        return filter.All(place) is { } predicate ? new AllOf([new IsOfType(nodes), predicate]) : null;
    }
}

/// <summary>The type of a node: <c>nodeType</c>. An interface means each of its types.</summary>
/// <param name="ontology">The ontology.</param>
internal sealed class FilterNodeType(GraphOntology ontology) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) => place.Value.IsNull
        ? filter.RefuseNull(place, "Every node has a type")
        : Operations(filter, place);

    private Predicate? Operations(FilterScope filter, ArgumentPlace place) => filter.Object(place, (field, inner) => field.Binding is FilterCombination combination
        ? combination.Plan(inner, item => Operations(filter, item))
        : Operation(filter, (FilterOperation)field.Binding!, inner));

    private Predicate? Operation(FilterScope filter, FilterOperation operation, ArgumentPlace place)
    {
        if (place.Value.IsNull)
            return filter.RefuseNull(place, "Every node has a type");
        var listed = new Comparison(new NodeTypeValue(), ComparisonOperator.In, filter.Operand(new NodeTypesSlot(ontology), place));
        return operation.IsNegated ? new Negated(listed) : listed;
    }
}
