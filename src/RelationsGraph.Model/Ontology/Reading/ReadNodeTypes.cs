using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// Objects and interfaces with <c>@node</c> become node types and interfaces. First their names and sets, because properties,
/// relationships and records refer to them; then their fields.
/// </summary>
internal static class ReadNodeTypes
{
    /// <summary>The name under which all node types are one set.</summary>
    public const string All = "Node";

    public static NodeSet Declare(Draft draft)
    {
        var prefixes = new SortedDictionary<string, (Draft.Definition Definition, string Plural)>(StringComparer.Ordinal);
        foreach (Draft.Definition definition in draft.All)
        {
            if (definition.Node.FindDirective("node") is not { } directive)
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, directive);
            string plural = arguments.RequiredText("plural") ?? definition.Node.Name;
            string prefix = (definition.Node is ObjectTypeDefinitionNode ? arguments.Text("id") : null) ?? Naming.Kebab(definition.Node.Name);
            arguments.RefuseOthers();
            if (definition.Node is InterfaceTypeDefinitionNode node)
                draft.Interfaces.Add(node.Name, new NodeInterface { Name = node.Name, Description = node.Description?.Value, Plural = plural });
            else if (definition.Node is ObjectTypeDefinitionNode && !prefixes.TryAdd(prefix + "/", (definition, plural)))
                draft.Fault(definition.Document, directive.Start, $"another node type has ids that begin with '{prefix}/'; give 'id' another value");
        }

        // Ids sort by code point; with the slash in the key, types sort as their ids do.
        foreach ((string key, (Draft.Definition definition, string plural)) in prefixes)
        {
            draft.NodeTypes.Add(definition.Node.Name, new NodeType
            {
                Name = definition.Node.Name,
                Description = definition.Node.Description?.Value,
                Ordinal = draft.NodeTypes.Count,
                IdPrefix = key[..^1],
                Plural = plural,
                Table = "nodes/" + Naming.Kebab(plural),
            });
        }

        foreach (NodeInterface type in draft.Interfaces.Values)
            type.Interfaces = Closure(draft, type.Name);
        foreach (NodeType type in draft.NodeTypes.Values)
        {
            type.Interfaces = Closure(draft, type.Name);
            type.Set = new NodeSet(type.Name, [type], draft.NodeTypes.Count);
        }

        foreach (NodeInterface type in draft.Interfaces.Values)
        {
            NodeType[] members = [.. draft.NodeTypes.Values.Where(member => member.Interfaces.Contains(type))];
            type.Set = new NodeSet(type.Name, members, draft.NodeTypes.Count);
        }

        return new NodeSet(All, [.. draft.NodeTypes.Values], draft.NodeTypes.Count);
    }

    public static void Fill(Draft draft)
    {
        foreach (NodeInterface type in draft.Interfaces.Values)
            (type.Properties, type.Computed) = ReadFields(draft, type.Name, type.Interfaces);
        foreach (NodeType type in draft.NodeTypes.Values)
            (type.Properties, type.Computed) = ReadFields(draft, type.Name, type.Interfaces);
    }

    /// <summary>The properties of the interfaces, most general first, then the type's own.</summary>
    private static (PropertyDefinition[] Properties, ComputedField[] Computed) ReadFields(Draft draft, string name, NodeInterface[] interfaces)
    {
        FieldDefinitionNode[] fields =
            [.. interfaces.Reverse().Select(type => type.Name).Append(name).SelectMany(owner => FieldsOf(draft.Find(owner)!.Node))];
        Draft.Definition own = draft.Find(name)!;
        foreach (FieldDefinitionNode field in FieldsOf(own.Node))
        {
            if (fields.Count(other => other.Name == field.Name) > 1)
                draft.Fault(own.Document, field.NameStart, $"'{name}.{field.Name}' is there already, from an interface or above; remove it here");
        }

        var computed = new List<ComputedField>();
        var properties = new List<PropertyDefinition>();
        foreach (string owner in interfaces.Reverse().Select(type => type.Name).Append(name))
        {
            Draft.Definition definition = draft.Find(owner)!;
            foreach (PropertyDefinition property in ReadProperties.Read(draft, definition.Document, FieldsOf(definition.Node), computed))
                properties.Add(property with { Ordinal = properties.Count });
        }

        return ([.. properties], [.. computed]);
    }

    public static FieldDefinitionNode[] FieldsOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => [],
    };

    private static NamedTypeNode[] InterfacesOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Interfaces,
        InterfaceTypeDefinitionNode type => type.Interfaces,
        _ => [],
    };

    /// <summary>The interfaces of a type and theirs, nearest first.</summary>
    private static NodeInterface[] Closure(Draft draft, string name)
    {
        var found = new List<NodeInterface>();
        var waiting = new Queue<string>([name]);
        while (waiting.TryDequeue(out string? current))
        {
            Draft.Definition definition = draft.Find(current)!;
            foreach (NamedTypeNode named in InterfacesOf(definition.Node))
            {
                if (!draft.Interfaces.TryGetValue(named.Name, out NodeInterface? type))
                {
                    if (current == name)
                        draft.Fault(definition.Document, named.Start, $"'{name}' implements {named.Name}, which is no interface with @node; known are {string.Join(", ", draft.Interfaces.Keys)}");
                }
                else if (type.Name == name)
                    draft.Fault(definition.Document, named.Start, $"'{name}' implements itself over {current}; remove one step");
                else if (!found.Contains(type))
                {
                    found.Add(type);
                    waiting.Enqueue(type.Name);
                }
            }
        }

        return [.. found];
    }
}
