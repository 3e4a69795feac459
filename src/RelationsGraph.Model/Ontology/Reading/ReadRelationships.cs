using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Objects with <c>@relationship</c> become relationship types. Each has a valid time of its own besides its declared properties.</summary>
internal static class ReadRelationships
{
    /// <summary>The name for all relationships where owners of records are listed.</summary>
    public const string All = "Relationship";

    public static void Into(Draft draft, NodeSet allNodes)
    {
        foreach (Draft.Definition definition in draft.All.OrderBy(definition => definition.Node.Name, StringComparer.Ordinal))
        {
            if (definition.Node is not ObjectTypeDefinitionNode node || node.FindDirective("relationship") is not { } directive)
                continue;
            var arguments = new DirectiveArguments(draft, definition.Document, directive);
            bool one = arguments.Flag("one"), optional = arguments.Flag("optional");
            RelationshipEnd? from = ReadEnd(draft, arguments, "from", "as", allNodes, one, one && !optional);
            RelationshipEnd? to = ReadEnd(draft, arguments, "to", "inverse", allNodes, arguments.Flag("inverseOne"), false);
            arguments.RefuseOthers();
            if (from is null || to is null)
                continue;
            List<PropertyDefinition> own = ReadProperties.Read(draft, definition.Document, node.Fields, null);
            PropertyDefinition[] properties = [ValidTime("since", "From when on it holds.", 0), ValidTime("until", "Until when it holds; null while open.", 1), .. own];
            for (int i = 2; i < properties.Length; i++)
            {
                properties[i] = properties[i] with { Ordinal = i };
                if (properties[i].Name is "since" or "until" or "id" or "from" or "to")
                    draft.Fault(definition.Document, node.Fields[i - 2].NameStart, $"every relationship has '{properties[i].Name}' already; remove it here");
            }

            draft.RelationshipTypes.Add(node.Name, new RelationshipType
            {
                Name = node.Name,
                Description = node.Description?.Value,
                Ordinal = draft.RelationshipTypes.Count,
                Properties = properties,
                Table = "relationships/" + Naming.Kebab(node.Name),
                GraphName = Naming.ScreamingSnake(node.Name),
                IdPrefix = Naming.Kebab(node.Name),
                From = from,
                To = to,
            });
        }
    }

    private static RelationshipEnd? ReadEnd(
        Draft draft, DirectiveArguments arguments, string owners, string field, NodeSet allNodes, bool single, bool required)
    {
        string[] names = arguments.RequiredTexts(owners);
        string? fieldName = arguments.RequiredText(field);
        foreach (string unknown in names.Where(name => draft.FindSet(name) is null))
            arguments.Fault(arguments.Find(owners)!.Start, $"'{owners}' names {unknown}, which is no node type or interface; known are {draft.KnownNodeNames()}");
        NodeSet? nodes = names.Length == 0 ? null : draft.FindSet(names, allNodes);
        if (nodes is null || fieldName is null)
            return null;
        return new RelationshipEnd { Nodes = nodes, Owners = names, Field = fieldName, IsSingle = single, IsRequired = required };
    }

    private static PropertyDefinition ValidTime(string name, string description, int ordinal) =>
        new() { Name = name, Description = description, Ordinal = ordinal, Kind = PropertyKind.EdtfDate };
}
