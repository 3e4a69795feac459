using System.Text;
using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Prints a schema as SDL, the same text for the same schema: schema definition where needed, directives, roots, then the other types
/// by name; members in the order of definition. What the specification defines itself is left out. Lines end with LF.
/// </summary>
public static class SchemaPrinter
{
    private const int LineLength = 120;

    /// <summary>The schema as SDL.</summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var text = new StringBuilder();
        PrintSchemaDefinition(text, schema);
        foreach (DirectiveDefinition directive in schema.Directives)
        {
            if (!directive.IsBuiltIn)
            {
                PrintDirective(StartBlock(text, directive.Description), directive);
            }
        }

        NamedType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (NamedType type in roots.OfType<NamedType>().Concat(schema.Types.Where(t => !roots.Contains(t))))
        {
            if (!type.IsBuiltIn)
            {
                PrintType(StartBlock(text, type.Description), type);
            }
        }

        return text.ToString();
    }

    private static void PrintSchemaDefinition(StringBuilder text, Schema schema)
    {
        if (schema.Description is null
            && IsDefaultRoot(schema, "Query", schema.QueryType)
            && IsDefaultRoot(schema, "Mutation", schema.MutationType)
            && IsDefaultRoot(schema, "Subscription", schema.SubscriptionType))
        {
            return;
        }

        StartBlock(text, schema.Description).Append("schema {\n  query: ").Append(schema.QueryType.Name).Append('\n');
        _ = schema.MutationType is null ? text : text.Append("  mutation: ").Append(schema.MutationType.Name).Append('\n');
        _ = schema.SubscriptionType is null ? text : text.Append("  subscription: ").Append(schema.SubscriptionType.Name).Append('\n');
        text.Append("}\n");
    }

    // A type called Mutation that is no root needs a schema definition that says so (specification, section 3.3.1).
    private static bool IsDefaultRoot(Schema schema, string name, ObjectType? root) =>
        root is null ? schema.FindType(name) is not ObjectType : root.Name == name;

    private static void PrintDirective(StringBuilder text, DirectiveDefinition directive)
    {
        text.Append("directive @").Append(directive.Name);
        PrintArguments(text, directive.Arguments, "", directive.Name.Length + 40);
        text.Append(directive.IsRepeatable ? " repeatable on " : " on ");
        text.AppendJoin(" | ", directive.Locations.Select(l => l.ToName())).Append('\n');
    }

    private static void PrintType(StringBuilder text, NamedType type)
    {
        switch (type)
        {
            case ScalarType scalar:
                text.Append("scalar ").Append(scalar.Name);
                if (scalar.SpecifiedByUrl is not null)
                {
                    InputValuePrinter.AppendQuoted(text.Append(" @specifiedBy(url: "), scalar.SpecifiedByUrl);
                    text.Append(')');
                }

                text.Append('\n');
                break;
            case FieldedType fielded:
                text.Append(type.Kind == TypeKind.Object ? "type " : "interface ").Append(type.Name);
                _ = fielded.InterfaceNames.Count == 0 ? text : text.Append(" implements ").AppendJoin(" & ", fielded.InterfaceNames);
                PrintMembers(text, fielded.Fields, PrintField);
                break;
            case UnionType union:
                text.Append("union ").Append(type.Name).Append(" = ").AppendJoin(" | ", union.MemberNames).Append('\n');
                break;
            case EnumType enumeration:
                text.Append("enum ").Append(type.Name);
                PrintMembers(text, enumeration.Values, static (t, v) => t.Append(v.Name));
                break;
            case InputObjectType input:
                text.Append("input ").Append(type.Name).Append(input.IsOneOf ? " @oneOf" : "");
                PrintMembers(text, input.Fields, PrintInputValue);
                break;
        }
    }

    private static void PrintMembers<T>(StringBuilder text, DefinitionList<T> members, Action<StringBuilder, T> print)
        where T : DeprecatableDefinition
    {
        text.Append(" {\n");
        for (int i = 0; i < members.Count; i++)
        {
            // An empty line sets a described member apart from the one before it.
            _ = i > 0 && members[i].Description is not null ? text.Append('\n') : text;
            DescriptionPrinter.Append(text, members[i].Description, "  ");
            print(text.Append("  "), members[i]);
            PrintDeprecation(text, members[i]);
            text.Append('\n');
        }

        text.Append("}\n");
    }

    private static void PrintField(StringBuilder text, FieldDefinition field)
    {
        text.Append(field.Name);
        string type = field.TypeRef.ToString();
        PrintArguments(text, field.Arguments, "  ", field.Name.Length + type.Length + 4);
        text.Append(": ").Append(type);
    }

    private static void PrintArguments(StringBuilder text, DefinitionList<ArgumentDefinition> arguments, string indent, int lengthAround)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        int start = text.Length;
        if (arguments.All(a => a.Description is null))
        {
            text.Append('(');
            foreach (ArgumentDefinition argument in arguments)
            {
                PrintInputValue(argument.Ordinal == 0 ? text : text.Append(", "), argument);
                PrintDeprecation(text, argument);
            }

            text.Append(')');
            if (text.Length - start + lengthAround <= LineLength)
            {
                return;
            }

            text.Length = start;
        }

        text.Append("(\n");
        foreach (ArgumentDefinition argument in arguments)
        {
            DescriptionPrinter.Append(text, argument.Description, indent + "  ");
            PrintInputValue(text.Append(indent).Append("  "), argument);
            PrintDeprecation(text, argument);
            text.Append('\n');
        }

        text.Append(indent).Append(')');
    }

    private static void PrintInputValue(StringBuilder text, InputValueDefinition definition)
    {
        text.Append(definition.Name).Append(": ").Append(definition.TypeRef.ToString());
        _ = definition.DefaultValue.IsAbsent ? text : text.Append(" = ").Append(definition.DefaultValue.ToString());
    }

    private static void PrintDeprecation(StringBuilder text, DeprecatableDefinition definition)
    {
        if (definition.DeprecationReason == DeprecatableDefinition.DefaultDeprecationReason)
        {
            text.Append(" @deprecated");
        }
        else if (definition.DeprecationReason is not null)
        {
            InputValuePrinter.AppendQuoted(text.Append(" @deprecated(reason: "), definition.DeprecationReason);
            text.Append(')');
        }
    }

    private static StringBuilder StartBlock(StringBuilder text, string? description)
    {
        DescriptionPrinter.Append(text.Length == 0 ? text : text.Append('\n'), description, "");
        return text;
    }
}
