using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads a value of a row. There is one for each sort of value expression of a plan.</summary>
/// <remarks>Immutable and thread-safe; state is in the run.</remarks>
internal abstract class CompiledExpression
{
    /// <summary>Reads the value.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The element of the row, as a source pushes it.</param>
    /// <param name="node">The node of the row.</param>
    /// <param name="value">The value; its text lives as long as the snapshot of the run.</param>
    /// <returns>Whether the row has a value.</returns>
    public abstract bool TryRead(Run run, int element, int node, out RowValue value);

    /// <summary>Asks for what reading waits for (<see cref="Run.Get"/>), so that a run need not.</summary>
    /// <param name="run">A run that collects what it would wait for.</param>
    public virtual void Prepare(Run run)
    {
    }

    /// <summary>Reads numbers of many rows: <see cref="RowValue.First"/> of each.</summary>
    /// <param name="run">The run.</param>
    /// <param name="elements">The elements of the rows.</param>
    /// <param name="nodes">The nodes of the rows.</param>
    /// <param name="numbers">At least as many; where there is no value anything may stand.</param>
    /// <param name="isThere">At least as many: whether each row has a value.</param>
    public virtual void ReadNumbers(Run run, ReadOnlySpan<int> elements, ReadOnlySpan<int> nodes, Span<long> numbers, Span<bool> isThere)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            run.Step();
            isThere[i] = TryRead(run, elements[i], nodes[i], out RowValue value);
            numbers[i] = value.First;
        }
    }

    /// <summary>Adds a digit for the value of each of many rows to a number: 0 without one, else <see cref="RowValue.First"/> plus 1.</summary>
    /// <param name="run">The run.</param>
    /// <param name="elements">The elements of the rows.</param>
    /// <param name="nodes">The nodes of the rows.</param>
    /// <param name="radix">How many digits there are.</param>
    /// <param name="numbers">At least as many: the numbers.</param>
    public virtual void AddDigits(Run run, ReadOnlySpan<int> elements, ReadOnlySpan<int> nodes, int radix, Span<int> numbers)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            run.Step();
            numbers[i] = (numbers[i] * radix) + (TryRead(run, elements[i], nodes[i], out RowValue value) ? (int)value.First + 1 : 0);
        }
    }
}

/// <summary>Tests a row. There is one for each sort of predicate of a plan.</summary>
/// <remarks>Immutable and thread-safe; state is in the run.</remarks>
internal abstract class CompiledPredicate
{
    /// <summary>Whether a row fulfils it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The element of the row, as a source pushes it.</param>
    /// <param name="node">The node of the row.</param>
    public abstract bool Accepts(Run run, int element, int node);
}
