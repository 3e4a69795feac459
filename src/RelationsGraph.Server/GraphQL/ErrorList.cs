using System.Text.Json;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Server.GraphQL;

/// <summary>Writes <c>errors</c> (specification section 7.1.6). Errors are rare, so this writes in comfort.</summary>
internal static class ErrorList
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a whole answer without <c>data</c>. Errors are bounded by their number, not by the bound of answers.</summary>
    public static void WriteAnswer(AnswerBuffer buffer, IEnumerable<GraphQLError> errors)
    {
        buffer.Unbind();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        Write(json, errors);
        json.WriteEndObject();
    }

    /// <summary>An answer with errors and data: errors first, where people see them.</summary>
    /// <param name="buffer">Takes the answer.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="data">The JSON of <c>data</c>.</param>
    public static void WriteAnswer(AnswerBuffer buffer, IEnumerable<GraphQLError> errors, ReadOnlySpan<byte> data)
    {
        buffer.Unbind();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        Write(json, errors);
        json.WritePropertyName("data"u8);
        json.WriteRawValue(data, skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<GraphQLError> errors)
    {
        json.WriteStartArray("errors"u8);
        foreach (GraphQLError error in errors)
            Write(json, error);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        if (error.Locations.Length > 0)
        {
            json.WriteStartArray("locations"u8);
            foreach (SourceLocation location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line"u8, location.Line);
                json.WriteNumber("column"u8, location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is not null)
        {
            json.WriteStartArray("path"u8);
            foreach (ResponsePath step in error.Path.FromRoot())
            {
                if (step.Name is null)
                    json.WriteNumberValue(step.Index);
                else
                    json.WriteStringValue(step.Name);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, error.Code);
        foreach ((string key, object? value) in error.Extensions)
        {
            json.WritePropertyName(key);
            WriteValue(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case string[] texts:
                json.WriteStartArray();
                foreach (string text in texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"An error carries a {value.GetType().Name}; GraphQLError.Extensions lists what it may carry.");
        }
    }
}
