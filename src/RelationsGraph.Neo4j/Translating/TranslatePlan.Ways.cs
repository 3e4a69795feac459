using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What is asked of the ways of a derived edge.</content>
internal sealed partial class TranslatePlan
{
    private Translated Via(PathViaField field, RowScope rows)
    {
        var passed = new RowScope(rows.Depth + 1) { Node = NodeAt(rows.Depth + 1), Nodes = rows.Path!.Path.Passed };
        Variable nodes = new($"m{passed.Depth}");
        OpenQuery query = BoundedWays(rows, way => CypherExpression.Call("nodes", way), nodes);
        Translated shape = Shape(field.Shape, passed, field.Name);

        // Too many ways are a null in place of the nodes of each: then there is one row without a node.
        CypherExpression last = CypherExpression.Binary(CypherExpression.Call("size", nodes), "-", CypherExpression.Of(1));
        query.Add(new Unwind(CypherExpression.FirstOf([new Slice(nodes, CypherExpression.Of(1), last), new ListOf([CypherExpression.Null])]), passed.Node!));
        query.Add(new With([.. passed.Variables]) { IsDistinct = true });
        return AddWays(query, field.Name, [.. passed.Variables], passed.Node!, shape.Value!, shape.Decoder, shape.HasAggregates, ByTime(passed.Node!));
    }

    /// <summary>The ways in the order of the ids of their relationships; a way that fits the steps in several manners comes once.</summary>
    private Translated WaysOf(PathWaysField field, RowScope rows)
    {
        int depth = rows.Depth + 1;
        Variable nodes = new($"m{depth}"), relationships = new($"l{depth}"), relationship = RelationshipAt(depth);
        Translated[] fields = [.. field.Fields.Select(part => WayPart(part, rows, nodes, relationships))];
        CypherExpression ids = new ListComprehension(relationship, relationships, null, new PropertyOf(relationship, PropertyNames.Id));
        var way = new Variable($"k{depth}");
        OpenQuery query = BoundedWays(rows, found => new ListOf([CypherExpression.Call("nodes", found), CypherExpression.Call("relationships", found)]), way);
        query.Add(new With([new(CypherExpression.At(way, 0), nodes), new(CypherExpression.At(way, 1), relationships)]) { IsDistinct = true });
        return AddWays(
            query, field.Name, [new(nodes), new(relationships)], nodes, new ListOf(Values(fields)), new ObjectDecoder(field.Name, Decoders(fields)), HasAggregates(fields), [new SortItem(ids)]);
    }

    /// <summary>Begins a query with something of each way to a row, and with one null when there are too many.</summary>
    /// <param name="rows">The row.</param>
    /// <param name="read">What is read of a way.</param>
    /// <param name="one">The variable that holds it.</param>
    private OpenQuery BoundedWays(RowScope rows, Func<Variable, CypherExpression> read, Variable one)
    {
        Match ways = Ways(rows, out Variable way, out _);
        Variable all = new($"t{rows.Depth + 1}");
        CypherExpression found = Subquery.Collect([ways, Return.One(read(way)) with { Limit = MostWays }]);
        CypherExpression isBounded = AreWithin([CypherExpression.Call("size", all)], MostWays);
        var query = new OpenQuery();
        query.Add(new With([new(found, all)]));
        return query.Add(new Unwind(new Choice([(isBounded, all)], new ListOf([CypherExpression.Null])), one));
    }

    /// <summary>Ends a query of ways with what is asked of each row, or with null where there are too many.</summary>
    private Translated AddWays(
        OpenQuery query, ResponseName name, Projected[] variables, Variable known, CypherExpression value, FieldDecoder decoder, bool hasAggregates, IReadOnlyList<SortItem> order)
    {
        if (hasAggregates)
        {
            var held = new Variable($"q{known.Name[1..]}");
            query.Add(new With([.. variables, new Projected(value, held)]));
            value = held;
        }

        query.Add(Return.One(new Choice([(CypherExpression.IsNotNull(known), value)])) with { Order = order });
        return new(Subquery.Collect(query.Clauses), new WaysDecoder(name, decoder, _limits.MaxWays), hasAggregates);
    }

    private Translated WayPart(ShapeField field, RowScope rows, Variable nodes, Variable relationships)
    {
        int depth = rows.Depth + 2;
        switch (field)
        {
            case LiteralField literal:
                return new(null, new LiteralDecoder(literal.Name, literal.Json));
            case WayLengthField:
                return new(CypherExpression.Call("size", relationships), new IntegerDecoder(field.Name));
            case WayNodesField way:
                var node = new RowScope(depth) { Node = NodeAt(depth), Nodes = _ontology.AllNodes };
                Translated shape = Shape(way.Shape, node, field.Name);
                return ItemsOf(field.Name, nodes, node.Node!, shape, depth);
            case WayRelationshipsField way:
                Translated any = AnyRelationship(way.Shape, RelationshipAt(depth), depth, field.Name);
                return ItemsOf(field.Name, relationships, RelationshipAt(depth), any, depth);
            case WayStepsField steps:
                return WaySteps(steps, depth, nodes, relationships);
            default:
                throw Misplaced(field);
        }
    }

    private static Translated ItemsOf(ResponseName name, Variable list, Variable item, Translated shape, int depth)
    {
        var query = new OpenQuery();
        query.Add(new Unwind(list, item));
        AddResult(query, [new(item)], shape.Value!, shape.HasAggregates, $"{depth}");
        return new(Subquery.Collect(query.Clauses), new ListDecoder(name, shape.Decoder), shape.HasAggregates);
    }

    /// <summary>What is asked of a relationship of any type, with the name of its type first.</summary>
    private Translated AnyRelationship(ElementShape shape, Variable relationship, int depth, ResponseName name)
    {
        RelationshipType[] types = _ontology.RelationshipTypes;
        Translated[][] byType = Array.ConvertAll(
            types, type => Fields(shape.ForType(type.Ordinal), new RowScope(depth) { Relationship = relationship, RelationshipType = type }));
        List<(CypherExpression, CypherExpression)> branches = [];
        foreach (IGrouping<string, RelationshipType> same in types.GroupBy(type => new ListOf(Values(byType[type.Ordinal])).ToString()))
        {
            branches.Add((
                new HasLabel(relationship, [.. same.Select(type => type.GraphName)]), new ListOf(Values(byType[same.First().Ordinal]))));
        }

        return new(
            new ListOf([CypherExpression.Call("type", relationship), branches.Count == 1 ? branches[0].Item2 : new Choice(branches)]),
            new PolymorphicDecoder(name, Array.ConvertAll(types, type => Encoding.UTF8.GetBytes(type.GraphName)), Array.ConvertAll(types, type => Decoders(byType[type.Ordinal]))),
            Array.Exists(byType, HasAggregates));
    }
}
