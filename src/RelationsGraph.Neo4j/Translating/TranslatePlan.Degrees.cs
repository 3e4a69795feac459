using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Translating;

/// <content>
/// How many relationships nodes have, and the graph in numbers. Without a time nothing is read: the database keeps the degrees of nodes and the counts of
/// types, as long as a pattern names no variable.
/// </content>
internal sealed partial class TranslatePlan
{
    private CypherExpression MostTraversed => _parameters.Add("traversed", new FixedNumber(_limits.MaxTraversed));

    private Translated Statistics(StatisticsField field)
    {
        Translated[] parts = Array.ConvertAll(field.Parts, part => part switch
        {
            NodeCountsField counts => NodeCounts(counts),
            RelationshipCountsField counts => RelationshipCounts(counts),
            TopByDegreeField top => TopByDegree(top),
            DegreeDistributionField degrees => DegreeDistribution(degrees),
            _ => Field(part, RowScope.Root),
        });
        return new(new ListOf(Values(parts)), new ObjectDecoder(field.Name, Decoders(parts)));
    }

    private Translated NodeCounts(NodeCountsField field) => new(
        new ListOf(Array.ConvertAll(_ontology.NodeTypes, type => Subquery.Count([new Match(Pattern.Of(new NodePattern(null, [type.Name])))]))),
        new CountsDecoder(field.Name, field.Fields, CountedNodes()));

    private CountedThings CountedNodes() => new(Array.ConvertAll(_ontology.NodeTypes, type => Encoding.UTF8.GetBytes(type.GraphName)), null);

    private Translated RelationshipCounts(RelationshipCountsField field) => new(
        new ListOf(Array.ConvertAll(_ontology.RelationshipTypes, type => Subquery.Count(
            [new Match(new Pattern([new NodePattern(null), new RelationshipPattern(null, [type.GraphName], true), new NodePattern(null)]))]))),
        new CountsDecoder(
            field.Name, field.Fields, new CountedThings(Array.ConvertAll(_ontology.RelationshipTypes, type => Encoding.UTF8.GetBytes(type.GraphName)), null)));

    private Translated Degree(DegreeField field, RowScope rows) =>
        new(DegreeOf(rows.Node!, LinksAlong(field.Along), rows.Depth), new IntegerDecoder(field.Name));

    /// <summary>How many relationships a node has; one that joins it with itself counts in both directions.</summary>
    private CypherExpression DegreeOf(Variable node, Links links, int depth)
    {
        if (links.Types is null)
            return CypherExpression.Of(0);
        CypherExpression[] counts = [.. links.Directions.Select(isOut => Subquery.Count([LinksOf(node, links, isOut, depth)]))];
        return counts.Length == 1 ? counts[0] : CypherExpression.Binary(counts[0], "+", counts[1]);
    }

    /// <summary>The nodes with the most relationships.</summary>
    private Translated TopByDegree(TopByDegreeField field)
    {
        var rows = new RowScope(1) { Node = NodeAt(1), Nodes = _ontology.AllNodes, Extra = new Variable("e1") };
        Links links = LinksAlong(field.Along);
        Translated[] fields = Array.ConvertAll(field.Fields, part => FoundPart(part, rows));
        CypherExpression found = Subquery.Collect(
        [
            NodesToCount(field.Types, links, rows),
            new With([new(rows.Node!), new(DegreeOf(rows.Node!, links, 1), rows.Extra)])
            {
                Where = CypherExpression.Binary(rows.Extra, ">", CypherExpression.Of(0)),
            },
            MostFirst(rows, field.First, field.DefaultCount),
            Return.One(new ListOf(Values(fields))),
        ]);
        return Bounded(field.Name, found, field.Types, links, new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields))));
    }

    /// <summary>How many nodes have each degree.</summary>
    private Translated DegreeDistribution(DegreeDistributionField field)
    {
        var rows = new RowScope(1) { Node = NodeAt(1), Nodes = _ontology.AllNodes, Extra = new Variable("e1") };
        var degree = new Variable("g1");
        Links links = LinksAlong(field.Along);
        Translated[] fields = Array.ConvertAll(
            field.Fields, part => part is CountedDegreeField ? new(degree, new IntegerDecoder(part.Name)) : FoundPart(part, rows));
        CypherExpression found = Subquery.Collect(
        [
            NodesToCount(field.Types, links, rows),
            new With([new(DegreeOf(rows.Node!, links, 1), degree)]),
            new With([new(degree), new(CypherExpression.Call("count", new Word("*")), rows.Extra)])
            {
                Order = [new SortItem(degree)],
            },
            Return.One(new ListOf(Values(fields))),
        ]);
        return Bounded(field.Name, found, field.Types, links, new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields))));
    }

    /// <summary>The nodes that the most relationships join a node with.</summary>
    private Translated TopRelated(TopRelatedField field, RowScope at)
    {
        int depth = at.Depth + 1;
        Links links = LinksAlong(field.Along);
        if (links.Types is null)
            return new(null, new LiteralDecoder(field.Name, "[]"u8.ToArray()));
        var rows = new RowScope(depth) { Node = NodeAt(depth), Nodes = _ontology.AllNodes, Extra = new Variable($"e{depth}") };
        Translated[] fields = Array.ConvertAll(field.Fields, part => FoundPart(part, rows));
        CypherExpression found = Subquery.Collect(
        [
            Joined(at.Node!, links, links.IsOut, RelationshipAt(depth), rows.Node!),
            new With([new(rows.Node!), new(CypherExpression.Call("count", RelationshipAt(depth)), rows.Extra)]),
            MostFirst(rows, field.First, field.DefaultCount),
            Return.One(new ListOf(Values(fields))),
        ]);
        var isTooFar = CypherExpression.Binary(DegreeOf(at.Node!, links with { Valid = null }, depth), ">", MostTraversed);
        return new(
            new Choice([(isTooFar, CypherExpression.Null)], found),
            TooFar(field.Name, new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields)))));
    }

    /// <summary>A field of a node that was found: <see cref="RowScope.Extra"/> is its count or its distance.</summary>
    private Translated FoundPart(ShapeField field, RowScope rows) =>
        field is CountField or FoundDistanceField ? new(rows.Extra, new IntegerDecoder(field.Name)) : Field(field, rows);

    private With MostFirst(RowScope rows, Operand? first, int otherwise) => new([new(rows.Node!), new(rows.Extra!)])
    {
        Order = [new SortItem(rows.Extra!, true), new SortItem(new PropertyOf(rows.Node!, PropertyNames.Id))],
        Limit = _parameters.Count(first, otherwise),
    };

    /// <summary>All nodes of some types, of a time those that were valid.</summary>
    private Match NodesToCount(Operand? types, Links links, RowScope rows)
    {
        int[]? asked = types is { } operand ? _facts.Ordinals(operand) : null;
        string[] labels = asked is null || asked.Length == 0 ? [LabelNames.Entity] : Array.ConvertAll(asked, type => _ontology.NodeTypes[type].Name);
        List<CypherExpression> where = asked is { Length: 0 } ? [CypherExpression.False] : [];
        if (links.Valid is { } valid)
            where.Add(WasValid(valid, rows.Node!, rows.Nodes!.Types));
        return new Match(Pattern.Of(new NodePattern(rows.Node, labels)), where.Count == 0 ? null : CypherExpression.And(where));
    }

    /// <summary>Only a time makes relationships be read, and then their number is bounded.</summary>
    private Translated Bounded(ResponseName name, CypherExpression found, Operand? types, Links links, FieldDecoder decoder)
    {
        if (links.Valid is null)
            return new(found, decoder);
        var rows = new RowScope(1) { Node = NodeAt(1), Nodes = _ontology.AllNodes };
        CypherExpression all = Subquery.First(
            [NodesToCount(types, links, rows), Return.One(CypherExpression.Call("sum", DegreeOf(rows.Node!, links with { Valid = null }, 1)))]);
        return new(new Choice([(CypherExpression.Binary(all, ">", MostTraversed), CypherExpression.Null)], found), TooFar(name, decoder));
    }

    private FaultDecoder TooFar(ResponseName name, FieldDecoder decoder) =>
        new(name, decoder, StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(_limits.MaxTraversed));
}
