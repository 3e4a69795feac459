using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>The rows of each group, in the order in which they came.</summary>
/// <remarks>Belongs to one run at a time; keeps its memory for the next.</remarks>
internal sealed class GroupedRows
{
    private readonly IntStack _groups = new();
    private readonly IntStack _pairs = new();
    private int[] _ends = [];
    private int[] _sorted = [];

    /// <summary>How much it has room for.</summary>
    public int Capacity => _sorted.Length * 4;

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        _groups.Release(0);
        _pairs.Release(0);
    }

    /// <summary>Takes rows.</summary>
    public void Add(RowBatch rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            _groups.Push(rows.Groups[i]);
            _pairs.Push(rows.Elements[i], rows.Nodes[i]);
        }
    }

    /// <summary>Puts the rows of each group together.</summary>
    public void Sort(int groups)
    {
        if (groups + 1 > _ends.Length)
            Array.Resize(ref _ends, Math.Max(groups + 1, _ends.Length * 2));
        if (_groups.Count > _sorted.Length)
            Array.Resize(ref _sorted, Math.Max(_groups.Count, _sorted.Length * 2));
        Array.Clear(_ends, 0, groups + 1);
        for (int row = 0; row < _groups.Count; row++)
            _ends[_groups[row] + 1]++;
        for (int group = 1; group <= groups; group++)
            _ends[group] += _ends[group - 1];

        // Where a group begins moves to where it ends, which is where the next one begins.
        for (int row = 0; row < _groups.Count; row++)
            _sorted[_ends[_groups[row]]++] = row;
    }

    /// <summary>Pushes the frame that <see cref="GroupMemberRows"/> reads: how many rows the group has, then their pairs.</summary>
    /// <returns>Where the frame is.</returns>
    public int Push(Run run, int group)
    {
        int frame = run.Ints.Count, begin = group == 0 ? 0 : _ends[group - 1], end = _ends[group];
        run.Ints.Push(end - begin);
        for (int i = begin; i < end; i++)
            run.Ints.Push(_pairs[_sorted[i] * 2], _pairs[(_sorted[i] * 2) + 1]);
        return frame;
    }
}
