using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Rows by the items of a list, each in the groups of all of them, in each once.</summary>
/// <param name="slots">By ordinal of the node type: the slot of the list, or -1. Of a relationship the only slot.</param>
/// <param name="isOfNode">Whether the node of the row has it.</param>
/// <param name="isText">Whether items are texts.</param>
internal sealed class KeyOfItems(int[] slots, bool isOfNode, bool isText) : CompiledKey
{
    /// <inheritdoc/>
    public override bool IsText => isText;

    /// <inheritdoc/>
    public override RowBatch Read(Run run, RowBatch rows, RowBatch target, KeyCodes codes)
    {
        target.Clear();

        // Rows multiply here: once there are more than may be, nobody asks for the others.
        for (int i = 0; i < rows.Count && target.Count <= run.Limits.MaxAggregatedRows; i++)
        {
            int element = rows.Elements[i], node = rows.Nodes[i], first = target.Count;
            int type = isOfNode ? run.Snapshot.Types.TypeOf(node) : 0, slot = slots[type];
            run.Step();
            if (slot >= 0)
                AddItems(run, (ListValues)run.Columns[slot], isOfNode ? node - run.Snapshot.Types.First(type) : element, (element, node), target, codes);
            if (target.Count == first)
                target.Add(element, node, Null);
            codes.Before(target.Count)[first..].Fill(rows.Groups[i]);
        }

        return target;
    }

    private static void AddItems(Run run, ListValues lists, int row, (int Element, int Node) pair, RowBatch target, KeyCodes codes)
    {
        int begin = lists.Range(row, out int end);
        if (end - begin > 1)
            codes.BeginList();
        for (int item = begin; item < end; item++)
        {
            run.Step();
            if (!lists.Items.TryRead(item, out RowValue value))
                continue;
            int code = codes.Of(value);
            if (end - begin == 1 || codes.IsNewInList(code))
                target.Add(pair.Element, pair.Node, code);
        }
    }
}
