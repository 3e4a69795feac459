using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>
/// Aggregates of rows. The database's own sum overflows unseen and its average is a float: sums come in two halves, and the division is ours.
/// </content>
internal sealed partial class TranslatePlan
{
    private const long HalfOfSum = AggregateDecoder.HalfOfSum;

    /// <summary>The groups whose aggregates are being translated.</summary>
    private GroupContext? _group;

    /// <summary>The object of aggregates over all rows of a source.</summary>
    private Translated Aggregates(AggregateObject field, ElementSource source, RowScope at)
    {
        var query = new OpenQuery();
        RowScope rows = Open(source, at, query);
        if (Array.TrueForAll(field.Fields, part => part is LiteralField or AggregateField { Aggregate.Function: AggregateFunction.Count }))
        {
            CypherExpression count = Subquery.Count(query.Clauses);
            Translated[] counts = Array.ConvertAll(field.Fields, part => part is LiteralField ? Field(part, rows) : new Translated(count, new IntegerDecoder(part.Name)));
            return new(new ListOf(Values(counts)), new ObjectDecoder(field.Name, Decoders(counts)));
        }

        var gathered = new GatheredValues(rows.Depth);
        GroupContext? outer = _group;
        _group = new GroupContext(rows, gathered, [], []);
        Translated[] fields = Array.ConvertAll(field.Fields, GroupPart);
        _group = outer;
        AddRowValues(query, rows, gathered, []);
        gathered.Bound(gathered.Aggregate("count", new Word("*")));
        query.Add(new Return(gathered.Aggregates));
        CypherExpression isBounded = AreWithin(gathered.Bounded, MostRows);
        return new(
            Subquery.First([new CallSubquery(OuterVariables(query.Clauses, at.Depth), query.Clauses), Return.One(new Choice([(isBounded, new ListOf(Values(fields)))]))]),
            new FaultDecoder(
                field.Name,
                new ObjectDecoder(field.Name, Decoders(fields)),
                StoreErrorCodes.TooManyRows,
                StoreFaults.TooManyRows(_limits.MaxAggregatedRows)),
            HasAggregates: true);
    }

    /// <summary>The variables of clauses that belong to rows around them: their names say how deep these are.</summary>
    private static Variable[] OuterVariables(IReadOnlyList<CypherClause> clauses, int depth)
    {
        var writer = new CypherWriter();
        CypherQuery.Write(writer, clauses);
        return [.. writer.Variables.Where(name => DepthOf(name) is { } found && found <= depth).Select(name => new Variable(name))];
    }

    private static int? DepthOf(string name)
    {
        string digits = string.Concat(name.SkipWhile(char.IsAsciiLetter).TakeWhile(char.IsAsciiDigit));
        return digits.Length == 0 ? null : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Reads what is gathered, and the keys, of each row, of no more rows than are needed to know that there are too many.</summary>
    private void AddRowValues(OpenQuery query, RowScope rows, GatheredValues gathered, IEnumerable<Projected> keys)
    {
        CypherExpression most = MostRows;
        if (gathered.NeedsOrder)
            query.Add(new With([.. rows.Variables]) { Limit = most });
        query.Add(new With([.. rows.Variables, .. gathered.Values, .. keys])
        {
            Order = gathered.NeedsOrder ? InOrder([], rows) : [],
            Limit = gathered.NeedsOrder ? null : most,
        });
    }

    private Translated GroupPart(ShapeField field)
    {
        GroupContext group = _group!;
        switch (field)
        {
            case LiteralField literal:
                return new(null, new LiteralDecoder(literal.Name, literal.Json));
            case AggregateObject inner:
                return Parts(inner.Name, inner.Fields);
            case GroupKeyObject inner:
                return Parts(inner.Name, inner.Fields);
            case AggregateField aggregate:
                return Aggregate(aggregate, group);
            case PreciseField precise:
                CypherExpression[] inexact = Array.ConvertAll(precise.Figures, figure => Inexact(figure, group));
                return new(new ListOf(inexact), new PreciseDecoder(precise.Name));
            default:
                return KeyPart(field, group);
        }
    }

    private Translated Parts(ResponseName name, ShapeField[] fields)
    {
        Translated[] parts = Array.ConvertAll(fields, GroupPart);
        return new(new ListOf(Values(parts)), new ObjectDecoder(name, Decoders(parts)), HasAggregates(parts));
    }

    /// <summary>What an aggregate is computed of where it is read: its parts, and what its values must agree in.</summary>
    private Translated Aggregate(AggregateField field, GroupContext group)
    {
        Aggregate aggregate = field.Aggregate;
        if (aggregate.Function is AggregateFunction.Count or AggregateFunction.CountDistinct)
            return new(AggregateNumber(aggregate, group, ValueFacet.Plain), new IntegerDecoder(field.Name));
        QuantityAspect[] aspects = Aspects(aggregate, group);
        CypherExpression value = aggregate.Function is AggregateFunction.Min or AggregateFunction.Max
            ? Extreme(aggregate, group)
            : new ListOf([Counted(aggregate, group), .. Halves(aggregate, group)]);
        return new(
            new ListOf([value, .. aspects.Select(aspect => AspectNames(aggregate, aspect, group))]), new AggregateDecoder(field.Name, aggregate, aspects));
    }

    /// <summary>An aggregate as a value to compare groups by; null where it is a fault.</summary>
    private CypherExpression AggregateNumber(Aggregate aggregate, GroupContext group, ValueFacet facet)
    {
        if (aggregate.Function == AggregateFunction.Count)
            return group.Gathered.Aggregate("count", new Word("*"));
        if (aggregate.Related is { } source)
            return DistinctRelated(source, group);
        if (aggregate.Function == AggregateFunction.CountDistinct)
            return group.Gathered.Distinct("count", RowValue(aggregate, group, ValueFacet.Plain));
        CypherExpression number = aggregate.Function switch
        {
            AggregateFunction.Min or AggregateFunction.Max when aggregate.Type.Kind == PropertyKind.EdtfDate =>
                CypherExpression.At(Extreme(aggregate, group), facet switch { ValueFacet.Earliest => 0, ValueFacet.Latest => 1, _ => 2 }),
            AggregateFunction.Min or AggregateFunction.Max => Extreme(aggregate, group),
            AggregateFunction.Sum => Sum(aggregate, group),
            _ => ExactDivision.Of(
                Sum(aggregate, group), Counted(aggregate, group), aggregate.Type.Scale - aggregate.Value!.Type.Scale, $"{group.Rows.Depth}"),
        };
        CypherExpression[] agree =
            [.. Aspects(aggregate, group).Select(aspect => CypherExpression.Binary(CypherExpression.Call("size", AspectNames(aggregate, aspect, group)), "<", CypherExpression.Of(2)))];
        return agree.Length == 0 ? number : new Choice([(CypherExpression.And(agree), number)]);
    }

    private Variable RowValue(Aggregate aggregate, GroupContext group, ValueFacet facet) => group.Gathered.Value(Value(aggregate.Value!, group.Rows, facet));

    private Variable Counted(Aggregate aggregate, GroupContext group) => group.Gathered.Aggregate("count", RowValue(aggregate, group, ValueFacet.Plain));

    /// <summary>The two halves of an exact sum: neither overflows for fewer than nine thousand million rows.</summary>
    private CypherExpression[] Halves(Aggregate aggregate, GroupContext group)
    {
        Variable value = RowValue(aggregate, group, ValueFacet.Plain);
        CypherExpression half = CypherExpression.Of(HalfOfSum);
        return
        [
            group.Gathered.Aggregate("sum", CypherExpression.Binary(value, "/", half)),
            group.Gathered.Aggregate("sum", CypherExpression.Binary(value, "%", half)),
        ];
    }

    /// <summary>The sum of the halves; null without values, and where it does not fit 64 bits: then the database would refuse to multiply.</summary>
    private Choice Sum(Aggregate aggregate, GroupContext group)
    {
        const long Highest = long.MaxValue / HalfOfSum, Lowest = -Highest - 1, MostOfHighest = long.MaxValue % HalfOfSum, LeastOfLowest = HalfOfSum - 1 - MostOfHighest - 1;
        CypherExpression[] halves = Halves(aggregate, group);
        CypherExpression one = CypherExpression.Of(HalfOfSum);
        var parts = new Variable($"sum{group.Rows.Depth}");
        CypherExpression high = CypherExpression.At(parts, 0), rest = CypherExpression.At(parts, 1);

        // The second half becomes a number from 0 to below a half, so that the first one alone says where the sum lies.
        CypherExpression remainder = CypherExpression.Binary(CypherExpression.Binary(CypherExpression.Binary(halves[1], "%", one), "+", one), "%", one);
        var normal = new ListOf(
            [CypherExpression.Binary(halves[0], "+", CypherExpression.Binary(CypherExpression.Binary(halves[1], "-", remainder), "/", one)), remainder]);
        CypherExpression fits = CypherExpression.And(
        [
            CypherExpression.Or(
                [CypherExpression.Binary(high, "<", CypherExpression.Of(Highest)), IsEdge(Highest, CypherExpression.Binary(rest, "<=", CypherExpression.Of(MostOfHighest)))]),
            CypherExpression.Or(
                [CypherExpression.Binary(high, ">", CypherExpression.Of(Lowest)), IsEdge(Lowest, CypherExpression.Binary(rest, ">=", CypherExpression.Of(LeastOfLowest)))]),
        ]);
        CypherExpression upward = CypherExpression.Binary(CypherExpression.Binary(high, "*", one), "+", rest);
        CypherExpression downward = CypherExpression.Binary(
            CypherExpression.Binary(CypherExpression.Binary(high, "+", CypherExpression.Of(1)), "*", one), "+", CypherExpression.Binary(rest, "-", one));
        CypherExpression sum = new Choice([(CypherExpression.Binary(high, "<", CypherExpression.Of(0)), downward)], upward);
        return new Choice(
            [(CypherExpression.Binary(Counted(aggregate, group), ">", CypherExpression.Of(0)), new Bind(parts, normal, new Choice([(fits, sum)])))]);

        CypherExpression IsEdge(long edge, CypherExpression isWithin) =>
            CypherExpression.And([CypherExpression.Binary(high, "=", CypherExpression.Of(edge)), isWithin]);
    }

    /// <summary>The first or last value: texts escaped, dates as their days and their text.</summary>
    private Variable Extreme(Aggregate aggregate, GroupContext group)
    {
        CypherExpression[] parts = Ordered(aggregate.Value!, group.Rows);
        CypherExpression value = parts.Length == 1 ? parts[0] : new Choice([(CypherExpression.IsNotNull(parts[^1]), new ListOf(parts))]);
        return group.Gathered.Aggregate(aggregate.Function == AggregateFunction.Min ? "min" : "max", group.Gathered.Value(value));
    }

    /// <summary>How many different nodes there are at all rows together.</summary>
    private CypherExpression DistinctRelated(ElementSource source, GroupContext group)
    {
        Variable ids = group.Gathered.Value(RelatedIds(source, group.Rows)), lists = group.Gathered.Aggregate("collect", ids), list = new("l"), id = new("d");
        group.Gathered.Bound(group.Gathered.Aggregate("sum", CypherExpression.Call("size", ids)));
        return Subquery.Count(
            [new Unwind(lists, list), new Unwind(list, id), new With([new(id)]) { IsDistinct = true }, Return.One(id)]);
    }

    /// <summary>The ids of the nodes related to a row, each once, and no more than are needed to know that there are too many.</summary>
    private CypherExpression RelatedIds(ElementSource source, RowScope rows)
    {
        IReadOnlyList<CypherClause> clauses = Related(source, false, rows, out RowScope found);
        return Subquery.Collect([.. clauses, new With([new(found.Node!)]) { IsDistinct = true, Limit = MostRows }, Return.One(new PropertyOf(found.Node!, Layout.PropertyNames.Id))]);
    }

    /// <summary>What values must agree in, but for what groups are made by: in that no group differs.</summary>
    private static QuantityAspect[] Aspects(Aggregate aggregate, GroupContext group) =>
        [.. (aggregate.Quantity?.Aspects ?? []).Where(aspect => !Array.Exists(group.Keys, key => key is ValueKey by && by.Value.Equals(aspect.Value)))];

    /// <summary>The different names that something has among the rows with a value, in the order of the rows.</summary>
    private Variable AspectNames(Aggregate aggregate, QuantityAspect aspect, GroupContext group)
    {
        group.Gathered.NeedsOrder = true;
        CypherExpression name = CypherExpression.Call(
            "coalesce", Value(aspect.Value, group.Rows, ValueFacet.Plain), new NameText(StoreFaults.NoAspect));
        Variable value = RowValue(aggregate, group, ValueFacet.Plain);
        return group.Gathered.Distinct(
            "collect", new Choice([(CypherExpression.IsNotNull(value), group.Gathered.Value(name))]));
    }

    private Variable Inexact(InexactFigure figure, GroupContext group)
    {
        CypherExpression isInexact = CypherExpression.And(
            [CypherExpression.IsNotNull(Value(figure.Value, group.Rows, ValueFacet.Plain)), Predicate(figure.Inexact, group.Rows)]);
        return group.Gathered.Aggregate("count", group.Gathered.Value(new Choice([(isInexact, CypherExpression.True)])));
    }
}
