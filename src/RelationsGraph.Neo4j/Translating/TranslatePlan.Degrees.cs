using System.Text;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

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
        return One(parts, field.Name);
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
        RowScope rows = FoundRow(1);
        Links links = LinksAlong(field.Along);
        var query = new OpenQuery();
        query.Add(NodesToCount(field.Types, links, rows));
        query.Add(new With([new(rows.Node!), new(DegreeOf(rows.Node!, links, 1), rows.Extra)])
        {
            Where = CypherExpression.Binary(rows.Extra!, ">", CypherExpression.Of(0)),
        });
        return Bounded(field.Types, links, MostFirst(field.Name, query, rows, field.First, field.DefaultCount, field.Fields));
    }

    /// <summary>How many nodes have each degree.</summary>
    private Translated DegreeDistribution(DegreeDistributionField field)
    {
        RowScope rows = FoundRow(1);
        var degree = new Variable("g1");
        Links links = LinksAlong(field.Along);
        Translated[] fields = Array.ConvertAll(
            field.Fields, part => part is CountedDegreeField ? new(degree, new IntegerDecoder(part.Name)) : FoundPart(part, rows));
        CypherExpression found = Subquery.Collect(
        [
            NodesToCount(field.Types, links, rows),
            new With([new(DegreeOf(rows.Node!, links, 1), degree)]),
            new With([new(degree), new(CypherExpression.Call("count", new Word("*")), rows.Extra)]),
            Return.One(new ListOf(Values(fields))) with { Order = [new SortItem(degree)] },
        ]);
        return Bounded(
            field.Types, links, new(found, new ListDecoder(field.Name, new ObjectDecoder(field.Name, Decoders(fields))), HasAggregates: true));
    }

    /// <summary>The nodes that the most relationships join a node with.</summary>
    private Translated TopRelated(TopRelatedField field, RowScope at)
    {
        Links links = LinksAlong(field.Along);
        if (links.Types is null)
            return new(null, new LiteralDecoder(field.Name, "[]"u8.ToArray()));
        RowScope rows = FoundRow(at.Depth + 1);
        Variable relationship = RelationshipAt(rows.Depth);
        var query = new OpenQuery();
        query.Add(Joined(at.Node!, links, links.IsOut, relationship, rows.Node!));
        query.Add(new With([new(rows.Node!), new(CypherExpression.Call("count", relationship), rows.Extra)]));
        Translated found = MostFirst(field.Name, query, rows, field.First, field.DefaultCount, field.Fields);
        CypherExpression degree = DegreeOf(at.Node!, links with { Valid = null }, rows.Depth);
        return Within(CypherExpression.Binary(degree, ">", MostTraversed), found with { HasAggregates = true });
    }

    /// <summary>A row of a node that is found and of a number: its count or its distance.</summary>
    private RowScope FoundRow(int depth) => new(depth) { Node = NodeAt(depth), Nodes = _ontology.AllNodes, Extra = new Variable($"e{depth}") };

    /// <summary>A field of a node that was found: <see cref="RowScope.Extra"/> is its count or its distance.</summary>
    private Translated FoundPart(ShapeField field, RowScope rows) =>
        field is CountField or FoundDistanceField ? new(rows.Extra, new IntegerDecoder(field.Name)) : Field(field, rows);

    /// <summary>Of rows with counts those with the greatest, of equal ones the first by id.</summary>
    private Translated MostFirst(ResponseName name, OpenQuery query, RowScope rows, Operand? first, int otherwise, ShapeField[] parts)
    {
        SortItem[] order = [new SortItem(rows.Extra!, true), new SortItem(new PropertyOf(rows.Node!, PropertyNames.Id))];
        query.Add(new With([.. rows.Variables]) { Order = order, Limit = _parameters.AskedCount(first, otherwise) });
        return FoundList(name, query, rows, parts, order);
    }

    /// <summary>Found nodes as a list of objects.</summary>
    private Translated FoundList(ResponseName name, OpenQuery query, RowScope rows, ShapeField[] parts, SortItem[] order)
    {
        Translated[] fields = Array.ConvertAll(parts, part => FoundPart(part, rows));
        AddResult(query, [.. rows.Variables], new ListOf(Values(fields)), HasAggregates(fields), $"{rows.Depth}", order);
        return new(Subquery.Collect(query.Clauses), new ListDecoder(name, new ObjectDecoder(name, Decoders(fields))), HasAggregates(fields));
    }

    /// <summary>All nodes of some types, of a time those that were valid.</summary>
    private Match NodesToCount(Operand? types, Links links, RowScope rows)
    {
        int[]? asked = types is { } operand ? _facts.Ordinals(operand) : null;
        string[] labels = asked is null || asked.Length == 0 ? [LabelNames.Entity] : [.. asked.Distinct().Order().Select(type => _ontology.NodeTypes[type].Name)];
        List<CypherExpression> where = asked is { Length: 0 } ? [CypherExpression.False] : [];
        if (links.Valid is { } valid)
            where.Add(WasValid(valid, rows.Node!, rows.Nodes!.Types));
        return new Match(Pattern.Of(new NodePattern(rows.Node, labels)), where.Count == 0 ? null : CypherExpression.And(where));
    }

    /// <summary>Only a time makes relationships be read, and then their number is bounded.</summary>
    private Translated Bounded(Operand? types, Links links, Translated found)
    {
        if (links.Valid is null)
            return found;
        RowScope rows = FoundRow(1);
        CypherExpression all = Subquery.First(
            [NodesToCount(types, links, rows), Return.One(CypherExpression.Call("sum", DegreeOf(rows.Node!, links with { Valid = null }, 1)))]);
        return Within(CypherExpression.Binary(all, ">", MostTraversed), found with { HasAggregates = true });
    }

    /// <summary>What is found, unless it would take too many relationships.</summary>
    private Translated Within(CypherExpression isTooFar, Translated found) => found with
    {
        Value = new Choice([(isTooFar, CypherExpression.Null)], found.Value),
        Decoder = new FaultDecoder(found.Decoder.Name, found.Decoder, StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(_limits.MaxTraversed)),
    };
}
