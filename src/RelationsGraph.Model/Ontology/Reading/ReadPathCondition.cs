using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>A condition on nodes: those a step arrives at, or those of a series. It is kept as ordinals, so one enum must lie behind the property on every type it can meet.</summary>
internal static class ReadPathCondition
{
    /// <summary>Reads a condition.</summary>
    /// <param name="draft">The ontology.</param>
    /// <param name="document">The file it stands in.</param>
    /// <param name="owner">The argument it stands in, in quotes.</param>
    /// <param name="condition">The condition as written.</param>
    /// <param name="target">The nodes it is tested on.</param>
    /// <param name="advice">What helps when they do not all have the property, as the rest of a sentence.</param>
    public static PathCondition? Read(
        Draft draft, DocumentNode document, string owner, ObjectValueNode condition, NodeSet target, string advice)
    {
        var arguments = new DirectiveArguments(draft, document, owner, condition);
        string? name = arguments.RequiredText("property");
        DirectiveArguments.Item[] values = arguments.RequiredTexts("in");
        arguments.RefuseOthers();
        if (name is null || FindEnum(arguments, name, target, $"{owner} tests", advice) is not { } definition)
            return null;
        foreach (DirectiveArguments.Item value in values.Where(value => definition.Find(value.Text) < 0))
            arguments.Fault(value.Start, $"{definition.Name} has no value {value.Text}; it has {string.Join(", ", definition.Values.Select(known => known.Name))}");
        return new PathCondition(name, [.. values.Select(value => definition.Find(value.Text)).Where(ordinal => ordinal >= 0)]);
    }

    private static EnumDefinition? FindEnum(DirectiveArguments arguments, string name, NodeSet target, string tests, string advice)
    {
        NodeType? first = null;
        EnumDefinition? definition = null;
        foreach (NodeType type in target.Types)
        {
            if (type.FindProperty(name) is not { Enum: { } found, IsList: false })
            {
                arguments.Fault(arguments.StartOf("property"), $"{type.Name} has no single enum property '{name}'; {tests} one on every type it meets, so {advice}");
                return null;
            }

            if (definition is not null && definition != found)
            {
                arguments.Fault(arguments.StartOf("property"), $"'{name}' is {definition.Name} on {first} and {found.Name} on {type}; {tests} one enum, so {advice}");
                return null;
            }

            (first, definition) = (type, found);
        }

        return definition;
    }
}
