using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Gathers one thing about each group while rows pass by.</summary>
/// <remarks>Belongs to one run at a time; keeps its memory for the next.</remarks>
internal abstract class Accumulator
{
    /// <summary>How many groups there is room for, at least.</summary>
    private const int FirstGroups = 16;

    /// <summary>How much it has room for, in values: what it takes in memory.</summary>
    public abstract int Capacity { get; }

    /// <summary>How many rows it has read beside those it was given; they count against the limit as well. Null when it reads none.</summary>
    public virtual long? RelatedRows => null;

    /// <summary>Forgets all groups.</summary>
    public abstract void Clear();

    /// <summary>Takes rows.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">The rows with their groups.</param>
    /// <param name="groups">How many groups there are so far.</param>
    public abstract void Add(Run run, RowBatch rows, int groups);

    /// <summary>Makes room for groups; new ones have the default value.</summary>
    protected static void Reserve<T>(ref T[] values, int groups)
    {
        if (groups > values.Length)
            Array.Resize(ref values, Math.Max(FirstGroups, Math.Max(groups, values.Length * 2)));
    }
}

/// <summary>How many rows each group has.</summary>
internal sealed class RowCounts : Accumulator
{
    private long[] _counts = [];

    /// <inheritdoc/>
    public override int Capacity => _counts.Length;

    /// <summary>How many rows a group has.</summary>
    public long this[int group] => group < _counts.Length ? _counts[group] : 0;

    /// <inheritdoc/>
    public override void Clear() => Array.Clear(_counts);

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _counts, groups);
        long[] counts = _counts;
        foreach (int group in rows.Groups)
            counts[group]++;
    }
}
