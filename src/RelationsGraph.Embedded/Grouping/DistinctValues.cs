using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>How many different values each group has.</summary>
/// <param name="value">Reads the values.</param>
/// <param name="isText">Whether values differ in their text, as texts and dates do; else in their number.</param>
internal sealed class DistinctValues(CompiledExpression value, bool isText) : DistinctCounts
{
    private readonly TextCodes _texts = new();
    private readonly LongCodes _numbers = new();

    /// <inheritdoc/>
    public override int Capacity => base.Capacity + _texts.Capacity + _numbers.Capacity;

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _texts.Clear();
        _numbers.Clear();
    }

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(groups);
        for (int i = 0; i < rows.Count; i++)
        {
            run.Step();
            if (!value.TryRead(run, rows.Elements[i], rows.Nodes[i], out RowValue read))
                continue;
            Count(rows.Groups[i], isText ? _texts.Of(read.Text) : _numbers.Of(read.First));
        }
    }
}
