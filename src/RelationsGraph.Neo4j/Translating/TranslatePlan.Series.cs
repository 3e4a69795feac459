using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Numbers computed from a series: <see cref="SeriesDefinition"/> in Cypher.</content>
internal sealed partial class TranslatePlan
{
    private static readonly ExpressionType Year = new(PropertyKind.FiscalYear);

    /// <summary>What stands in an answer is computed exactly where it is read: only the values are asked for.</summary>
    private Translated SeriesField(SeriesValueField field, RowScope rows)
    {
        CypherExpression[] values = [.. SeriesValues(field.Series, field.Function, field.First, field.Second, rows)];
        int scale = field.Function is SeriesFunction.Value or SeriesFunction.Change ? field.Series.Scale : SeriesDefinition.RatioScale;
        return new(new ListOf(values), new SeriesDecoder(field.Name, field.Function, scale));
    }

    /// <summary>A computed number to filter or to order by; null where it does not fit 64 bits.</summary>
    private CypherExpression Series(SeriesValue value, RowScope rows)
    {
        CypherExpression[] values = [.. SeriesValues(value.Series, value.Function, value.First, value.Second, rows)];
        if (value.Function == SeriesFunction.Value)
            return values[0];
        var pair = new Variable($"t{rows.Depth}");
        CypherExpression first = CypherExpression.At(pair, 0), second = CypherExpression.At(pair, 1);
        CypherExpression number = value.Function switch
        {
            SeriesFunction.Change => Difference(second, first),
            SeriesFunction.ChangeRatio => ExactDivision.Of(Difference(second, first), first, ScaleDigits, $"{rows.Depth}"),
            _ => ExactDivision.Of(first, second, ScaleDigits, $"{rows.Depth}"),
        };
        return new Bind(pair, new ListOf(values), number);
    }

    private const int ScaleDigits = SeriesDefinition.RatioScale;

    /// <summary>A difference that fits 64 bits; the database refuses one that does not.</summary>
    private static Choice Difference(CypherExpression left, CypherExpression right)
    {
        CypherExpression most = CypherExpression.Of(long.MaxValue), one = CypherExpression.Of(1);
        CypherExpression least = CypherExpression.Binary(CypherExpression.Binary(right, "-", most), "-", one);
        var fits = new Choice(
            [(CypherExpression.Binary(right, ">=", CypherExpression.Of(0)), CypherExpression.Binary(left, ">=", least))],
            CypherExpression.Binary(left, "<=", CypherExpression.Binary(right, "+", most)));
        return new Choice([(fits, CypherExpression.Binary(left, "-", right))]);
    }

    /// <summary>The one or two values that a function of a series reads.</summary>
    private IEnumerable<CypherExpression> SeriesValues(SeriesDefinition series, SeriesFunction function, Operand first, Operand? second, RowScope rows)
    {
        yield return SeriesAt(series, rows.Node!, rows.Nodes!, first, rows.Depth + 1);
        if (function == SeriesFunction.Share)
            yield return OfOther(series, second!.Value, rows, other => [Return.One(SeriesAt(series, other, series.Nodes, first, rows.Depth + 2))]);
        else if (function != SeriesFunction.Value)
            yield return SeriesAt(series, rows.Node!, rows.Nodes!, second!.Value, rows.Depth + 1);
    }

    private CypherExpression OfOther(SeriesDefinition series, Operand id, RowScope rows, Func<Variable, CypherClause[]> rest)
    {
        Variable other = NodeAt(rows.Depth + 1);
        var query = new OpenQuery();
        Node(series.Nodes, new NodePattern(other, [LabelNames.Entity], PropertyNames.Id, _parameters.Text(id)), rows.Depth + 1, query);
        return Subquery.First([.. query.Clauses, .. rest(other)]);
    }

    /// <summary>The value of a node for a fiscal year; 0 after the last one where the series says so.</summary>
    private CypherExpression SeriesAt(SeriesDefinition series, Variable node, NodeSet known, Operand year, int depth)
    {
        CypherExpression asked = _parameters.Of(year, Year, ValueFacet.Plain);
        Match stated = Observations(series, node, depth, out Variable observation), ofYear = InYear(stated, series, observation, asked);
        CypherExpression value = Subquery.First(
            [ofYear, Return.One(new PropertyOf(observation, series.Value)) with { Order = ById(observation), Limit = CypherExpression.Of(1) }]);
        if (series.ZeroAfter is { } ends)
        {
            PropertyOf period = PeriodOf(series, observation);
            CypherExpression last = Subquery.First([stated, Return.One(period) with { Order = [new SortItem(period, true)], Limit = CypherExpression.Of(1) }]);
            CypherExpression isOver = CypherExpression.And([Fulfils(node, ends, series.Nodes), CypherExpression.Binary(asked, ">", last)]);
            value = CypherExpression.Call("coalesce", value, new Choice([(isOver, CypherExpression.Of(0))]));
        }

        CypherExpression has = IsOf(node, series.Nodes, known);
        return has == CypherExpression.True ? value : new Choice([(has, value)]);
    }

    /// <summary>The observations that take part: those that fulfil all conditions, with a value and a fiscal year.</summary>
    private static Match Observations(SeriesDefinition series, Variable node, int depth, out Variable observation)
    {
        Variable found = NodeAt(depth);
        observation = found;
        NodeSet types = series.Relationship.End(series.Direction).Nodes;
        return new Match(
            new Pattern([new NodePattern(node), new RelationshipPattern(null, [series.Relationship.GraphName], series.Direction == Direction.Out), new NodePattern(found)]),
            CypherExpression.And(
            [
                .. series.Conditions.Select(condition => Fulfils(found, condition, types)),
                CypherExpression.IsNotNull(new PropertyOf(found, series.Value)),
                CypherExpression.IsNotNull(PeriodOf(series, found)),
            ]));
    }

    private static Match InYear(Match observations, SeriesDefinition series, Variable observation, CypherExpression year) =>
        observations with { Where = CypherExpression.And([observations.Where!, CypherExpression.Binary(PeriodOf(series, observation), "=", year)]) };

    private static PropertyOf PeriodOf(SeriesDefinition series, Variable observation) => new(observation, PropertyNames.FiscalYear(series.Period));

    private static SortItem[] ById(Variable element) => [new(new PropertyOf(element, PropertyNames.Id))];

    /// <summary>Whether an observation that a number rests on fulfils a predicate.</summary>
    private CypherExpression RestsOn(RestsOn predicate, RowScope rows)
    {
        SeriesValue value = predicate.Series;
        List<CypherExpression> any = [Rests(rows.Node!, rows.Nodes!, value.First, rows.Depth + 1)];
        if (value.Function == SeriesFunction.Share)
        {
            any.Add(CypherExpression.Certainly(OfOther(
                value.Series, value.Second!.Value, rows, other => [Return.One(Rests(other, value.Series.Nodes, value.First, rows.Depth + 2))])));
        }
        else if (value.Second is { } second)
        {
            any.Add(Rests(rows.Node!, rows.Nodes!, second, rows.Depth + 1));
        }

        return CypherExpression.Or(any);

        CypherExpression Rests(Variable node, NodeSet known, Operand year, int depth)
        {
            Match stated = Observations(value.Series, node, depth, out Variable observation);
            var found = new RowScope(depth) { Node = observation, Nodes = value.Series.Relationship.End(value.Series.Direction).Nodes };
            CypherExpression holds = Subquery.Exists(
            [
                InYear(stated, value.Series, observation, _parameters.Of(year, Year, ValueFacet.Plain)),
                new With([new(observation)]) { Order = ById(observation), Limit = CypherExpression.Of(1), Where = Predicate(predicate.Stated, found) },
                Return.One(observation),
            ]);
            return CypherExpression.And([.. new[] { IsOf(node, value.Series.Nodes, known), holds }.Where(item => item != CypherExpression.True)]);
        }
    }
}
