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
            if (optional && !one)
                arguments.Fault(arguments.StartOf("optional"), "'optional' allows a single relationship to be missing, but there may be any number here; add 'one' or remove it");
            RelationshipEnd? from = ReadEnd(draft, arguments, "from", "as", allNodes, one, one && !optional);
            RelationshipEnd? to = ReadEnd(draft, arguments, "to", "inverse", allNodes, arguments.Flag("inverseOne"), false);
            arguments.RefuseOthers();
            List<PropertyDefinition> own = ReadProperties.Read(draft, definition.Document, node.Fields, null);
            if (from is null || to is null)
                continue;
            draft.RelationshipTypes.Add(node.Name, new RelationshipType
            {
                Name = node.Name,
                Description = node.Description?.Value,
                Ordinal = draft.RelationshipTypes.Count,
                Properties =
                [
                    ValidTime(ValidTimeNames.Since, "From when on it holds.", 0),
                    ValidTime(ValidTimeNames.Until, "Until when it holds; null while open.", 1),
                    .. own.Select(property => property with { Ordinal = property.Ordinal + 2 }),
                ],
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
        DirectiveArguments.Item[] items = arguments.RequiredTexts(owners);
        string? fieldName = arguments.RequiredFieldName(field);
        foreach (DirectiveArguments.Item unknown in items.Where(item => draft.FindSet(item.Text) is null))
            arguments.Fault(unknown.Start, $"'{owners}' names {unknown.Text}, which is no node type or interface; known are {draft.KnownNodeNames()}");
        string[] names = Array.ConvertAll(items, item => item.Text);
        NodeSet? nodes = names.Length == 0 ? null : draft.FindSet(names, allNodes);
        if (nodes is null || fieldName is null)
            return null;
        return new RelationshipEnd { Nodes = nodes, Owners = names, Field = fieldName, IsSingle = single, IsRequired = required };
    }

    private static PropertyDefinition ValidTime(string name, string description, int ordinal) =>
        new() { Name = name, Description = description, Ordinal = ordinal, Kind = PropertyKind.EdtfDate };
}
