using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>
/// Yields rows at the current element. A row is a pair: the element (the relationship that led to the node, or the node or record itself)
/// and the node (-1 when there is none).
/// </summary>
/// <remarks>Immutable and thread-safe; state is in the run.</remarks>
internal abstract class RowSource
{
    /// <summary>Finds how many rows there are, without reading them where that is possible.</summary>
    /// <param name="run">The run.</param>
    /// <param name="element">The current element; -1 at the root of a plan.</param>
    public abstract OpenRows Open(Run run, int element);

    /// <summary>Reads rows: pushes a pair for each onto the scratch memory of the run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">What <see cref="Open"/> returned.</param>
    /// <param name="begin">The first position.</param>
    /// <param name="end">The position after the last one.</param>
    public abstract void Read(Run run, in OpenRows rows, int begin, int end);

    /// <summary>The way to the rows, for people who ask why an answer takes long.</summary>
    public virtual AccessPath Access(Run run) => new(AccessKind.Group, "");

    /// <summary>Reads rows that are nodes numbered one after the other, so that the first of them says all.</summary>
    /// <returns>The first node, or -1 when the rows are others; then nothing was read.</returns>
    public virtual int ReadRange(Run run, in OpenRows rows, int begin, int end) => -1;
}

/// <summary>A source whose rows have an order that pages can go on in.</summary>
internal abstract class PagedSource : RowSource
{
    /// <summary>The first position after a key, from the first to the one after the last.</summary>
    public abstract int Seek(Run run, in OpenRows rows, in PageKey key);
}

/// <summary>A source that yields one node at most.</summary>
internal abstract class SingleSource : RowSource
{
    /// <summary>The node, or -1.</summary>
    public abstract int Find(Run run, int element);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => Find(run, element) is var node and >= 0 ? new OpenRows(node, node + 1) : default;

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end) => run.Ints.Push(begin, begin);
}

/// <summary>The rows of an open source, as positions that mean something to the source alone.</summary>
/// <param name="Begin">The first position.</param>
/// <param name="End">The position after the last one.</param>
/// <param name="Frame">Where the source keeps what it found besides, in the scratch memory of the run.</param>
internal readonly record struct OpenRows(int Begin, int End, int Frame = 0)
{
    /// <summary>How many rows there are.</summary>
    public int Count => End - Begin;
}
