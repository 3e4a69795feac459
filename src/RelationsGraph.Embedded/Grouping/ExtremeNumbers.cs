using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>The least and the greatest number of each group, for values that <see cref="RowValue.First"/> tells wholly.</summary>
/// <param name="value">Reads the numbers.</param>
internal sealed class ExtremeNumbers(CompiledExpression value) : Extremes
{
    private NumberPair[] _extremes = [];
    private long[] _numbers = [];
    private bool[] _isThere = [];

    /// <inheritdoc/>
    public override int Capacity => _extremes.Length;

    /// <inheritdoc/>
    public override void Clear() => Array.Clear(_extremes);

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _extremes, groups);
        Reserve(ref _numbers, rows.Count);
        Reserve(ref _isThere, rows.Count);
        value.ReadNumbers(run, rows.Elements, rows.Nodes, _numbers, _isThere);
        ReadOnlySpan<int> groupOf = rows.Groups;
        ReadOnlySpan<long> numbers = _numbers.AsSpan(0, groupOf.Length);
        ReadOnlySpan<bool> isThere = _isThere.AsSpan(0, groupOf.Length);
        NumberPair[] all = _extremes;
        for (int i = 0; i < groupOf.Length; i++)
        {
            if (!isThere[i])
                continue;
            ref NumberPair extremes = ref all[groupOf[i]];
            long number = numbers[i];
            if (!extremes.IsThere)
                extremes = new NumberPair(number, number, true);
            else if (number < extremes.Least)
                extremes.Least = number;
            else if (number > extremes.Greatest)
                extremes.Greatest = number;
        }
    }

    /// <inheritdoc/>
    public override bool TryRead(Run run, int group, bool isLast, out RowValue found)
    {
        found = default;
        if (group >= _extremes.Length || !_extremes[group].IsThere)
            return false;
        found = new RowValue(isLast ? _extremes[group].Greatest : _extremes[group].Least);
        return true;
    }

    private record struct NumberPair(long Least, long Greatest, bool IsThere);
}
