using System.Text;
using System.Text.Json;

namespace RelationsGraph.Server.GraphQL;

/// <summary>Reads a request from the query string (GraphQL over HTTP, section 5.3).</summary>
internal static class QueryString
{
    /// <summary>Reads the parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="query">Takes the text of the document.</param>
    /// <param name="json">Takes the JSON of the variables.</param>
    /// <param name="variables">The JSON object of variables; empty when there is none.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="RequestFaultException">A parameter is not what it must be.</exception>
    public static RequestEnvelope Read(IQueryCollection parameters, ReusedBytes query, ReusedBytes json, out ReadOnlyMemory<byte> variables)
    {
        foreach (string name in (string[])["query", "operationName", "variables"])
        {
            if (parameters[name].Count > 1)
                throw Fault($"The parameter '{name}' is there {parameters[name].Count} times. Send it once.");
        }

        string? text = parameters["query"], given = parameters["variables"], operation = parameters["operationName"];
        variables = default;
        if (!string.IsNullOrEmpty(given) && given != "null")
        {
            variables = json.Memory(Copy(given, json));
            CheckObject(variables.Span);
        }

        return new RequestEnvelope(text is null ? -1 : Copy(text, query), string.IsNullOrEmpty(operation) ? null : operation, -1, 0);
    }

    private static int Copy(string text, ReusedBytes into) =>
        Encoding.UTF8.GetBytes(text, into.Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private static void CheckObject(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw Fault("The parameter 'variables' is not a JSON object.");
            reader.Skip();
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw Fault($"The parameter 'variables' is not JSON, or nested deeper than 64 levels (byte {exception.BytePositionInLine + 1}).");
        }
    }

    private static RequestFaultException Fault(string message) =>
        new(StatusCodes.Status400BadRequest, RequestErrorCodes.BadRequest, message);
}
