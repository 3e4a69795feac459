using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>The value of a row stands in a relation to an operand. False when either has none.</summary>
/// <param name="value">The value.</param>
/// <param name="operand">The operand.</param>
/// <param name="form">What the operand is.</param>
internal abstract class AcceptComparison(CompiledExpression value, Operand operand, OperandForm form) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        if (!value.TryRead(run, element, node, out RowValue read))
            return false;
        OperandItems items = run.Operands.Of(form, run.Arguments[operand]);
        return items.Count > 0 && Holds(read, run.Operands[items.Begin]);
    }

    /// <summary>Whether the relation holds.</summary>
    protected abstract bool Holds(in RowValue value, in RowValue operand);
}

/// <summary>Order and equality of all kinds but dates.</summary>
internal sealed class AcceptOrder(CompiledExpression value, ComparisonOperator relation, Operand operand, OperandForm form)
    : AcceptComparison(value, operand, form)
{
    /// <inheritdoc/>
    protected override bool Holds(in RowValue value, in RowValue operand)
    {
        int order = value.CompareTo(operand);
        return relation switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}

/// <summary>What a text contains, begins or ends with.</summary>
internal sealed class AcceptText(CompiledExpression value, ComparisonOperator relation, Operand operand, OperandForm form)
    : AcceptComparison(value, operand, form)
{
    /// <inheritdoc/>
    protected override bool Holds(in RowValue value, in RowValue operand) => relation switch
    {
        ComparisonOperator.Contains => value.Text.IndexOf(operand.Text) >= 0,
        ComparisonOperator.StartsWith => value.Text.StartsWith(operand.Text),
        _ => value.Text.EndsWith(operand.Text),
    };
}

/// <summary>How the days that two dates may mean lie. <see cref="RowValue.First"/> is the earliest of them, <see cref="RowValue.Second"/> the latest.</summary>
internal sealed class AcceptDate(CompiledExpression value, ComparisonOperator relation, Operand operand, OperandForm form)
    : AcceptComparison(value, operand, form)
{
    /// <inheritdoc/>
    protected override bool Holds(in RowValue value, in RowValue operand) => relation switch
    {
        ComparisonOperator.Equal => value.CompareTo(operand) == 0,
        ComparisonOperator.Less => value.Second < operand.First,
        ComparisonOperator.LessOrEqual => value.First <= operand.First && value.Second <= operand.Second,
        ComparisonOperator.Greater => value.First > operand.Second,
        ComparisonOperator.GreaterOrEqual => value.First >= operand.First && value.Second >= operand.Second,
        ComparisonOperator.Within => value.First >= operand.First && value.Second <= operand.Second,
        _ => value.First <= operand.Second && value.Second >= operand.First,
    };
}

/// <summary>The value of a row is one of a list; null in the list means rows without a value.</summary>
/// <param name="value">The value.</param>
/// <param name="operand">The list.</param>
/// <param name="form">What its items are.</param>
internal sealed class AcceptListed(CompiledExpression value, Operand operand, OperandForm form) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        OperandItems items = run.Operands.Of(form, run.Arguments[operand]);
        return value.TryRead(run, element, node, out RowValue read) ? run.Operands.Contains(items, read) : items.HasNull;
    }
}
