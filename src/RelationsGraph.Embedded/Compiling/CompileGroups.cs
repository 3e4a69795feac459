using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Grouping;
using RelationsGraph.Embedded.Relating;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <summary>
/// Collects what must be gathered about the groups of one list, each thing once however many fields ask for it, and makes the readers of their aggregates.
/// </summary>
/// <param name="expression">Compiles a value of the rows.</param>
/// <param name="related">Compiles the nodes related to a row.</param>
/// <param name="predicate">Compiles what the rows are asked.</param>
/// <param name="keys">What the rows are grouped by: in that no group differs.</param>
internal sealed class CompileGroups(
    Func<ValueExpression, CompiledExpression> expression,
    Func<ElementSource, RelatedRows> related,
    Func<Predicate, CompiledPredicate> predicate,
    GroupKey[] keys)
{
    private readonly Dictionary<object, int> _places = [];
    private readonly List<Func<Accumulator>> _accumulators = [];
    private readonly Dictionary<ValueExpression, CompiledExpression> _values = [];

    /// <summary>What must be gathered.</summary>
    public Func<Accumulator>[] Accumulators => [.. _accumulators];

    /// <summary>The reader of an aggregate.</summary>
    public AggregateReader Reader(Aggregate aggregate)
    {
        if (aggregate.Function == AggregateFunction.Count)
            return new ReadRowCount(Place(AggregateFunction.Count, () => new RowCounts()));
        if (aggregate.Related is { } source)
            return new ReadDistinctCount(Place((AggregateFunction.CountDistinct, source), () => new DistinctNodes(related(source))));
        ValueExpression value = aggregate.Value!;
        CompiledExpression read = Value(value);
        AspectCheck[] aspects = [.. (aggregate.Quantity?.Aspects ?? []).Where(aspect => !IsKey(aspect.Value)).Select(aspect => Aspect(value, aspect))];
        return aggregate.Function switch
        {
            AggregateFunction.CountDistinct => new ReadDistinctCount(Place((AggregateFunction.CountDistinct, value), () => new DistinctValues(read, IsText(value)))),
            AggregateFunction.Min or AggregateFunction.Max => new ReadExtreme(Place((AggregateFunction.Min, value), () => ExtremesOf(value, read)), aggregate, aspects),
            _ => new ReadTotal(Place((AggregateFunction.Sum, value), () => new NumberTotals(read)), aggregate, aspects),
        };
    }

    /// <summary>The place of what tells whether a figure is exact.</summary>
    public int Precise(InexactFigure figure)
    {
        CompiledPredicate inexact = predicate(figure.Inexact);
        CompiledExpression read = Value(figure.Value);
        return Place((nameof(InexactRows), figure.Value), () => new InexactRows(read, inexact));
    }

    /// <summary>Whether a value is told from others by its text.</summary>
    public static bool IsText(ValueExpression value) => value.Type.Kind is PropertyKind.Text or PropertyKind.Url or PropertyKind.EdtfDate;

    private static Extremes ExtremesOf(ValueExpression value, CompiledExpression read) =>
        ValuePrefix.IsExact(value.Type.Kind) ? new ExtremeNumbers(read) : new ExtremeRows(read);

    private bool IsKey(ValueExpression value) => Array.Exists(keys, key => key is ValueKey grouped && grouped.Value.Equals(value));

    private AspectCheck Aspect(ValueExpression value, QuantityAspect aspect)
    {
        CompiledExpression read = Value(value), asked = Value(aspect.Value);
        int place = Place((nameof(MixedAspects), value, aspect.Value), () => new MixedAspects(read, asked));
        return new AspectCheck(place, aspect, new ValueForm(aspect.Value.Type));
    }

    private CompiledExpression Value(ValueExpression value)
    {
        if (!_values.TryGetValue(value, out CompiledExpression? compiled))
            _values.Add(value, compiled = expression(value));
        return compiled;
    }

    private int Place(object what, Func<Accumulator> make)
    {
        if (!_places.TryGetValue(what, out int place))
        {
            _places.Add(what, place = _accumulators.Count);
            _accumulators.Add(make);
        }

        return place;
    }
}
