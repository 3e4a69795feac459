using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>The steps of a derived path: each must lead from where the one before can arrive.</summary>
internal static class ReadPathSteps
{
    public static PathStep[]? Read(Draft draft, DocumentNode document, ValueNode[] nodes, NodeSet start, NodeSet end)
    {
        var steps = new List<PathStep>();
        NodeSet current = start;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not ObjectValueNode value)
            {
                draft.Fault(document, nodes[i].Start, "a step is written as { out: \"PartyTo\" } or { in: \"PartyTo\" }");
                return null;
            }

            var arguments = new DirectiveArguments(draft, document, "the step", value);
            PathStep? step = ReadStep(draft, arguments, document, current, i == nodes.Length - 1 ? end : null);
            arguments.RefuseOthers();
            if (step is null)
                return null;
            steps.Add(step);

            // A step that may be left out leaves one where one was.
            current = step.Min > 0 ? step.Target : Union(current, step.Target, draft);
        }

        if (steps.TrueForAll(step => step.Min == 0))
        {
            draft.Fault(document, nodes[0].Start, "every step may be left out, so the path would end where it starts; give one 'min' 1");
            return null;
        }

        return [.. steps];
    }

    private static PathStep? ReadStep(Draft draft, DirectiveArguments arguments, DocumentNode document, NodeSet current, NodeSet? end)
    {
        string? outward = arguments.Text("out"), inward = arguments.Text("in"), to = arguments.Text("to");
        int min = arguments.Number("min", 0, 1, 1), max = arguments.Number("max", 1, PathStep.MaxRepetitions, 1);
        var where = arguments.Find("where") as ObjectValueNode;
        if (outward is null == inward is null)
        {
            arguments.Fault(arguments.Offset, "a step needs exactly one of 'out' and 'in', a relationship type");
            return null;
        }

        Direction direction = outward is null ? Direction.In : Direction.Out;
        if (!draft.RelationshipTypes.TryGetValue((outward ?? inward)!, out RelationshipType? relationship))
        {
            arguments.Fault(arguments.Offset, $"'{outward ?? inward}' is no relationship type; known are {string.Join(", ", draft.RelationshipTypes.Keys)}");
            return null;
        }

        NodeSet? target = to is null ? end ?? relationship.End(direction).Nodes : draft.FindSet(to);
        if (target is null)
        {
            arguments.Fault(arguments.Offset, $"'to' names {to}, which is no node type or interface; known are {draft.KnownNodeNames()}");
            return null;
        }

        if (end is not null && !end.ContainsAll(target))
            arguments.Fault(arguments.Offset, $"the last step arrives at {target.Name}, but the field ends at {end.Name}; let them agree");
        if (!Array.Exists(current.Types, type => relationship.Start(direction).Nodes.Contains(type.Ordinal)))
            arguments.Fault(arguments.Offset, $"no {current.Name} has {relationship.GraphName} in this direction; check 'out' and 'in'");
        if (!Array.Exists(target.Types, type => relationship.End(direction).Nodes.Contains(type.Ordinal)))
            arguments.Fault(arguments.Offset, $"{relationship.GraphName} in this direction never arrives at {target.Name}; check 'out', 'in' and 'to'");
        return new PathStep(relationship, direction, target, ReadCondition(draft, document, where, target), min, max);
    }

    private static PathCondition? ReadCondition(Draft draft, DocumentNode document, ObjectValueNode? where, NodeSet target)
    {
        if (where is null)
            return null;
        var arguments = new DirectiveArguments(draft, document, "'where'", where);
        string? name = arguments.RequiredText("property");
        string[] values = arguments.RequiredTexts("in");
        arguments.RefuseOthers();
        if (name is null)
            return null;
        var ordinals = new List<int>();
        foreach (NodeType type in target.Types)
        {
            if (type.FindProperty(name) is not { Enum: { } values0 })
            {
                arguments.Fault(where.Start, $"{type.Name} has no enum property '{name}'; 'where' tests an enum property of every type it meets");
                return null;
            }

            foreach (string value in values.Where(value => values0.Find(value) < 0))
                arguments.Fault(where.Start, $"{values0.Name} has no value {value}; it has {string.Join(", ", values0.Values.Select(known => known.Name))}");
            ordinals = [.. values.Select(values0.Find).Where(ordinal => ordinal >= 0)];
        }

        return new PathCondition(name, [.. ordinals]);
    }

    private static NodeSet Union(NodeSet left, NodeSet right, Draft draft) => left.ContainsAll(right)
        ? left
        : new NodeSet(left.Name, [.. left.Types.Union(right.Types).OrderBy(type => type.Ordinal)], draft.NodeTypes.Count);
}
