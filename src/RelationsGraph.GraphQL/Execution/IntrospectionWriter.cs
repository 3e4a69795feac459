using System.Text.Json;
using RelationsGraph.GraphQL.Introspection;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// Answers <c>__schema</c> and <c>__type</c> (specification, section 4.1). The schema never changes, so a plan writes the answer once
/// and keeps the bytes; the variables used inside are among <see cref="StructuralVariables"/>.
/// </summary>
public static class IntrospectionWriter
{
    /// <summary>The size after which writing stops, unless the caller says otherwise: 32 MiB.</summary>
    public const int DefaultMaxBytes = 32 * 1024 * 1024;

    /// <summary>True for the fields this class answers.</summary>
    public static bool Answers(Schema schema, FieldDefinition field)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return ReferenceEquals(field, schema.SchemaField) || ReferenceEquals(field, schema.TypeField);
    }

    /// <summary>Writes the value of the field, without its name.</summary>
    /// <param name="writer">Where to; should not indent and need not validate. Text is escaped as its encoder says.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="field">A field that <see cref="Answers"/> is true for.</param>
    /// <param name="collector">The collector of the plan, which knows the fragments and the structural variables.</param>
    /// <param name="maxBytes">The most bytes the writer may have written in all.</param>
    /// <exception cref="GraphQLException">
    /// An argument's variable is null (<see cref="ErrorCodes.InvalidArgument"/>) or the answer is too long
    /// (<see cref="ErrorCodes.IntrospectionLimit"/>). What was written so far is incomplete.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, Schema schema, CollectedField field, FieldCollector collector, int maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(collector);
        IntrospectionSelection selection = IntrospectionSelection.Create(collector, schema.QueryType, field);
        object? source = ReferenceEquals(field.Definition, schema.SchemaField) ? schema : schema.FindType(selection.Argument.AsString());
        WriteAnswer(writer, source, selection, maxBytes);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, object? answer, IntrospectionSelection selection, int maxBytes)
    {
        switch (answer)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool value:
                writer.WriteBooleanValue(value);
                break;
            case IReadOnlyList<object> list:
                writer.WriteStartArray();
                for (int i = 0; i < list.Count; i++)
                {
                    WriteAnswer(writer, list[i], selection, maxBytes);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteObject(writer, answer, selection, maxBytes);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, object source, IntrospectionSelection selection, int maxBytes)
    {
        if (writer.BytesCommitted + writer.BytesPending > maxBytes)
        {
            throw new GraphQLException(new GraphQLError(
                ErrorCodes.IntrospectionLimit, $"The answer about the schema is longer than {maxBytes} bytes: ask for fewer types at once."));
        }

        writer.WriteStartObject();
        foreach (IntrospectionSelection child in selection.Children)
        {
            writer.WritePropertyName(child.ResponseName);
            if (child.Field.Name == "__typename")
            {
                writer.WriteStringValue(child.Parent.Name);
                continue;
            }

            bool includeDeprecated = child.Argument.Kind == InputValueKind.Boolean && child.Argument.AsBoolean();
            WriteAnswer(writer, IntrospectionFields.Answer(source, child.Field.Name, includeDeprecated), child, maxBytes);
        }

        writer.WriteEndObject();
    }
}
