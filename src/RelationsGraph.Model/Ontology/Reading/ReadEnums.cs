using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Enum definitions become enums of the ontology, whether a property uses them or not.</summary>
internal static class ReadEnums
{
    /// <summary>The enum whose values are the languages of names and texts.</summary>
    public const string Languages = "Lang";

    /// <summary>The directive of values that say that what has them is withdrawn.</summary>
    public const string Withdrawn = "withdrawn";

    public static void Into(Draft draft)
    {
        foreach (Draft.Definition definition in draft.All)
        {
            if (definition.Node is not EnumTypeDefinitionNode node)
                continue;
            if (node.Values.Length == 0)
                draft.Fault(definition.Document, node.NameStart, $"enum '{node.Name}' has no values; name at least one");
            var met = new HashSet<string>();
            foreach (EnumValueDefinitionNode value in node.Values)
            {
                if (!met.Add(value.Name))
                    draft.Fault(definition.Document, value.NameStart, $"enum '{node.Name}' has the value {value.Name} twice; keep one");
                if (value.Name.StartsWith("__", StringComparison.Ordinal))
                    draft.Fault(definition.Document, value.NameStart, $"'{value.Name}' begins with two underscores, which GraphQL keeps for itself; rename it");
            }

            draft.Enums.Add(node.Name, new EnumDefinition
            {
                Name = node.Name,
                Description = node.Description?.Value,
                Values = Array.ConvertAll(
                    node.Values, value => new EnumValue(value.Name, value.Description?.Value, IsWithdrawn(draft, definition.Document, value))),
            });
        }
    }

    private static bool IsWithdrawn(Draft draft, DocumentNode document, EnumValueDefinitionNode value)
    {
        if (Array.Find(value.Directives, directive => directive.Name == Withdrawn) is not { } node)
            return false;
        new DirectiveArguments(draft, document, node).RefuseOthers();
        return true;
    }

    /// <summary>The enum marked with <c>@claimTopics</c>, if there is one.</summary>
    public static EnumDefinition? ClaimTopics(Draft draft)
    {
        Draft.Definition[] marked =
            [.. draft.All.Where(definition => definition.Node is EnumTypeDefinitionNode && definition.Node.FindDirective("claimTopics") is not null)];
        foreach (Draft.Definition extra in marked.Skip(1))
            draft.Fault(extra.Document, extra.Node.NameStart, $"'{extra.Node.Name}' is the second enum with @claimTopics; mark one only");
        return marked.Length == 0 ? null : draft.Enums[marked[0].Node.Name];
    }

    public static DirectiveNode? FindDirective(this DefinitionNode node, string name) =>
        Array.Find(node.Directives, directive => directive.Name == name);
}
