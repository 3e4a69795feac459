using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What is asked of the ways of a derived edge.</content>
internal sealed partial class TranslatePlan
{
    private Translated Via(PathViaField field, RowScope rows)
    {
        Match ways = Ways(rows, out Variable way, out _);
        var passed = new RowScope(rows.Depth + 1) { Node = NodeAt(rows.Depth + 1), Nodes = rows.Path!.Path.Passed };
        CypherExpression nodes = CypherExpression.Call("nodes", way);
        var inner = new Slice(nodes, CypherExpression.Of(1), CypherExpression.Binary(CypherExpression.Call("size", nodes), "-", CypherExpression.Of(1)));
        Translated shape = Shape(field.Shape, passed, field.Name);
        var query = new OpenQuery();
        query.Add(ways).Add(new Unwind(inner, passed.Node!));
        query.Add(new With([.. passed.Variables]) { IsDistinct = true });
        AddResult(query, [.. passed.Variables], shape.Value!, shape.HasAggregates, $"{passed.Depth}", ByTime(passed.Node!));
        return new(Subquery.Collect(query.Clauses), new ListDecoder(field.Name, shape.Decoder), shape.HasAggregates);
    }

    /// <summary>The ways in the order of the ids of their relationships; a way that fits the steps in several manners comes once.</summary>
    private Translated WaysOf(PathWaysField field, RowScope rows)
    {
        Match ways = Ways(rows, out Variable way, out _);
        int depth = rows.Depth + 1;
        Variable nodes = new($"m{depth}"), relationships = new($"l{depth}"), relationship = RelationshipAt(depth);
        Translated[] fields = [.. field.Fields.Select(part => WayPart(part, rows, nodes, relationships))];
        CypherExpression ids = new ListComprehension(relationship, relationships, null, new PropertyOf(relationship, PropertyNames.Id));
        var query = new OpenQuery();
        query.Add(ways).Add(new With([new(CypherExpression.Call("nodes", way), nodes), new(CypherExpression.Call("relationships", way), relationships)])
        {
            IsDistinct = true,
        });
        AddResult(query, [new(nodes), new(relationships)], new ListOf(Values(fields)), HasAggregates(fields), $"{depth}", [new SortItem(ids)], OneMoreThan(_limits.MaxWays));
        return new(
            Subquery.Collect(query.Clauses),
            new BoundedListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields)), _limits.MaxWays, StoreErrorCodes.TooManyWays, StoreFaults.TooManyWays),
            HasAggregates(fields));
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
