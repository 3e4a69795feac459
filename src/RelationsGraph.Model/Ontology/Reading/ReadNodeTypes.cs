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
        var found = new List<(Draft.Definition Definition, string Prefix, string Plural)>();
        foreach (Draft.Definition definition in draft.All)
        {
            if (definition.Node is not (ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode) || definition.Node.FindDirective("node") is not { } directive)
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, directive);
            string name = definition.Node.Name;
            string plural = arguments.RequiredFieldName("plural") ?? name;
            if (definition.Node is InterfaceTypeDefinitionNode)
            {
                draft.Interfaces.Add(name, new NodeInterface
                {
                    Name = name,
                    GraphName = Naming.ScreamingSnake(name),
                    Description = definition.Node.Description?.Value,
                    Plural = plural,
                });
            }
            else
            {
                found.Add((definition, arguments.IdPrefix() ?? Naming.Kebab(name), plural));
            }

            arguments.RefuseOthers();
        }

        // Ids sort by code point; with the slash behind the prefix, types sort as their ids do.
        foreach ((Draft.Definition definition, string prefix, string plural) in found.OrderBy(type => type.Prefix + "/", StringComparer.Ordinal))
        {
            draft.NodeTypes.Add(definition.Node.Name, new NodeType
            {
                Name = definition.Node.Name,
                GraphName = Naming.ScreamingSnake(definition.Node.Name),
                Description = definition.Node.Description?.Value,
                Ordinal = draft.NodeTypes.Count,
                IdPrefix = prefix,
                Plural = plural,
                KindWords = KindWords(draft, definition),
                Table = "nodes/" + Naming.Kebab(plural),
            });
        }

        DeclareSets(draft);
        return new NodeSet(All, [.. draft.NodeTypes.Values], draft.NodeTypes.Count);
    }

    public static void Fill(Draft draft)
    {
        foreach (NodeInterface type in draft.Interfaces.Values)
            (type.Properties, type.Computed) = ReadFields(draft, type.Name, type.Interfaces);
        foreach (NodeType type in draft.NodeTypes.Values)
            (type.Properties, type.Computed) = ReadFields(draft, type.Name, type.Interfaces);
    }

    /// <summary>The types whose fields a type has: its interfaces, most general first, then itself.</summary>
    public static IEnumerable<string> Owners(string name, NodeInterface[] interfaces) => interfaces.Reverse().Select(type => type.Name).Append(name);

    public static FieldDefinitionNode[] FieldsOf(TypeDefinitionNode node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Fields,
        InterfaceTypeDefinitionNode type => type.Fields,
        _ => [],
    };

    private static string[] KindWords(Draft draft, Draft.Definition definition)
    {
        if (definition.Node.FindDirective("kindWords") is not { } directive)
            return [];
        var arguments = new DirectiveArguments(draft, definition.Document, directive);
        DirectiveArguments.Item[] words = arguments.RequiredTexts("words");
        foreach (DirectiveArguments.Item word in words)
        {
            if (word.Text.Length == 0 || !word.Text.All(char.IsLetter))
                arguments.Fault(word.Start, $"'words' of @kindWords holds '{word.Text}', which is not one word; write letters only");
        }

        arguments.RefuseOthers();
        return Array.ConvertAll(words, word => word.Text);
    }

    private static void DeclareSets(Draft draft)
    {
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
    }

    private static (PropertyDefinition[] Properties, ComputedField[] Computed) ReadFields(Draft draft, string name, NodeInterface[] interfaces)
    {
        var computed = new List<ComputedField>();
        var properties = new List<PropertyDefinition>();
        foreach (string owner in Owners(name, interfaces))
        {
            Draft.Definition definition = draft.Find(owner)!;
            foreach (PropertyDefinition property in ReadProperties.Read(draft, definition.Document, FieldsOf(definition.Node), computed))
                properties.Add(property with { Ordinal = properties.Count });
        }

        return ([.. properties], [.. computed]);
    }

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
                    // What is wrong with an interface is said where that interface is looked at, and a missing mark where it is defined.
                    if (current == name && draft.Find(named.Name)?.Node is not InterfaceTypeDefinitionNode)
                        draft.Fault(definition.Document, named.Start, $"'{name}' implements {named.Name}, which is no interface; known are {string.Join(", ", draft.Interfaces.Keys.Order(StringComparer.Ordinal))}");
                }
                else if (type.Name == name)
                {
                    draft.Fault(definition.Document, named.Start, $"'{name}' implements itself{(current == name ? "" : $" over {current}")}; remove one step");
                }
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
