using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Derived paths. A way of one never comes to a node twice; a match never takes a relationship twice, so only the nodes are left to test.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>Adds the clauses that find the ends of a derived path, each once.</summary>
    private RowScope Follow(FollowPath follow, RowScope at, OpenQuery query)
    {
        var rows = new RowScope(at.Depth + 1)
        {
            Node = NodeAt(at.Depth + 1),
            Nodes = follow.Path.End,
            Path = follow,
            PathStart = follow.Path.Start is null ? at.Node ?? throw Misplaced(follow) : null,
        };
        query.Add(Ways(rows, out _, out _)).Add(new With([.. rows.Variables])
        {
            IsDistinct = true,
            Order = follow.Path.IsSingle ? InOrder([], rows) : [],
            Limit = follow.Path.IsSingle ? CypherExpression.Of(1) : null,
        });
        return rows;
    }

    /// <summary>The MATCH of all ways to the node of a row.</summary>
    /// <param name="rows">The row of the derived path.</param>
    /// <param name="way">The variable of the way.</param>
    /// <param name="timeNode">The variable of the node whose valid time is the edge's; null when the edge has none.</param>
    private Match Ways(RowScope rows, out Variable way, out Variable? timeNode)
    {
        (DerivedPath path, ValidAt? valid) = (rows.Path!.Path, rows.Path.Valid);
        way = new Variable($"w{rows.Depth}");
        Variable start = rows.PathStart ?? new Variable($"s{rows.Depth}");
        List<PatternPart> parts = [new NodePattern(start, rows.PathStart is null ? LabelsFor(path.Start!) : null)];
        List<CypherExpression> where = [];
        if (rows.PathStart is null && valid is not null)
            where.Add(WasValid(valid, start, path.Start!.Types));
        List<Variable> nodes = [start];
        for (int i = 0; i < path.Steps.Length; i++)
        {
            bool isLast = i == path.Steps.Length - 1;
            Variable node = isLast ? rows.Node! : new Variable($"x{rows.Depth}_{i}");
            AddStep(parts, where, path.Steps[i], node, $"{rows.Depth}_{i}", valid);
            nodes.Add(node);
        }

        timeNode = path.TimeStep < 0 ? null : nodes[path.TimeStep + 1];
        where.Add(IsOf(rows.Node!, path.End, path.Steps[^1].Min == 0 || path.Steps.Length == 0 ? null : path.Steps[^1].Target));
        where.Add(IsSimple(path, nodes, way));
        return new Match(new Pattern(parts, way), CypherExpression.And([.. where.Where(item => item != CypherExpression.True)]));
    }

    private void AddStep(List<PatternPart> parts, List<CypherExpression> where, PathStep step, Variable node, string suffix, ValidAt? valid)
    {
        var relationship = new Variable($"y{suffix}");
        var pattern = new RelationshipPattern(relationship, [step.Relationship.GraphName], step.Direction == Direction.Out);
        bool isRepeated = step.Min != 1 || step.Max != 1;
        Variable arrived = isRepeated ? new Variable($"z{suffix}") : node;
        List<CypherExpression> conditions = [IsOf(arrived, step.Target, step.Relationship.End(step.Direction).Nodes)];
        if (step.Condition is { } condition)
            conditions.Add(Fulfils(arrived, condition, step.Target));
        if (valid is not null)
        {
            conditions.Add(WasValid(valid, relationship, [step.Relationship]));
            conditions.Add(WasValid(valid, arrived, step.Target.Types));
        }

        conditions.RemoveAll(item => item == CypherExpression.True);
        if (isRepeated)
        {
            parts.Add(new RepeatedPattern(
                [new NodePattern(null), pattern, new NodePattern(arrived)], conditions.Count == 0 ? null : CypherExpression.And(conditions), step.Min, step.Max));
        }
        else
        {
            parts.Add(pattern);
            where.AddRange(conditions);
        }

        parts.Add(new NodePattern(node));
    }

    /// <summary>Whether a node has one of the values that a condition of the ontology names.</summary>
    private static CypherExpression Fulfils(Variable node, PathCondition condition, NodeSet nodes)
    {
        EnumDefinition values = nodes.Types[0].FindProperty(condition.Property)!.Enum!;
        return CypherExpression.Binary(
            new PropertyOf(node, condition.Property), "IN", new ListOf(Array.ConvertAll(condition.Values, value => (CypherExpression)new NameText(values.Values[value].Name))));
    }

    private static CypherExpression IsSimple(DerivedPath path, List<Variable> nodes, Variable way)
    {
        if (Array.TrueForAll(path.Steps, step => step is { Min: 1, Max: 1 }))
        {
            List<CypherExpression> differ = [];
            for (int i = 0; i < nodes.Count; i++)
            {
                for (int j = i + 1; j < nodes.Count; j++)
                    differ.Add(CypherExpression.Binary(nodes[i], "<>", nodes[j]));
            }

            return CypherExpression.And(differ);
        }

        var item = new Variable("i");
        CypherExpression all = CypherExpression.Call("nodes", way), isOther = new ListPredicate(
            "single", new Variable("j"), all, CypherExpression.Binary(new Variable("j"), "=", item));
        return CypherExpression.And(
            [CypherExpression.Binary(nodes[0], "<>", nodes[^1]), new ListPredicate("all", item, all, isOther)]);
    }

    /// <summary>The start or end of the valid time of a derived edge: that of the node with the earliest start.</summary>
    private CypherExpression PathTime(bool isEnd, RowScope rows, ValueFacet facet)
    {
        Match ways = Ways(rows, out _, out Variable? timeNode);
        if (timeNode is null)
            return CypherExpression.Null;
        CypherExpression first = Subquery.First([ways, Return.One(timeNode) with { Order = ByTime(timeNode), Limit = CypherExpression.Of(1) }]);
        return new PropertyOf(first, InFacet(isEnd ? ValidTimeNames.Until : ValidTimeNames.Since, PropertyKind.EdtfDate, facet));
    }

    /// <summary>The order of nodes by (since, id), those without a date last.</summary>
    private static SortItem[] ByTime(Variable node) =>
    [
        new(new PropertyOf(node, PropertyNames.Earliest(ValidTimeNames.Since))),
        new(new PropertyOf(node, PropertyNames.Latest(ValidTimeNames.Since))),
        new(new PropertyOf(node, ValidTimeNames.Since)),
        new(new PropertyOf(node, PropertyNames.Id)),
    ];
}
