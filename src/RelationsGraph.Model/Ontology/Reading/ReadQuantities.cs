using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Fields with <c>@quantity</c>, once all relationships are known: every property that a rule names must be there.</summary>
internal static class ReadQuantities
{
    private const string Directive = "quantity";

    public static void Into(Draft draft)
    {
        foreach (NodeInterface type in draft.Interfaces.Values)
            (type.Properties, type.Computed) = Read(draft, ReadNodeTypes.Owners(type.Name, type.Interfaces), type.Set, type.Properties, type.Computed);
        foreach (NodeType type in draft.NodeTypes.Values)
            (type.Properties, type.Computed) = Read(draft, ReadNodeTypes.Owners(type.Name, type.Interfaces), type.Set, type.Properties, type.Computed);
        foreach (Draft.Definition definition in draft.All.Where(definition => definition.Node.FindDirective("relationship") is not null || definition.Node.FindDirective("record") is not null))
        {
            foreach (DirectiveNode directive in ReadNodeTypes.FieldsOf(definition.Node).Select(field => ReadProperties.Find(field, Directive)).OfType<DirectiveNode>())
                draft.Fault(definition.Document, directive.Start, "@quantity is for fields of node types and interfaces; remove it");
        }
    }

    private static (PropertyDefinition[] Properties, ComputedField[] Computed) Read(
        Draft draft, IEnumerable<string> owners, NodeSet nodes, PropertyDefinition[] properties, ComputedField[] computed)
    {
        foreach (Draft.Definition definition in owners.Select(owner => draft.Find(owner)!))
        {
            foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(definition.Node))
            {
                if (ReadProperties.Find(field, Directive) is not { } directive)
                    continue;
                var arguments = new DirectiveArguments(draft, definition.Document, directive);
                bool isComputed = Array.Exists(computed, other => other.Name == field.Name);
                QuantityRule rule = ReadRule(draft, definition.Document, arguments, nodes, isComputed);
                if (!IsNumber(properties, computed, field.Name))
                    arguments.Fault(directive.Start, $"@quantity is for a single Int, Long or Decimal, which '{field.Name}' is not; remove it");
                properties = Array.ConvertAll(properties, other => other.Name == field.Name ? other with { Quantity = rule } : other);
                computed = Array.ConvertAll(computed, other => other.Name == field.Name ? other with { Quantity = rule } : other);
            }
        }

        return (properties, computed);
    }

    private static bool IsNumber(PropertyDefinition[] properties, ComputedField[] computed, string name) =>
        Array.Find(properties, property => property.Name == name) is { IsList: false, Kind: PropertyKind.Int or PropertyKind.Long or PropertyKind.Decimal }
        || Array.Find(computed, field => field.Name == name) is { Series: not null };

    private static QuantityRule ReadRule(Draft draft, DocumentNode document, DirectiveArguments arguments, NodeSet nodes, bool isComputed)
    {
        string? unit = arguments.Text("unit");
        ValueNode? apart = arguments.Find("apart"), inexact = arguments.Find("inexact");
        arguments.RefuseOthers();
        if (isComputed && (unit ?? (object?)inexact) is not null)
            arguments.Fault(arguments.Offset, "a computed number has the unit and the flaws of the values it is computed from; give only 'apart'");
        if (unit is not null && FindProperty(arguments, "unit", unit, nodes) is { Kind: not PropertyKind.Enum })
            arguments.Fault(arguments.StartOf("unit"), $"'{unit}' is no enum; 'unit' names an enum property");
        return new QuantityRule(
            unit,
            [.. Items(draft, document, arguments, apart, "apart").Select(item => ReadPart(draft, item, nodes)).OfType<QuantityPart>()],
            [.. Items(draft, document, arguments, inexact, "inexact").Select(item => ReadFlaw(item, nodes)).OfType<QuantityFlaw>()]);
    }

    private static IEnumerable<DirectiveArguments> Items(Draft draft, DocumentNode document, DirectiveArguments arguments, ValueNode? written, string name)
    {
        foreach (ValueNode item in written is ListValueNode list ? list.Items : written is null ? [] : [written])
        {
            if (item is ObjectValueNode value)
                yield return new DirectiveArguments(draft, document, $"'{name}'", value);
            else
                arguments.Fault(item.Start, $"an item of '{name}' is written as {{ property: \"name\" }}");
        }
    }

    private static QuantityPart? ReadPart(Draft draft, DirectiveArguments arguments, NodeSet nodes)
    {
        string? name = arguments.RequiredText("property"), outward = arguments.Text("out"), inward = arguments.Text("in");
        arguments.RefuseOthers();
        if (name is null)
            return null;
        if ((outward ?? inward) is not { } way)
            return FindProperty(arguments, "property", name, nodes) is { } own ? Part(arguments, name, own.Enum, null, Direction.Out, nodes) : null;

        Direction direction = outward is null ? Direction.In : Direction.Out;
        if (!draft.RelationshipTypes.TryGetValue(way, out RelationshipType? relationship) || (outward is not null && inward is not null))
        {
            arguments.Fault(arguments.Offset, $"'apart' takes at most one of 'out' and 'in', a relationship type; known are {string.Join(", ", draft.RelationshipTypes.Keys)}");
            return null;
        }

        if (!relationship.Start(direction).IsSingle || !relationship.Start(direction).Nodes.ContainsAll(nodes))
        {
            arguments.Fault(arguments.Offset, $"not every {nodes.Name} has one {relationship.GraphName} in this direction; 'apart' goes over a relationship that a node has once at most");
            return null;
        }

        NodeType[] having = Array.FindAll(relationship.End(direction).Nodes.Types, type => type.FindProperty(name) is { Enum: not null, IsList: false });
        EnumDefinition? definition = having.Length > 0 ? having[0].FindProperty(name)!.Enum : null;
        bool isOne = Array.TrueForAll(having, type => type.FindProperty(name)!.Enum == definition);
        return Part(arguments, name, isOne ? definition : null, relationship, direction, NodeSet.Union(relationship.End(direction).Nodes.Name, having.Select(type => type.Set), nodes));
    }

    private static QuantityPart? Part(
        DirectiveArguments arguments, string name, EnumDefinition? definition, RelationshipType? relationship, Direction direction, NodeSet nodes)
    {
        if (definition is not null)
            return new QuantityPart(name, definition, relationship, direction, nodes);
        arguments.Fault(arguments.StartOf("property"), $"'{name}' is not one single enum property there; 'apart' compares values of one enum");
        return null;
    }

    private static QuantityFlaw? ReadFlaw(DirectiveArguments arguments, NodeSet nodes)
    {
        string? name = arguments.RequiredText("property");
        DirectiveArguments.Item[] except = arguments.Find("except") is null ? [] : arguments.RequiredTexts("except");
        arguments.RefuseOthers();
        if (name is null || FindProperty(arguments, "property", name, nodes) is not { } property)
            return null;
        if (except.Length > 0 && property.Enum is null)
            arguments.Fault(arguments.StartOf("except"), $"'{name}' is no enum; 'except' is for enums");
        var exact = new List<int>();
        foreach (DirectiveArguments.Item value in property.Enum is null ? [] : except)
        {
            if (property.Enum!.Find(value.Text) is var ordinal and >= 0)
                exact.Add(ordinal);
            else
                arguments.Fault(value.Start, $"{property.Enum.Name} has no value {value.Text}; it has {string.Join(", ", property.Enum.Values.Select(known => known.Name))}");
        }

        return new QuantityFlaw(name, property.Kind, [.. exact]);
    }

    /// <summary>A single property that every type of a set has, of one kind; a fault without it.</summary>
    private static PropertyDefinition? FindProperty(DirectiveArguments arguments, string argument, string name, NodeSet nodes)
    {
        foreach (NodeType type in nodes.Types)
        {
            if (type.FindProperty(name) is not { IsList: false } property || property.Kind != nodes.Types[0].FindProperty(name)!.Kind || property.Enum != nodes.Types[0].FindProperty(name)!.Enum)
            {
                arguments.Fault(arguments.StartOf(argument), $"{type.Name} has no single property '{name}' of the same kind as the others; name one that every {nodes.Name} has");
                return null;
            }
        }

        return nodes.Types.Length == 0 ? null : nodes.Types[0].FindProperty(name);
    }
}
