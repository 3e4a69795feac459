using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>How many numbers each group has, and their exact sum: 128 bits hold the sum of more numbers than there can be rows.</summary>
/// <param name="value">Reads the numbers.</param>
internal sealed class NumberTotals(CompiledExpression value) : Accumulator
{
    private long[] _counts = [];
    private Int128[] _sums = [];
    private long[] _numbers = [];
    private bool[] _isThere = [];

    /// <inheritdoc/>
    public override int Capacity => _sums.Length;

    /// <summary>How many rows of a group have a number.</summary>
    public long CountOf(int group) => group < _counts.Length ? _counts[group] : 0;

    /// <summary>The sum of a group's numbers.</summary>
    public Int128 SumOf(int group) => group < _sums.Length ? _sums[group] : 0;

    /// <inheritdoc/>
    public override void Clear()
    {
        Array.Clear(_counts);
        Array.Clear(_sums);
    }

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _counts, groups);
        Reserve(ref _sums, groups);
        Reserve(ref _numbers, rows.Count);
        Reserve(ref _isThere, rows.Count);
        value.ReadNumbers(run, rows.Elements, rows.Nodes, _numbers, _isThere);
        ReadOnlySpan<int> groupOf = rows.Groups;
        ReadOnlySpan<long> numbers = _numbers.AsSpan(0, groupOf.Length);
        ReadOnlySpan<bool> isThere = _isThere.AsSpan(0, groupOf.Length);
        long[] counts = _counts;
        Int128[] sums = _sums;
        for (int i = 0; i < groupOf.Length; i++)
        {
            if (!isThere[i])
                continue;
            int group = groupOf[i];
            counts[group]++;
            sums[group] += numbers[i];
        }
    }
}
