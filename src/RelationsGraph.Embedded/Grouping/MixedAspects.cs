using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Whether the values of a group differ in something that they must agree in, and the first two ways in which they do.</summary>
/// <param name="value">Reads the values; rows without one are not asked.</param>
/// <param name="aspect">Reads what must agree: the place of an enum value in the order of names.</param>
internal sealed class MixedAspects(CompiledExpression value, CompiledExpression aspect) : Accumulator
{
    /// <summary>Stands for a row that has a value but not the aspect.</summary>
    public const int Missing = 1;

    private const int FirstPlace = 2;

    // By group: 0 where no row came yet, else Missing or a place from FirstPlace on.
    private int[] _first = [];
    private int[] _second = [];

    /// <inheritdoc/>
    public override int Capacity => _first.Length;

    /// <summary>The place of the enum value that a mark stands for; negative for <see cref="Missing"/>.</summary>
    public static int PlaceOf(int mark) => mark - FirstPlace;

    /// <summary>Whether the group's values differ.</summary>
    /// <param name="group">The group.</param>
    /// <param name="first">One way.</param>
    /// <param name="second">Another.</param>
    public bool Differ(int group, out int first, out int second)
    {
        (first, second) = group < _first.Length ? (_first[group], _second[group]) : (0, 0);
        return second != 0;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        Array.Clear(_first);
        Array.Clear(_second);
    }

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _first, groups);
        Reserve(ref _second, groups);
        for (int i = 0; i < rows.Count; i++)
        {
            run.Step();
            int element = rows.Elements[i], node = rows.Nodes[i], group = rows.Groups[i];
            if (_second[group] != 0 || !value.TryRead(run, element, node, out _))
                continue;
            int mark = aspect.TryRead(run, element, node, out RowValue read) ? (int)read.First + FirstPlace : Missing;
            if (_first[group] == 0)
                _first[group] = mark;
            else if (_first[group] != mark)
                _second[group] = mark;
        }
    }
}

/// <summary>Whether a group has a value that is inexact.</summary>
/// <param name="value">Reads the values; rows without one are not asked.</param>
/// <param name="inexact">What rows with an inexact one fulfil.</param>
internal sealed class InexactRows(CompiledExpression value, CompiledPredicate inexact) : Accumulator
{
    private bool[] _any = [];

    /// <inheritdoc/>
    public override int Capacity => _any.Length;

    /// <summary>Whether a group has an inexact value.</summary>
    public bool this[int group] => group < _any.Length && _any[group];

    /// <inheritdoc/>
    public override void Clear() => Array.Clear(_any);

    /// <inheritdoc/>
    public override void Add(Run run, RowBatch rows, int groups)
    {
        Reserve(ref _any, groups);
        for (int i = 0; i < rows.Count; i++)
        {
            run.Step();
            int element = rows.Elements[i], node = rows.Nodes[i], group = rows.Groups[i];
            if (!_any[group] && value.TryRead(run, element, node, out _) && inexact.Accepts(run, element, node))
                _any[group] = true;
        }
    }
}
