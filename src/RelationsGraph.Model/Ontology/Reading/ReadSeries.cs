using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Fields that are computed from a series, once all relationships are known: every name of the series must mean something.</summary>
internal static class ReadSeries
{
    public static void Into(Draft draft)
    {
        // Who implements an interface has its very series.
        var declared = new Dictionary<string, ComputedField[]>();
        foreach (NodeInterface type in draft.Interfaces.Values)
            declared.Add(type.Name, ReadAll(draft, draft.Find(type.Name)!, type.Set));
        foreach (NodeType type in draft.NodeTypes.Values)
            declared.Add(type.Name, ReadAll(draft, draft.Find(type.Name)!, type.Set));
        foreach (NodeInterface type in draft.Interfaces.Values)
            type.Computed = [.. type.Computed, .. ReadNodeTypes.Owners(type.Name, type.Interfaces).SelectMany(owner => declared[owner])];
        foreach (NodeType type in draft.NodeTypes.Values)
            type.Computed = [.. type.Computed, .. ReadNodeTypes.Owners(type.Name, type.Interfaces).SelectMany(owner => declared[owner])];
    }

    private static ComputedField[] ReadAll(Draft draft, Draft.Definition definition, NodeSet nodes)
    {
        var fields = new List<ComputedField>();
        foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(definition.Node))
        {
            if (ReadComputed.FindSeries(field) is not var (computation, written))
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, "'series'", written);
            if (Read(draft, definition.Document, arguments, nodes) is { } series)
                fields.Add(new ComputedField(field.Name, field.Description?.Value, computation, IsRequired: false, series));
        }

        return [.. fields];
    }

    private static SeriesDefinition? Read(Draft draft, DocumentNode document, DirectiveArguments arguments, NodeSet nodes)
    {
        string? outward = arguments.Text("out"), inward = arguments.Text("in");
        string? value = arguments.RequiredText("value"), period = arguments.RequiredText("period");
        ValueNode? where = arguments.Find("where");
        ObjectValueNode? zeroAfter = arguments.Object("zeroAfter");
        arguments.RefuseOthers();
        PathCondition? zero = zeroAfter is null ? null : ReadPathCondition.Read(draft, document, "'zeroAfter'", zeroAfter, nodes, "name another property");
        if (FindRelationship(draft, arguments, outward, inward) is not { } relationship)
            return null;
        Direction direction = outward is null ? Direction.In : Direction.Out;
        if (!relationship.Start(direction).Nodes.ContainsAll(nodes))
            arguments.Fault(arguments.StartOf(outward is null ? "in" : "out"), $"not every {nodes.Name} can have {relationship.GraphName} in this direction; check 'out' and 'in'");

        NodeSet observations = relationship.End(direction).Nodes;
        PathCondition[] conditions = [.. ReadConditions(draft, document, arguments, where, observations)];
        int? scale = value is null ? null : FindScale(arguments, value, observations);
        bool isPeriod = period is not null && IsPeriod(arguments, period, observations);
        return scale is { } places && isPeriod
            ? new SeriesDefinition(nodes, relationship, direction, conditions, value!, places, period!, zero)
            : null;
    }

    private static RelationshipType? FindRelationship(Draft draft, DirectiveArguments arguments, string? outward, string? inward)
    {
        if (outward is null == inward is null)
        {
            arguments.Fault(arguments.Offset, "'series' needs exactly one of 'out' and 'in', a relationship type");
            return null;
        }

        string name = (outward ?? inward)!;

        // One that could not be read has faults of its own.
        if (!draft.RelationshipTypes.TryGetValue(name, out RelationshipType? found) && draft.Find(name)?.Node.FindDirective("relationship") is null)
            arguments.Fault(arguments.StartOf(outward is null ? "in" : "out"), $"'{name}' is no relationship type; known are {string.Join(", ", draft.RelationshipTypes.Keys)}");
        return found;
    }

    private static IEnumerable<PathCondition> ReadConditions(
        Draft draft, DocumentNode document, DirectiveArguments arguments, ValueNode? where, NodeSet observations)
    {
        foreach (ValueNode item in where is ListValueNode list ? list.Items : where is null ? [] : [where])
        {
            if (item is not ObjectValueNode condition)
                arguments.Fault(item.Start, "a condition is written as { property: \"kind\", in: [\"VALUE\"] }");
            else if (ReadPathCondition.Read(draft, document, "'where'", condition, observations, "name another property") is { } read)
                yield return read;
        }
    }

    /// <summary>The decimal places of the value, which all types of observations must share.</summary>
    private static int? FindScale(DirectiveArguments arguments, string name, NodeSet observations)
    {
        PropertyDefinition? first = null;
        foreach (NodeType type in observations.Types)
        {
            if (type.FindProperty(name) is not { Kind: PropertyKind.Decimal, IsList: false } property)
            {
                arguments.Fault(arguments.StartOf("value"), $"{type.Name} has no single property '{name}' of type Decimal; 'value' names one that every observation has");
                return null;
            }

            if (first is not null && first.Scale != property.Scale)
            {
                arguments.Fault(arguments.StartOf("value"), $"'{name}' keeps {first.Scale} places on {observations.Types[0].Name} and {property.Scale} on {type.Name}; give them the same @scale");
                return null;
            }

            first ??= property;
        }

        return first?.Scale ?? 0;
    }

    private static bool IsPeriod(DirectiveArguments arguments, string name, NodeSet observations)
    {
        if (Array.Find(observations.Types, type => type.FindProperty(name) is not { Kind: PropertyKind.EdtfDate }) is not { } without)
            return true;
        arguments.Fault(arguments.StartOf("period"), $"{without.Name} has no property '{name}' of type EdtfDate; 'period' names one that every observation has");
        return false;
    }
}
