namespace RelationsGraph.Model.Plan;

/// <summary>
/// One key of an order. Rows without a value come last in ascending order and first in descending order. After the last key the id of the node
/// decides, then that of the relationship, both ascending, so that an order has no ties.
/// </summary>
/// <param name="Value">What is ordered by.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record OrderKey(ValueExpression Value, bool IsDescending);
