namespace RelationsGraph.Embedded.Grouping;

/// <summary>How many different things each group has.</summary>
internal abstract class DistinctCounts : Accumulator
{
    private readonly LongCodes _seen = new();
    private long[] _counts = [];

    /// <inheritdoc/>
    public override int Capacity => _seen.Capacity;

    /// <summary>How many different things a group has.</summary>
    public long this[int group] => group < _counts.Length ? _counts[group] : 0;

    /// <inheritdoc/>
    public override void Clear()
    {
        _seen.Clear();
        Array.Clear(_counts);
    }

    /// <summary>Makes room for groups.</summary>
    protected void Reserve(int groups) => Reserve(ref _counts, groups);

    /// <summary>Counts a thing of a group, if it is a new one.</summary>
    /// <param name="group">The group.</param>
    /// <param name="thing">The number of the thing.</param>
    protected void Count(int group, int thing)
    {
        _seen.Of(((long)group << 32) | (uint)thing, out bool isNew);
        if (isNew)
            _counts[group]++;
    }
}
