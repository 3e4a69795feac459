namespace RelationsGraph.Model.Plan;

/// <summary>
/// What rows are put into groups by. Rows without a key are a group of their own; it comes last in ascending and first in descending order, as rows
/// without a value do (<see cref="OrderKey"/>).
/// </summary>
public abstract record GroupKey;

/// <summary>Rows of one value are a group.</summary>
/// <param name="Value">The value.</param>
public sealed record ValueKey(ValueExpression Value) : GroupKey;

/// <summary>
/// Rows whose date lies in one stretch of time are a group. A date belongs to the stretch in which all its days lie, from the earliest to the latest it
/// may mean. One whose days lie in several belongs to none: such rows are a group of their own (imprecise), beside that of rows without a date. It comes
/// between the stretches and the rows without a date.
/// </summary>
/// <param name="Date">A date.</param>
/// <param name="Bucket">How long the stretches are.</param>
public sealed record DateKey(ValueExpression Date, DateBucket Bucket) : GroupKey;

/// <summary>
/// Rows with one related node are a group; the key orders by the node's id. A row with several of them stands in the group of each, in each once, however
/// many ways lead there.
/// </summary>
/// <param name="Source">The related nodes of the row's node.</param>
public sealed record NodeKey(ElementSource Source) : GroupKey;

/// <summary>
/// Rows with one item in a list are a group; the key orders as a value of the item's kind does. A row with several items stands in the group of each, in
/// each once, however often the list has it. One without a list, or with an empty one, has no key.
/// </summary>
/// <param name="List">A property that is a list; its type is that of the items.</param>
public sealed record ItemKey(PropertyValue List) : GroupKey;

/// <summary>Stretches of time that dates are counted in. The text of each is a date in which exactly its days lie, but for fiscal years.</summary>
public enum DateBucket
{
    /// <summary>Calendar years: <c>1987</c>.</summary>
    Year,

    /// <summary>Japanese fiscal years, from April on: <c>FY1987</c>. A date outside of those that <see cref="Values.FiscalYear"/> knows is imprecise.</summary>
    FiscalYear,

    /// <summary>Months: <c>1987-10</c>.</summary>
    Month,

    /// <summary>Years that are written alike but for the last digit: <c>198X</c>.</summary>
    Decade,
}
