using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Tests.Execution;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Introspection;

/// <summary>Answers queries that select introspection fields only.</summary>
internal static class Introspecting
{
    internal static string Answer(string document, string? variables = null, Schema? schema = null, int maxBytes = IntrospectionWriter.DefaultMaxBytes)
    {
        Request request = Request.Good(document, variables, schema);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        foreach (CollectedField field in request.RootFields)
        {
            Assert.True(IntrospectionWriter.Answers(request.Schema, field.Definition));
            writer.WritePropertyName(field.ResponseName);
            IntrospectionWriter.Write(writer, request.Schema, field, request.Collector, maxBytes);
        }

        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>One line, so that expected answers can be broken into lines to be read.</summary>
    internal static string Flat(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Options);
    }

    private static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
