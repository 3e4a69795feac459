using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>The condition of a step. It is kept as ordinals, so one enum must lie behind the property on every type it can meet.</summary>
internal static class ReadPathCondition
{
    public static PathCondition? Read(Draft draft, DocumentNode document, ObjectValueNode where, NodeSet target)
    {
        var arguments = new DirectiveArguments(draft, document, "'where'", where);
        string? name = arguments.RequiredText("property");
        DirectiveArguments.Item[] values = arguments.RequiredTexts("in");
        arguments.RefuseOthers();
        if (name is null || FindEnum(arguments, name, target) is not { } definition)
            return null;
        foreach (DirectiveArguments.Item value in values.Where(value => definition.Find(value.Text) < 0))
            arguments.Fault(value.Start, $"{definition.Name} has no value {value.Text}; it has {string.Join(", ", definition.Values.Select(known => known.Name))}");
        return new PathCondition(name, [.. values.Select(value => definition.Find(value.Text)).Where(ordinal => ordinal >= 0)]);
    }

    private static EnumDefinition? FindEnum(DirectiveArguments arguments, string name, NodeSet target)
    {
        NodeType? first = null;
        EnumDefinition? definition = null;
        foreach (NodeType type in target.Types)
        {
            if (type.FindProperty(name) is not { Enum: { } found, IsList: false })
            {
                arguments.Fault(arguments.StartOf("property"), $"{type.Name} has no single enum property '{name}'; 'where' tests one on every type it meets, so narrow 'to'");
                return null;
            }

            if (definition is not null && definition != found)
            {
                arguments.Fault(arguments.StartOf("property"), $"'{name}' is {definition.Name} on {first} and {found.Name} on {type}; 'where' tests one enum, so narrow 'to'");
                return null;
            }

            (first, definition) = (type, found);
        }

        return definition;
    }
}
