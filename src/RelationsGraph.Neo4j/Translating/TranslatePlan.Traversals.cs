using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;
using RelationsGraph.Neo4j.Traversing;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Paths, neighbours and subgraphs: what was found comes as a parameter, and is read here.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>So many times fewer nodes than relationships are looked up instead of reading the relationships.</summary>
    private const int LookUpRatio = 16;

    private Translated Paths(PathsField field)
    {
        Parameter found = Find(new FindPaths(field, TraversalOf(field.Along, withWays: true), _limits.MaxTraversed), out int place);
        Variable path = new("k1"), nodes = new("m1"), relationships = new("l1"), id = new("d1"), step = new("i1");
        ItemOf ofNodes = At(ItemAt(found, path), 0), ofRelationships = At(ItemAt(found, path), 1);
        CypherExpression next = CypherExpression.Binary(step, "+", CypherExpression.Of(1));
        CypherExpression node = Subquery.First([new Match(Pattern.Of(new NodePattern(NodeAt(1), [LabelNames.Entity], PropertyNames.Id, id))), Return.One(NodeAt(1))]);
        CypherExpression relationship = Subquery.First(
        [
            new Match(
                new Pattern(
                [
                    new NodePattern(NodeAt(2), [LabelNames.Entity], PropertyNames.Id, ItemAt(ofNodes, step)),
                    new RelationshipPattern(RelationshipAt(1), [], null),
                    new NodePattern(NodeAt(3), [LabelNames.Entity], PropertyNames.Id, ItemAt(ofNodes, next)),
                ]),
                CypherExpression.Binary(new PropertyOf(RelationshipAt(1), PropertyNames.Id), "=", ItemAt(ofRelationships, step))),
            Return.One(RelationshipAt(1)),
        ]);
        Translated[] fields = [.. field.Fields.Select(part => WayPart(part, RowScope.Root, nodes, relationships))];
        var query = new OpenQuery();
        query.Add(new Unwind(Places(found), path));
        query.Add(new With(
        [
            new(path),
            new(new ListComprehension(id, ofNodes, null, node), nodes),
            new(new ListComprehension(step, Places(ofRelationships), null, relationship), relationships),
        ])
        {
            // A path that has lost a part since it was found is none any more.
            Where = CypherExpression.And([HasNoNull(id, nodes), HasNoNull(step, relationships)]),
        });
        AddResult(query, [new(path), new(nodes), new(relationships)], new ListOf(Values(fields)), HasAggregates(fields), "1", [new SortItem(path)]);
        var decoder = new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields)));
        return new(Subquery.Collect(query.Clauses), new FoundDecoder(field.Name, place, decoder));
    }

    private static ItemOf At(CypherExpression list, int place) => new(list, CypherExpression.Of(place));

    private static ListPredicate HasNoNull(Variable item, Variable list) => new("none", item, list, CypherExpression.IsNull(item));

    private Translated Neighbors(NeighborsField field)
    {
        (Operand? First, int Otherwise)[] shown = [.. field.Parts.OfType<FoundNodesField>().Select(nodes => (nodes.First, nodes.DefaultCount))];
        Parameter found = Find(
            new FindNeighbors(
                field,
                TraversalOf(field.Along, withWays: false),
                Array.ConvertAll(_ontology.NodeTypes, type => Encoding.UTF8.GetBytes(type.Name)),
                _limits.MaxTraversed,
                arguments => shown.Select(nodes => AskedCount.Of(arguments, nodes.First, nodes.Otherwise)).DefaultIfEmpty().Max()),
            out int place);
        Translated[] parts = Array.ConvertAll(field.Parts, part => part is RelationshipCountsField counts
            ? RelationshipCounts(counts, field.Of, LinksAlong(field.Along))
            : AroundPart(part, found, place));
        Translated value = One(parts, field.Name);
        return value with { Decoder = new FoundDecoder(field.Name, place, value.Decoder) };
    }

    private Translated Subgraph(SubgraphField field)
    {
        Parameter found = Find(
            new FindSubgraph(
                field,
                TraversalOf(field.Along, withWays: false),
                Array.ConvertAll(_ontology.NodeTypes, type => Encoding.UTF8.GetBytes(type.Name)),
                _limits.MaxTraversed),
            out int place);
        Translated[] parts = Array.ConvertAll(field.Parts, part => part switch
        {
            FoundRelationshipsField relationships => FoundRelationships(relationships, found, LinksAlong(field.Along)),
            MissingIdsField => new(null, new MissingIdsDecoder(part.Name, place, field.Ids)),
            _ => AroundPart(part, found, place),
        });
        Translated value = One(parts, field.Name);
        return value with { Decoder = new FoundDecoder(field.Name, place, value.Decoder) };
    }

    private Translated AroundPart(ShapeField field, Parameter found, int place) => field switch
    {
        FoundCountField => new(null, new FoundCountDecoder(field.Name, place)),
        IsTruncatedField => new(null, new IsTruncatedDecoder(field.Name, place)),
        NodeCountsField counts => new(null, new FoundTypesDecoder(field.Name, place, counts.Fields, CountedNodes())),
        FoundNodesField nodes => FoundNodes(nodes, found),
        _ => Field(field, RowScope.Root),
    };

    /// <summary>The relationships at one node, by type and direction.</summary>
    private Translated RelationshipCounts(RelationshipCountsField field, Operand of, Links links)
    {
        Variable node = NodeAt(1);
        RelationshipType[] all = _ontology.RelationshipTypes, types = links.Types switch { null => [], { Length: 0 } => all, var asked => asked };
        List<CypherExpression> counts = [];
        foreach (RelationshipType type in all)
        {
            foreach (bool isOut in (bool[])[true, false])
            {
                bool counted = Array.IndexOf(types, type) >= 0 && Array.IndexOf(links.Directions, isOut) >= 0;
                counts.Add(counted ? Subquery.Count([LinksOf(node, new Links([type], links.Direction, links.Valid), isOut, 1)]) : CypherExpression.Of(0));
            }
        }

        var things = new CountedThings(
            [.. all.SelectMany(type => Enumerable.Repeat(Encoding.UTF8.GetBytes(type.GraphName), 2))], [.. all.SelectMany(_ => (bool[])[true, false])]);
        CypherExpression value = Subquery.First(
            [new Match(Pattern.Of(new NodePattern(node, [LabelNames.Entity], PropertyNames.Id, _parameters.Text(of)))), Return.One(new ListOf(counts))]);
        return new(value, new CountsDecoder(field.Name, field.Fields, things));
    }

    private Translated FoundNodes(FoundNodesField field, Parameter found)
    {
        RowScope rows = FoundRow(1);
        Variable item = new("f1");
        var query = new OpenQuery();
        query.Add(new Unwind(new Slice(At(found, 0), CypherExpression.Of(0), _parameters.AskedCount(field.First, field.DefaultCount)), item));
        query.Add(new Match(Pattern.Of(new NodePattern(rows.Node, [LabelNames.Entity], PropertyNames.Id, At(item, 0)))));
        query.Add(new With([new(rows.Node!), new(At(item, 1), rows.Extra)]));
        return FoundList(field.Name, query, rows, field.Fields, [new SortItem(rows.Extra!), new SortItem(new PropertyOf(rows.Node!, PropertyNames.Id))]);
    }

    /// <summary>All relationships between the nodes that were found; how many may be looked at for that is what the search has left.</summary>
    private Translated FoundRelationships(FoundRelationshipsField field, Parameter found, Links links)
    {
        if (links.Types is null)
            return new(null, new LiteralDecoder(field.Name, "[]"u8.ToArray()));
        Variable id = new("d1"), node = new("a1"), other = new("b1"), relationship = RelationshipAt(1), degree = new("g1");
        CypherExpression ids = At(found, 2), left = At(found, 1), size = CypherExpression.Call("size", ids);
        var start = new Match(Pattern.Of(new NodePattern(node, [LabelNames.Entity], PropertyNames.Id, id)));
        List<CypherExpression> where = [CypherExpression.Binary(new PropertyOf(other, PropertyNames.Id), "IN", ids)];
        if (links.Valid is { } valid)
            where.Add(WasValid(valid, relationship, links.Types.Length > 0 ? links.Types : _ontology.RelationshipTypes));
        Translated any = AnyRelationship(field.Shape, relationship, 1, field.Name);
        var query = new OpenQuery();
        query.Add(new Unwind(ids, id));
        query.Add(new Match(
            new Pattern(
            [
                new NodePattern(node, [LabelNames.Entity], PropertyNames.Id, id),
                new RelationshipPattern(relationship, links.Names, true),
                new NodePattern(other),
            ]),
            CypherExpression.And(where)));
        AddResult(
            query, [new(relationship)], any.Value!, any.HasAggregates, "1", [new SortItem(new PropertyOf(relationship, PropertyNames.Id))]);
        CypherExpression looked = new Choice(
            [(CypherExpression.Binary(CypherExpression.Binary(degree, "/", CypherExpression.Of(LookUpRatio)), ">", size), size)], degree);
        CypherExpression toLookAt = Subquery.First(
        [
            new Unwind(ids, id),
            start,
            new With([new(DegreeOf(node, links with { Direction = TraversalDirection.Out, Valid = null }, 1), degree)]),
            Return.One(CypherExpression.Call("sum", looked)),
        ]);
        return Within(
            CypherExpression.Binary(toLookAt, ">", left), new(Subquery.Collect(query.Clauses), new ListDecoder(field.Name, any.Decoder), HasAggregates: true));
    }

    /// <summary>The steps of a way, one for each of its nodes.</summary>
    private Translated WaySteps(WayStepsField field, int depth, Variable nodes, Variable relationships)
    {
        Variable position = new($"p{depth}"), node = NodeAt(depth), relationship = RelationshipAt(depth);
        CypherExpression before = CypherExpression.Binary(position, "-", CypherExpression.Of(1));
        CypherExpression isFirst = CypherExpression.Binary(position, "=", CypherExpression.Of(0));
        Translated[] fields = Array.ConvertAll(field.Fields, part => StepPart(part, depth, position, isFirst));
        var query = new OpenQuery();
        query.Add(new Unwind(Places(nodes), position));
        Projected[] variables = [new(position), new(node), new(relationship)];
        query.Add(new With(
        [
            new(position),
            new(ItemAt(nodes, position), node),
            new(new Choice([(isFirst, CypherExpression.Null)], ItemAt(relationships, before)), relationship),
        ]));
        AddResult(query, variables, new ListOf(Values(fields)), HasAggregates(fields), $"{depth}", [new SortItem(position)]);
        return new(
            Subquery.Collect(query.Clauses), new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields))), HasAggregates(fields));
    }

    private Translated StepPart(ShapeField field, int depth, Variable position, CypherExpression isFirst)
    {
        Variable node = NodeAt(depth), relationship = RelationshipAt(depth);
        switch (field)
        {
            case StepPositionField:
                return new(position, new IntegerDecoder(field.Name));
            case StepNodeField step:
                return Shape(step.Shape, new RowScope(depth) { Node = node, Nodes = _ontology.AllNodes }, field.Name);
            case StepRelationshipField step:
                Translated any = AnyRelationship(step.Shape, relationship, depth, field.Name);
                return any with { Value = new Choice([(isFirst, CypherExpression.Null)], any.Value) };
            case StepDirectionField:
                CypherExpression isOut = CypherExpression.Binary(CypherExpression.Call("endNode", relationship), "=", node);
                return new(new Choice([(isFirst, CypherExpression.Null), (isOut, new NameText("OUT"))], new NameText("IN")), new TextDecoder(field.Name));
            default:
                return Field(field, RowScope.Root);
        }
    }
}
