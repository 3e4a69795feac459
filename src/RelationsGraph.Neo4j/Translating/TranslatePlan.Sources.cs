using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Sources of elements.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>Adds the clauses that find the rows of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">The current row.</param>
    /// <param name="query">Takes the clauses.</param>
    /// <returns>The variables of its rows.</returns>
    private RowScope Open(ElementSource source, RowScope at, OpenQuery query)
    {
        int depth = at.Depth + 1;
        switch (source)
        {
            case Filtered filtered:
                RowScope found = Open(filtered.Source, at, query);
                query.Filter(Predicate(filtered.Where, found), found);
                return found;
            case NodeById byId:
                return Node(byId.Nodes, new NodePattern(NodeAt(depth), [LabelNames.Entity], PropertyNames.Id, _parameters.Text(byId.Id)), depth, query);
            case ReferencedNode reference:
                return Node(
                    reference.Property.Target!,
                    new NodePattern(NodeAt(depth), [LabelNames.Entity], PropertyNames.Id, new PropertyOf(at.Element, reference.Property.Name)),
                    depth,
                    query);
            case ScanNodes scan:
                query.Add(new Match(Pattern.Of(new NodePattern(NodeAt(depth), LabelsFor(scan.Nodes)))));
                return new RowScope(depth) { Node = NodeAt(depth), Nodes = scan.Nodes };
            case Expand expand:
                return Expanded(expand.Relationship, expand.Direction, at, query);
            case RelationshipsOf of:
                return Expanded(of.Relationship, of.Direction, at, query);
            case EndOfRelationship end:
                return End(end.Direction, at, query);
            case OwnedRecords owned:
                var record = new Variable($"c{depth}");
                query.Add(new Match(Pattern.Of(new NodePattern(
                    record, [LabelNames.Of(owned.Records)], PropertyNames.Owner, new PropertyOf(at.Element, PropertyNames.Id)))));
                return new RowScope(depth) { Record = record, RecordType = owned.Records };
            case SearchNodes search:
                return Search(search, depth, query);
            case FollowPath follow:
                return Follow(follow, at, query);
            case GroupMembers:
                return OpenMembers(at, query);
            case TimelineEntries entries:
                return Timeline(entries, at, query);
            default:
                throw Misplaced(source);
        }
    }

    private static Variable NodeAt(int depth) => new($"n{depth}");

    private static Variable RelationshipAt(int depth) => new($"r{depth}");

    /// <summary>The labels one of which each node of a set has, and no other node: that of an interface where it is all of it.</summary>
    private string[] LabelsFor(NodeSet nodes)
    {
        if (nodes.Types.Length == _ontology.NodeTypes.Length)
            return [LabelNames.Entity];
        NodeInterface? whole = Array.Find(
            _ontology.Interfaces, candidate => candidate.Set.Types.Length == nodes.Types.Length && candidate.Set.ContainsAll(nodes));
        return whole is not null && nodes.Types.Length > 1 ? [whole.Name] : Array.ConvertAll(nodes.Types, type => type.Name);
    }

    /// <summary>Whether a variable holds a node of a set, where it may hold one of another.</summary>
    private CypherExpression IsOf(Variable node, NodeSet nodes, NodeSet? known = null) =>
        nodes.ContainsAll(known ?? _ontology.AllNodes) ? CypherExpression.True
        : nodes.Types.Length == 0 ? CypherExpression.False
        : new HasLabel(node, LabelsFor(nodes));

    private RowScope Node(NodeSet nodes, NodePattern pattern, int depth, OpenQuery query)
    {
        var rows = new RowScope(depth) { Node = pattern.Variable, Nodes = nodes };
        query.Add(new Match(Pattern.Of(pattern))).Filter(IsOf(pattern.Variable!, nodes), rows);
        return rows;
    }

    private static RowScope Expanded(RelationshipType type, Direction direction, RowScope at, OpenQuery query)
    {
        int depth = at.Depth + 1;
        var rows = new RowScope(depth)
        {
            Node = NodeAt(depth),
            Nodes = type.End(direction).Nodes,
            Relationship = RelationshipAt(depth),
            RelationshipType = type,
        };
        query.Add(new Match(new Pattern(
            [new NodePattern(at.Node), new RelationshipPattern(rows.Relationship, [type.GraphName], direction == Direction.Out), new NodePattern(rows.Node)])));
        return rows;
    }

    private static RowScope End(Direction direction, RowScope at, OpenQuery query)
    {
        int depth = at.Depth + 1;
        Variable node = NodeAt(depth);
        query.Add(new Match(new Pattern(
            [new NodePattern(node), new RelationshipPattern(at.Relationship, [], direction == Direction.In), new NodePattern(null)])));
        return new RowScope(depth) { Node = node, Nodes = at.RelationshipType!.End(direction).Nodes };
    }
}
