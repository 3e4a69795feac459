using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Groups of rows: keys, order, conditions, and the rows of each.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>Stands for dates that lie in several stretches of time: behind all stretches, before none.</summary>
    private const long Imprecise = GroupKeyDecoder.Imprecise;

    private Translated Groups(GroupsField field, ElementSource source, RowScope at)
    {
        var query = new OpenQuery();
        RowScope rows = Open(source, at, query);
        int depth = rows.Depth;
        var gathered = new GatheredValues(depth);
        Variable[] keys = [.. field.Keys.Select((_, i) => new Variable($"g{depth}_{i}"))];
        MemberLists? members = Array.Exists(field.Fields, part => part is ConnectionField) ? Members(rows, gathered) : null;
        GroupContext? outer = _group;
        _group = new GroupContext(rows, gathered, field.Keys, keys) { Source = source, Members = members };
        Translated[] fields = Array.ConvertAll(field.Fields, GroupPart);
        CypherExpression? having = field.Having is null ? null : Predicate(field.Having, new RowScope(depth));
        List<SortItem> order =
        [
            .. field.Order.SelectMany(key => Ordered(key.Value, new RowScope(depth)).Select(value => new SortItem(value, key.IsDescending))),
            .. keys.Select(key => new SortItem(key)),
        ];
        _group = outer;

        AddRowValues(query, rows, gathered, field.Keys.Select((key, i) => new Projected(KeyOf(key, rows), keys[i])));
        AddKeysOfLists(query, rows, gathered, field.Keys, keys);
        gathered.Bound(gathered.Aggregate("count", new Word("*")));
        Projected[] group = [.. keys.Select(key => new Projected(key)), .. gathered.Aggregates];
        Variable[] variables = [.. group.Select(item => item.Name ?? (Variable)item.Value)];
        query.Add(new With(group));

        // Groups are counted before any is left out, so all of them are gathered in a list, which is taken apart again.
        Variable all = new($"t{depth}"), one = new($"k{depth}");
        Projected[] totals = [.. gathered.Bounded.Select((count, i) => new Projected(CypherExpression.Call("sum", count), new Variable($"t{depth}_{i}")))];
        query.Add(new Return([new(CypherExpression.Call("collect", new ListOf(variables)), all), .. totals]));
        CypherExpression hasFewRows = AreWithin(totals.Select(total => total.Name!), MostRows);
        CypherExpression hasFewGroups = AreWithin([CypherExpression.Call("size", all)], MostGroups);
        var groups = new OpenQuery();
        groups.Add(new Unwind(new Choice([(CypherExpression.And([hasFewRows, hasFewGroups]), all)], new ListOf([])), one));
        groups.Add(new With([.. variables.Select((variable, i) => new Projected(CypherExpression.At(one, i), variable))]) { Where = having });
        Projected[] items = [.. variables.Select(variable => new Projected(variable))];
        groups.Add(new With(items)
        {
            Order = order,
            Limit = field.First is { } first && !_facts.IsNull(first) ? _parameters.Of(first, ExpressionType.Count, ValueFacet.Plain) : null,
        });
        AddResult(groups, items, new ListOf(Values(fields)), HasAggregates(fields), $"{depth}");
        var found = new Variable($"p{depth}");
        return new(
            Subquery.First(
            [
                new CallSubquery(OuterVariables(query.Clauses, at.Depth), query.Clauses),
                new With([new(all), .. totals.Select(total => new Projected(total.Name!)), new(Subquery.Collect(groups.Clauses), found)]),
                Return.One(new Choice([(CypherExpression.Not(hasFewRows), CypherExpression.Of(0)), (CypherExpression.Not(hasFewGroups), CypherExpression.Of(1))], found)),
            ]),
            new GroupsDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields)), _limits),
            HasAggregates: true);
    }

    /// <summary>The rows of a group, kept as lists for the connections that read them.</summary>
    private static MemberLists Members(RowScope rows, GatheredValues gathered) => new(
        rows,
        gathered.Aggregate("collect", rows.Node!),
        rows.Relationship is null ? null : gathered.Aggregate("collect", rows.Relationship),
        rows.Extra is null ? null : gathered.Aggregate("collect", rows.Extra));

    /// <summary>Opens the rows of a group.</summary>
    private RowScope OpenMembers(RowScope at, OpenQuery query)
    {
        MemberLists members = _group?.Members ?? throw new InvalidOperationException("The plan asks for the rows of a group where there is none.");
        int depth = at.Depth + 1;
        var place = new Variable($"o{depth}");
        CypherExpression last = CypherExpression.Binary(CypherExpression.Call("size", members.Nodes), "-", CypherExpression.Of(1));
        query.Add(new Unwind(CypherExpression.Call("range", CypherExpression.Of(0), last), place));
        RowScope rows = members.Rows with
        {
            Depth = depth,
            Node = NodeAt(depth),
            Relationship = members.Relationships is null ? null : RelationshipAt(depth),
            Extra = members.Extras is null ? null : new Variable($"h{depth}"),
        };
        List<Projected> items = [new(new ItemOf(members.Nodes, place), rows.Node)];
        if (rows.Relationship is not null)
            items.Add(new(new ItemOf(members.Relationships!, place), rows.Relationship));
        if (rows.Extra is not null)
            items.Add(new(new ItemOf(members.Extras!, place), rows.Extra));
        query.Add(new With(items));
        return rows;
    }

    /// <summary>A key of a row; of one that can have several the list of them.</summary>
    private CypherExpression KeyOf(GroupKey key, RowScope rows) => key switch
    {
        ValueKey value => Value(value.Value, rows, ValueFacet.Ordered),
        DateKey date => Stretch(date, rows),
        NodeKey node => RelatedIds(node.Source, rows),
        ItemKey item => DistinctItems(item.List, rows),
        _ => throw Misplaced(key),
    };

    private static CypherExpression DistinctItems(PropertyValue list, RowScope rows)
    {
        Variable item = new("i");
        var items = new PropertyOf(PartOf(list.Part, rows), InFacet(list.Property, list.Type.Kind, ValueFacet.Ordered));
        return Subquery.Collect([new Unwind(items, item), new With([new(item)]) { IsDistinct = true }, Return.One(item)]);
    }

    /// <summary>A row with several keys is in the group of each, one without any in that of null.</summary>
    private void AddKeysOfLists(OpenQuery query, RowScope rows, GatheredValues gathered, GroupKey[] keys, Variable[] variables)
    {
        Projected[] values = [.. rows.Variables, .. gathered.Values.Select(value => new Projected(value.Name!))];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] is not (NodeKey or ItemKey))
                continue;
            var one = new Variable($"{variables[i].Name}o");
            var orNull = new Choice(
                [(CypherExpression.Binary(CypherExpression.Call("size", variables[i]), "=", CypherExpression.Of(0)), new ListOf([CypherExpression.Null]))], variables[i]);
            query.Add(new Unwind(orNull, one));
            query.Add(new With([.. values, .. variables.Select((key, j) => j == i ? new Projected(one, key) : new Projected(key))])
            {
                Limit = MostRows,
            });
        }
    }

    /// <summary>The number of the stretch of time in which a date lies: <see cref="DateBuckets.TryFind"/> in Cypher.</summary>
    private Bind Stretch(DateKey key, RowScope rows)
    {
        var days = new Variable($"b{rows.Depth}");
        CypherExpression earliest = CypherExpression.At(days, 0), latest = CypherExpression.At(days, 1);
        CypherExpression isOpen = CypherExpression.Or(
        [
            CypherExpression.IsNull(earliest),
            CypherExpression.Binary(earliest, "=", CypherExpression.Of(EdtfDate.Unbounded)),
            CypherExpression.Binary(latest, "=", CypherExpression.Of(EdtfDate.Endless)),
        ]);
        var first = new Variable($"e{rows.Depth}");
        CypherExpression fits = CypherExpression.Binary(first, "=", NumberOf(key.Bucket, latest, $"m{rows.Depth}"));
        if (key.Bucket == DateBucket.FiscalYear)
        {
            fits = CypherExpression.And(
            [
                fits,
                CypherExpression.Binary(first, ">=", CypherExpression.Of(FiscalYear.MinYear)),
                CypherExpression.Binary(first, "<=", CypherExpression.Of(FiscalYear.MaxYear)),
            ]);
        }

        CypherExpression number = new Bind(first, NumberOf(key.Bucket, earliest, $"m{rows.Depth}"), new Choice([(fits, first)], CypherExpression.Of(Imprecise)));
        CypherExpression imprecise = new Choice([(CypherExpression.IsNotNull(earliest), CypherExpression.Of(Imprecise))]);
        return new Bind(
            days,
            new ListOf([Value(key.Date, rows, ValueFacet.Earliest), Value(key.Date, rows, ValueFacet.Latest)]),
            new Choice([(isOpen, imprecise)], number));
    }

    private static Bind NumberOf(DateBucket bucket, CypherExpression day, string variable)
    {
        var date = new Variable(variable);
        CypherExpression year = new PropertyOf(date, "year"), month = new PropertyOf(date, "month");
        CypherExpression number = bucket switch
        {
            DateBucket.FiscalYear => new Choice(
                [(CypherExpression.Binary(month, ">=", CypherExpression.Of(4)), year)], CypherExpression.Binary(year, "-", CypherExpression.Of(1))),
            DateBucket.Month => CypherExpression.Binary(
                CypherExpression.Binary(year, "*", CypherExpression.Of(12)), "+", CypherExpression.Binary(month, "-", CypherExpression.Of(1))),
            DateBucket.Decade => new Choice(
                [(CypherExpression.Binary(year, ">=", CypherExpression.Of(0)), CypherExpression.Binary(year, "/", CypherExpression.Of(10)))],
                CypherExpression.Binary(CypherExpression.Binary(year, "/", CypherExpression.Of(10)), "-", CypherExpression.Of(1))),
            _ => year,
        };
        CypherExpression dayOfTime = CypherExpression.Binary(
            CypherExpression.Call("date", new Word("'0001-01-01'")), "+", CypherExpression.Call("duration", new DaysMap(day)));
        return new Bind(date, dayOfTime, number);
    }

    private Translated KeyPart(ShapeField field, GroupContext group)
    {
        switch (field)
        {
            case GroupKeyField key:
                return new(group.KeyVariables[key.Key], new GroupKeyDecoder(key.Name, group.Keys[key.Key]));
            case GroupKeyNodeField key:
                IReadOnlyList<CypherClause> clauses = Related(((NodeKey)group.Keys[key.Key]).Source, false, group.Rows, out RowScope related);
                var found = new RowScope(group.Rows.Depth + 1) { Node = NodeAt(group.Rows.Depth + 1), Nodes = related.Nodes };
                Translated shape = Shape(key.Shape, found, key.Name);
                var query = new OpenQuery();
                query.Add(new Match(Pattern.Of(new NodePattern(found.Node, [LabelNames.Entity], PropertyNames.Id, group.KeyVariables[key.Key]))));
                AddResult(query, [.. found.Variables], shape.Value!, shape.HasAggregates, $"{found.Depth}");
                return new(Subquery.First(query.Clauses), shape.Decoder, shape.HasAggregates);
            case ImpreciseKeysField imprecise:
                return new(new ListOf([.. group.KeyVariables]), new ImpreciseKeysDecoder(imprecise.Name, imprecise.Names, group.Keys));
            case ConnectionField members:
                return Connection(members with { Source = OfRows(members.Source, group.Source!) }, new RowScope(group.Rows.Depth + 1));
            default:
                throw Misplaced(field);
        }
    }

    /// <summary>What is read of a group's rows is said of the very rows that were grouped, at the time that held for them.</summary>
    private static ElementSource OfRows(ElementSource source, ElementSource rows) => source switch
    {
        Filtered filtered => filtered with { Source = OfRows(filtered.Source, rows) },
        GroupMembers => new GroupMembers(rows),
        _ => source,
    };
}
