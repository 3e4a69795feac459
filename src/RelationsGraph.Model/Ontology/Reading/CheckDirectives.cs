using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// Every directive is known where it stands, stands there once, and beside none that excludes it: a directive that nobody reads would be a
/// mistake that nobody sees.
/// </summary>
internal static class CheckDirectives
{
    private static readonly string[] OnField = ["path", "computed", "search", "length", "scale", "reference", "happens", "attests", "quantity"];

    /// <summary>Directives that say where a field's value comes from, so that none of the others means anything.</summary>
    private static readonly string[] Exclusive = ["path", "computed", "reference"];

    public static void In(Draft draft)
    {
        foreach ((TypeDefinitionNode node, DocumentNode document) in draft.All)
        {
            switch (node)
            {
                case ObjectTypeDefinitionNode type:
                    Check(draft, document, "types", type.Directives, ["node", "relationship", "record", "kindWords"]);
                    break;
                case InterfaceTypeDefinitionNode type:
                    Check(draft, document, "interfaces", type.Directives, ["node"]);
                    break;
                case EnumTypeDefinitionNode type:
                    Check(draft, document, "enums", type.Directives, ["claimTopics"]);
                    foreach (EnumValueDefinitionNode value in type.Values)
                        Check(draft, document, "values of enums", value.Directives, [ReadEnums.Withdrawn]);
                    break;
                case ScalarTypeDefinitionNode type:
                    Check(draft, document, "scalars", type.Directives, ["specifiedBy"]);
                    break;
            }

            foreach (FieldDefinitionNode field in ReadNodeTypes.FieldsOf(node))
                CheckField(draft, document, field);
        }
    }

    private static void CheckField(Draft draft, DocumentNode document, FieldDefinitionNode field)
    {
        Check(draft, document, "fields", field.Directives, OnField);
        if (Exclusive.FirstOrDefault(name => ReadProperties.Find(field, name) is not null) is not { } only)
            return;
        foreach (DirectiveNode other in field.Directives.Where(directive => directive.Name != only && OnField.Contains(directive.Name) && !GoTogether(only, directive.Name)))
            draft.Fault(document, other.Start, $"'{field.Name}' has @{only}, beside which @{other.Name} means nothing; remove one of them");
    }

    /// <summary>A computed number may have a rule about sums.</summary>
    private static bool GoTogether(string only, string other) => only == "computed" && other == "quantity";

    private static void Check(Draft draft, DocumentNode document, string place, DirectiveNode[] directives, string[] known)
    {
        string advice = known.Length == 0 ? "remove it" : $"they take @{string.Join(", @", known)}";
        var met = new HashSet<string>();
        foreach (DirectiveNode directive in directives)
        {
            if (!known.Contains(directive.Name))
                draft.Fault(document, directive.Start, $"{place} know no directive @{directive.Name}; {advice}");
            else if (!met.Add(directive.Name))
                draft.Fault(document, directive.Start, $"@{directive.Name} stands here twice; keep one");
        }
    }
}
