using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// What a row must fulfil. Every predicate is true or false, never unknown: a comparison with a row that has no value is false, and its
/// negation true.
/// </summary>
public abstract record Predicate;

/// <summary>All of them hold; with none of them true.</summary>
/// <param name="Items">The predicates, cheap ones first where that is known.</param>
public sealed record AllOf(Predicate[] Items) : Predicate;

/// <summary>At least one of them holds; with none of them false.</summary>
/// <param name="Items">The predicates.</param>
public sealed record AnyOf(Predicate[] Items) : Predicate;

/// <summary>It does not hold.</summary>
/// <param name="Predicate">The predicate.</param>
public sealed record Negated(Predicate Predicate) : Predicate;

/// <summary>The row has no value.</summary>
/// <param name="Value">The value.</param>
public sealed record IsNull(ValueExpression Value) : Predicate;

/// <summary>The value stands in a relation to a value of the request. False when either has none.</summary>
/// <param name="Value">The value.</param>
/// <param name="Operator">The relation.</param>
/// <param name="Operand">What it is compared with: of the value's kind, for <see cref="ComparisonOperator.In"/> a list, in which null means rows without a value.</param>
/// <param name="IsFolded">Texts only: compare both folded, blind to case, width, kana and accents.</param>
public sealed record Comparison(ValueExpression Value, ComparisonOperator Operator, Operand Operand, bool IsFolded = false) : Predicate;

/// <summary>A relation between two values of one kind.</summary>
public enum ComparisonOperator
{
    /// <summary>They are equal; dates when they are written alike.</summary>
    Equal,

    /// <summary>It is one of a list.</summary>
    In,

    /// <summary>It comes before. A date wholly: its latest day before the other's earliest.</summary>
    Less,

    /// <summary>It does not come after: it is less or equal, or for dates begins no later and ends no later.</summary>
    LessOrEqual,

    /// <summary>It comes after. A date wholly: its earliest day after the other's latest.</summary>
    Greater,

    /// <summary>It does not come before: it is greater or equal, or for dates begins no earlier and ends no earlier.</summary>
    GreaterOrEqual,

    /// <summary>The text contains the other.</summary>
    Contains,

    /// <summary>The text begins with the other.</summary>
    StartsWith,

    /// <summary>The text ends with the other.</summary>
    EndsWith,

    /// <summary>Every day the date may mean lies within those of the other.</summary>
    Within,

    /// <summary>Some day the date may mean is one of the other's.</summary>
    Overlaps,
}

/// <summary>A source has a row at the row.</summary>
/// <param name="Source">The source, perhaps filtered.</param>
/// <param name="AtRelationship">Whether the source starts from the relationship of the row; otherwise from its node, or from the record that it is.</param>
public sealed record Exists(ElementSource Source, bool AtRelationship = false) : Predicate;

/// <summary>An item of a list property fulfils a predicate.</summary>
/// <param name="List">The property.</param>
/// <param name="Item">What is asked of the item (<see cref="ItemValue"/>); null for any item.</param>
public sealed record AnyItem(PropertyValue List, Predicate? Item) : Predicate;

/// <summary>The row's node is of a type of the set.</summary>
/// <param name="Nodes">The set.</param>
public sealed record IsOfType(NodeSet Nodes) : Predicate;

/// <summary>
/// The row was valid at a time, as far as its dates say: the relationship if it has one, and the node. Without a start it began before all
/// times, without an end it is open. What has a date of its own instead (events, activities, figures) is there from the first day of that date on.
/// </summary>
/// <param name="At">The time.</param>
public sealed record WasValid(ValidAt At) : Predicate;

/// <summary>A time at which things must be valid.</summary>
/// <param name="Date">An EDTF date; null sets no condition.</param>
/// <param name="IsDefinite">Whether they must have been valid for certain on every day it may mean; otherwise they may have been on some day.</param>
public sealed record ValidAt(Operand Date, bool IsDefinite);
