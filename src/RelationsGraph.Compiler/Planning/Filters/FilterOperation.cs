using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>One operator of a value's filter: <c>eq</c>, <c>ngt</c>, <c>icontains</c>.</summary>
/// <param name="Operator">The relation.</param>
/// <param name="IsNegated">Whether it must not stand in it. Rows without a value are then among those that fulfil it.</param>
/// <param name="IsFolded">Whether texts are compared folded.</param>
internal sealed record FilterOperation(ComparisonOperator Operator, bool IsNegated, bool IsFolded)
{
    /// <summary>What the operator asks of a value.</summary>
    public Predicate? Plan(FilterScope filter, ValueExpression value, ArgumentPlace place)
    {
        Predicate? predicate = Positive(filter, value, place);
        return predicate is not null && IsNegated ? new Negated(predicate) : predicate;
    }

    private Predicate? Positive(FilterScope filter, ValueExpression value, ArgumentPlace place)
    {
        if (place.Value.IsNull)
        {
            return Operator == ComparisonOperator.Equal
                ? new IsNull(value)
                : filter.RefuseNull(place, "Only eq and neq compare with null; leave this out, or put null into the list of 'in'");
        }

        if (value.Type.Kind == PropertyKind.Decimal)
            return Decimal(filter, value, place);
        SlotConversion item = value.Type.Kind switch
        {
            PropertyKind.Int or PropertyKind.Long => IntegerSlot.Instance,
            PropertyKind.Boolean => BooleanSlot.Instance,
            PropertyKind.Enum => EnumSlot.Instance,
            PropertyKind.FiscalYear => FiscalYearSlot.Instance,
            PropertyKind.EdtfDate => DateSlot.Instance,
            _ => IdSlot.Instance,
        };
        SlotConversion conversion = Operator == ComparisonOperator.In ? new ListSlot(item) : item;
        return new Comparison(value, Operator, filter.Operand(conversion, place), IsFolded);
    }

    /// <summary>
    /// A number with more places than the property is compared exactly: an inequality goes by the nearest number that the property can have, and
    /// what it cannot have equals none of its values.
    /// </summary>
    private Comparison Decimal(FilterScope filter, ValueExpression value, ArgumentPlace place)
    {
        DecimalRounding rounding = Operator switch
        {
            ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual => DecimalRounding.Up,
            ComparisonOperator.Equal or ComparisonOperator.In => DecimalRounding.None,
            _ => DecimalRounding.Down,
        };
        var item = new DecimalSlot(value.Type.Scale, rounding);
        return rounding == DecimalRounding.None
            ? new Comparison(value, ComparisonOperator.In, filter.Operand(new ListSlot(item), place))
            : new Comparison(value, Operator, filter.Operand(item, place));
    }
}

/// <summary>A value and what is asked of it.</summary>
/// <param name="value">Makes the value; what it takes as arguments stands beside the operators.</param>
internal sealed class FilterValue(Func<FilterScope, ArgumentPlace, ValueExpression> value) : FilterTerm
{
    public override Predicate? Plan(FilterScope filter, ArgumentPlace place) => place.Value.IsNull
        ? filter.RefuseNull(place, "Write { eq: null } for rows without a value")
        : Operations(filter, value(filter, place), place);

    /// <summary>What the operators of an object ask of a value.</summary>
    public static Predicate? Operations(FilterScope filter, ValueExpression value, ArgumentPlace place) =>
        filter.Object(place, (field, inner) => Operation(filter, value, field, inner));

    private static Predicate? Operation(FilterScope filter, ValueExpression value, InputFieldDefinition field, ArgumentPlace place) => field.Binding switch
    {
        FilterOperation operation => operation.Plan(filter, value, place),
        FilterCombination group => group.Plan(place, inner => Operations(filter, value, inner)),
        _ => null,
    };
}
