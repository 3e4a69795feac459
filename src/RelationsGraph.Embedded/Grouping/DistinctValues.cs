using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>How many different values each group has.</summary>
/// <param name="value">Reads the values.</param>
/// <param name="isText">Whether values differ in their text, as texts and dates do; else in their number.</param>
internal sealed class DistinctValues(CompiledExpression value, bool isText) : Accumulator
{
    private readonly TextCodes _texts = new();
    private readonly LongCodes _numbers = new();
    private readonly LongCodes _seen = new();
    private long[] _counts = [];

    /// <inheritdoc/>
    public override int Capacity => _texts.Capacity + _numbers.Capacity + _seen.Capacity;

    /// <summary>How many different values a group has.</summary>
    public long this[int group] => group < _counts.Length ? _counts[group] : 0;

    /// <inheritdoc/>
    public override void Clear()
    {
        _texts.Clear();
        _numbers.Clear();
        _seen.Clear();
        Array.Clear(_counts);
    }

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _counts, groups);
        for (int i = 0; i < rows.Count; i++)
        {
            run.Step();
            if (!value.TryRead(run, rows.Elements[i], rows.Nodes[i], out RowValue read))
                continue;
            int code = isText ? _texts.Of(read.Text) : _numbers.Of(read.First), group = rows.Groups[i];
            _seen.Of(((long)group << 32) | (uint)code, out bool isNew);
            if (isNew)
                _counts[group]++;
        }
    }
}
