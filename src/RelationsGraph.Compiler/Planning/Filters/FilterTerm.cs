using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What a field of a filter means. Every field of a filter's input object carries one as its binding.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal abstract class FilterTerm
{
    /// <summary>Plans what the field asks of a row.</summary>
    /// <param name="filter">The filter as a whole.</param>
    /// <param name="place">What is given for the field, perhaps null.</param>
    /// <returns>Null when it asks for nothing, or after an error.</returns>
    public abstract Predicate? Plan(FilterScope filter, ArgumentPlace place);
}

/// <summary>How the filters of one field combine.</summary>
internal enum FilterGroup
{
    /// <summary>All of a list hold.</summary>
    And,

    /// <summary>At least one of a list holds.</summary>
    Or,

    /// <summary>The filter does not hold.</summary>
    Not,
}

/// <summary><c>and</c>, <c>or</c> and <c>not</c> of a filter. Null, an empty list and empty filters ask for nothing.</summary>
/// <param name="group">Which of them.</param>
internal sealed class FilterCombination(FilterGroup group) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) => Plan(place, filter.All);

    /// <summary>Combines what the objects of a place ask.</summary>
    public Predicate? Plan(ArgumentPlace place, Func<ArgumentPlace, Predicate?> plan)
    {
        if (place.Value.IsNull)
            return null;
        if (group == FilterGroup.Not)
            return plan(place) is { } predicate ? new Negated(predicate) : null;
        return Of(group, place.Items().Select(plan));
    }

    /// <summary>Combines predicates, of which some may ask for nothing.</summary>
    public static Predicate? Of(FilterGroup group, IEnumerable<Predicate?> predicates)
    {
        Predicate[] items = [.. predicates.OfType<Predicate>()];
        return items.Length switch
        {
            0 => null,
            1 => items[0],
            _ => group == FilterGroup.Or ? new AnyOf(items) : new AllOf(items),
        };
    }
}
