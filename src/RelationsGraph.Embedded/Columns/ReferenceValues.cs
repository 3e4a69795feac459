using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>References to nodes.</summary>
/// <param name="nodes">By row: the ordinal of the node; -1 where there is none.</param>
/// <param name="ids">The ids of all nodes.</param>
internal sealed class ReferenceValues(int[] nodes, TextValues ids) : Column
{
    /// <summary>The ordinal of the node, or -1.</summary>
    public int NodeAt(int row) => nodes[row];

    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        int node = nodes[row];
        value = node < 0 ? default : new RowValue(ids[node]);
        return node >= 0;
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (nodes[row] < 0)
            sink.Null();
        else
            ids.WriteText(sink, nodes[row]);
    }
}
