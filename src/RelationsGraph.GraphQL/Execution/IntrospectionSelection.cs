using System.Text.Json;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// The selections of an introspection field, collected once: all its types are object types, so every object at one place has the
/// same fields.
/// </summary>
internal sealed class IntrospectionSelection
{
    private IntrospectionSelection(string responseName, FieldDefinition field, ObjectType parent, InputValue argument, IntrospectionSelection[] children)
    {
        ResponseName = JsonEncodedText.Encode(responseName, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Field = field;
        Parent = parent;
        Argument = argument;
        Children = children;
    }

    internal JsonEncodedText ResponseName { get; }

    internal FieldDefinition Field { get; }

    /// <summary>The type that has the field.</summary>
    internal ObjectType Parent { get; }

    /// <summary>The value of the only argument an introspection field can have; absent where it has none.</summary>
    internal InputValue Argument { get; }

    /// <summary>The fields of each object; empty for a leaf.</summary>
    internal IntrospectionSelection[] Children { get; }

    internal static IntrospectionSelection Create(FieldCollector collector, ObjectType parent, CollectedField field)
    {
        InputValue argument = default;
        foreach (ArgumentValue value in ArgumentCoercion.Coerce(field.Definition.Arguments, field.Node.Arguments, collector.Variables))
        {
            if (ArgumentCoercion.Resolve(value, collector.Values, out argument) is { } error)
            {
                throw new GraphQLException(error);
            }
        }

        IntrospectionSelection[] children = [];
        if (field.Definition.Type.Named is ObjectType type)
        {
            using CollectedFields fields = collector.Collect(type, field);
            children = [.. fields.Select(child => Create(collector, type, child))];
        }

        return new IntrospectionSelection(field.ResponseName, field.Definition, parent, argument, children);
    }
}
