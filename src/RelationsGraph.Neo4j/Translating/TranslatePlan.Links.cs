using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What a traversal goes along, for the request that is translated.</content>
internal sealed partial class TranslatePlan
{
    private Links LinksAlong(Traversal along)
    {
        int[]? asked = along.Types is { } operand ? _facts.Ordinals(operand) : null;

        // Each type once: the database counts the relationships of a type that a pattern names twice double.
        return new Links(
            asked is null ? [] : asked.Length == 0 ? null : [.. asked.Distinct().Order().Select(type => _ontology.RelationshipTypes[type])],
            (TraversalDirection)_facts.Number(along.Direction),
            along.Valid is { } valid && !_facts.IsNull(valid.Date) ? valid : null);
    }

    /// <summary>The relationships at a node in one direction.</summary>
    private Match LinksOf(Variable node, Links links, bool isOut, int depth)
    {
        if (links.Valid is null)
            return new Match(new Pattern([new NodePattern(node), new RelationshipPattern(null, links.Names, isOut), new NodePattern(null)]));
        Variable relationship = new($"lk{depth}"), other = new($"ot{depth}");
        return new Match(
            new Pattern([new NodePattern(node), new RelationshipPattern(relationship, links.Names, isOut), new NodePattern(other)]),
            AreValid(links, relationship, other));
    }

    /// <summary>The relationships that join a node with another one.</summary>
    private Match Joined(Variable node, Links links, bool? isOut, Variable relationship, Variable other)
    {
        List<CypherExpression> where = [CypherExpression.Binary(node, "<>", other)];
        if (links.Valid is not null)
            where.Add(AreValid(links, relationship, other));
        return new Match(
            new Pattern([new NodePattern(node), new RelationshipPattern(relationship, links.Names, isOut), new NodePattern(other)]),
            CypherExpression.And(where));
    }

    private CypherExpression AreValid(Links links, Variable relationship, Variable node) => CypherExpression.And(
    [
        WasValid(links.Valid!, relationship, links.Types is { Length: > 0 } types ? types : _ontology.RelationshipTypes),
        WasValid(links.Valid!, node, _ontology.NodeTypes),
    ]);

    /// <summary>Relationships that may be gone along.</summary>
    /// <param name="Types">Their types; empty for all, null for none.</param>
    /// <param name="Direction">In which direction.</param>
    /// <param name="Valid">When they must have been valid; null for no condition.</param>
    private sealed record Links(RelationshipType[]? Types, TraversalDirection Direction, ValidAt? Valid)
    {
        /// <summary>The names of the types; empty for all.</summary>
        public string[] Names { get; } = Array.ConvertAll(Types ?? [], type => type.GraphName);

        /// <summary>Whether they point away; null for either.</summary>
        public bool? IsOut => Direction == TraversalDirection.Both ? null : Direction == TraversalDirection.Out;

        /// <summary>The directions one by one.</summary>
        public bool[] Directions => IsOut is { } isOut ? [isOut] : [true, false];
    }
}
