using RelationsGraph.Embedded.Relating;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>How many different nodes the rows of each group are joined with.</summary>
/// <param name="related">The related nodes of a row.</param>
internal sealed class DistinctNodes(RelatedRows related) : DistinctCounts
{
    private long _rows;

    /// <inheritdoc/>
    public override long? RelatedRows => _rows;

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _rows = 0;
    }

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(groups);

        // Rows multiply here: once there are more than may be, nobody asks for the number.
        for (int i = 0; i < rows.Count && _rows <= run.Limits.MaxAggregatedRows; i++)
        {
            int mark = run.Ints.Count;
            related.Push(run, rows.Elements[i], rows.Nodes[i], out int pairs);
            int end = run.Ints.Count, last = -1;

            // Related nodes lie by id, so one that comes twice comes twice in a row.
            for (int pair = pairs; pair < end; pair += 2)
            {
                run.Step();
                int found = run.Ints[pair + 1];
                if (found == last)
                    continue;
                Count(rows.Groups[i], found);
                _rows++;
                last = found;
            }

            run.Ints.Release(mark);
            run.Step();
        }
    }
}
