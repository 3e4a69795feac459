using System.Text.Json;

namespace RelationsGraph.Server.GraphQL;

/// <summary>The parts of a GraphQL request (GraphQL over HTTP, section 5): text, operation name, and where the variables stand.</summary>
/// <param name="QueryLength">The length of the text that was copied out; -1 when there is none.</param>
/// <param name="OperationName">The operation's name, or null.</param>
/// <param name="VariablesStart">Where the object of variables begins in the JSON text; -1 when there is none.</param>
/// <param name="VariablesLength">Its length in bytes.</param>
internal readonly record struct RequestEnvelope(int QueryLength, string? OperationName, int VariablesStart, int VariablesLength)
{
    private const string Shape = "Send a JSON object such as {\"query\": \"{ cities { totalCount } }\", \"variables\": {}}.";

    /// <summary>Reads the JSON of a request.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="query">Takes the text of the document, unescaped.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="RequestFaultException">It is not JSON, or not of that shape.</exception>
    public static RequestEnvelope Read(ReadOnlySpan<byte> json, ReusedBytes query)
    {
        try
        {
            return ReadObject(json, query);
        }
        catch (JsonException exception)
        {
            throw Fault($"The body is not JSON, or nested deeper than 64 levels (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}). {Shape}");
        }
        catch (InvalidOperationException)
        {
            // What the reader says of \ud800 without its partner and of bytes that are not UTF-8: JSON in form, but no text.
            throw Fault($"A text in the body has half of a surrogate pair, or is not UTF-8. {Shape}");
        }
    }

    private static RequestEnvelope ReadObject(ReadOnlySpan<byte> json, ReusedBytes query)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw Fault(reader.TokenType == JsonTokenType.StartArray ? $"Batches are not offered. {Shape}" : $"The body is not a JSON object. {Shape}");
        int queryLength = -1, variablesStart = -1, variablesLength = 0;
        Members seen = default;
        string? operationName = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                Expect(ref reader, ref seen, Members.Query, JsonTokenType.String, "query", "a string");
                if (reader.TokenType == JsonTokenType.String)
                    queryLength = reader.CopyString(query.Room(reader.ValueSpan.Length));
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                Expect(ref reader, ref seen, Members.OperationName, JsonTokenType.String, "operationName", "a string or null");
                operationName = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                Expect(ref reader, ref seen, Members.Variables, JsonTokenType.StartObject, "variables", "an object or null");
                variablesStart = reader.TokenType == JsonTokenType.StartObject ? (int)reader.TokenStartIndex : -1;
                reader.Skip();
                variablesLength = (int)reader.BytesConsumed - variablesStart;
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                Expect(ref reader, ref seen, Members.Extensions, JsonTokenType.StartObject, "extensions", "an object or null");
                reader.Skip();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        // Reading on finds what stands after the object.
        reader.Read();
        return new RequestEnvelope(queryLength, operationName, variablesStart, variablesLength);
    }

    private static void Expect(ref Utf8JsonReader reader, ref Members seen, Members member, JsonTokenType type, string name, string expected)
    {
        // Readers differ in which of two they take, so a gateway before this server might have checked the other one.
        if ((seen & member) != 0)
            throw Fault($"'{name}' is there twice. {Shape}");
        seen |= member;
        reader.Read();
        if (reader.TokenType != type && reader.TokenType != JsonTokenType.Null)
            throw Fault($"'{name}' of the request must be {expected}. {Shape}");
    }

    [Flags]
    private enum Members : byte
    {
        Query = 1,
        OperationName = 2,
        Variables = 4,
        Extensions = 8,
    }

    private static RequestFaultException Fault(string message) =>
        new(StatusCodes.Status400BadRequest, RequestErrorCodes.BadRequest, message);
}
