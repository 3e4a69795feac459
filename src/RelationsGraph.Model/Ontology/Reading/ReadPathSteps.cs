using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>The steps of a derived path: each must lead from where the one before can arrive.</summary>
internal static class ReadPathSteps
{
    /// <summary>Reads the steps.</summary>
    /// <param name="draft">The ontology.</param>
    /// <param name="document">The file they stand in.</param>
    /// <param name="nodes">The steps as written, at least one.</param>
    /// <param name="start">Where the path starts; null when that is a fault already.</param>
    /// <param name="end">Where the path ends; null when that is a fault already.</param>
    /// <returns>The steps; null when one of them, the start or the end is a fault.</returns>
    public static PathStep[]? Read(Draft draft, DocumentNode document, ValueNode[] nodes, NodeSet? start, NodeSet? end)
    {
        var steps = new List<PathStep>();
        NodeSet? current = start;
        for (int i = 0; i < nodes.Length; i++)
        {
            PathStep? step = null;
            if (nodes[i] is ObjectValueNode value)
            {
                var arguments = new DirectiveArguments(draft, document, "the step", value);
                step = ReadStep(draft, document, arguments, current, i == nodes.Length - 1 ? end : null);
                arguments.RefuseOthers();
            }
            else
            {
                draft.Fault(document, nodes[i].Start, "a step is written as { out: \"PartyTo\" } or { in: \"PartyTo\" }");
            }

            // Behind a step that cannot be read nothing is known of where one is; the steps after it are still looked at.
            if (step is not null)
                steps.Add(step);
            current = step is null ? null
                : step.Min > 0 ? step.Target
                : current is null ? null : Union(current, step.Target, draft);
        }

        if (steps.Count == nodes.Length && steps.TrueForAll(step => step.Min == 0))
        {
            draft.Fault(document, nodes[0].Start, "every step may be left out, so the path would end where it starts; give one 'min' 1");
            return null;
        }

        return steps.Count == nodes.Length && start is not null && end is not null ? [.. steps] : null;
    }

    private static PathStep? ReadStep(Draft draft, DocumentNode document, DirectiveArguments arguments, NodeSet? current, NodeSet? end)
    {
        string? outward = arguments.Text("out"), inward = arguments.Text("in"), to = arguments.Text("to");
        int min = arguments.Number("min", 0, 1, 1), max = arguments.Number("max", 1, PathStep.MaxRepetitions, 1);
        ObjectValueNode? where = arguments.Object("where");
        if (outward is null == inward is null)
        {
            arguments.Fault(arguments.Offset, "a step needs exactly one of 'out' and 'in', a relationship type");
            return null;
        }

        Direction direction = outward is null ? Direction.In : Direction.Out;
        string name = (outward ?? inward)!;
        if (!draft.RelationshipTypes.TryGetValue(name, out RelationshipType? relationship))
        {
            // One that could not be read has faults of its own.
            if (draft.Find(name)?.Node.FindDirective("relationship") is null)
                arguments.Fault(arguments.StartOf(direction == Direction.Out ? "out" : "in"), $"'{name}' is no relationship type; known are {string.Join(", ", draft.RelationshipTypes.Keys)}");
            return null;
        }

        NodeSet? target = to is null ? end ?? relationship.End(direction).Nodes : draft.FindSet(to);
        if (target is null)
        {
            arguments.Fault(arguments.StartOf("to"), $"'to' names {to}, which is no node type or interface; known are {draft.KnownNodeNames()}");
            return null;
        }

        CheckEnds(arguments, relationship, direction, current, target, end, max);
        PathCondition? condition = where is null ? null : ReadPathCondition.Read(draft, document, "'where'", where, target, "narrow 'to'");
        return new PathStep(relationship, direction, target, condition, min, max);
    }

    private static void CheckEnds(
        DirectiveArguments arguments, RelationshipType relationship, Direction direction, NodeSet? current, NodeSet target, NodeSet? end, int max)
    {
        if (end is not null && !end.ContainsAll(target))
            arguments.Fault(arguments.StartOf("to"), $"the last step arrives at {target.Name}, but the field ends at {end.Name}; let them agree");
        if (current is not null && !Meets(current, relationship.Start(direction).Nodes))
            arguments.Fault(arguments.Offset, $"no {current.Name} has {relationship.GraphName} in this direction; check 'out' and 'in'");
        if (!Meets(target, relationship.End(direction).Nodes))
            arguments.Fault(arguments.Offset, $"{relationship.GraphName} in this direction never arrives at {target.Name}; check 'out', 'in' and 'to'");
        else if (max > 1 && !Meets(target, relationship.Start(direction).Nodes))
            arguments.Fault(arguments.StartOf("max"), $"no {target.Name} has {relationship.GraphName} in this direction, so the step cannot be repeated; remove 'max'");
    }

    private static bool Meets(NodeSet left, NodeSet right) => Array.Exists(left.Types, type => right.Contains(type.Ordinal));

    private static NodeSet Union(NodeSet left, NodeSet right, Draft draft) => left.ContainsAll(right)
        ? left
        : new NodeSet(left.Name, [.. left.Types.Union(right.Types).OrderBy(type => type.Ordinal)], draft.NodeTypes.Count);
}
