using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelationsGraph.EndToEnd.Tests.Cases;

/// <summary>
/// Lays JSON out for people: what fits into a line stands in one, the rest one member a line. The order of keys and the spelling of numbers
/// stay; characters are not escaped where JSON lets them be.
/// </summary>
internal static class JsonLayout
{
    private const int Width = 110;

    private static readonly JsonSerializerOptions Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same JSON with a line feed at its end.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static string Of(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        Append(text, document.RootElement, indent: 0, before: 0);
        return text.Append('\n').ToString();
    }

    // `before` is the width already used in the line.
    private static void Append(StringBuilder text, JsonElement value, int indent, int before)
    {
        var line = OneLine(value);
        if (before + line.Length <= Width || value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            text.Append(line);
            return;
        }
        var isObject = value.ValueKind == JsonValueKind.Object;
        var members = isObject
            ? value.EnumerateObject().Select(p => (Key: Quoted(p.Name) + ": ", p.Value))
            : value.EnumerateArray().Select(item => (Key: "", Value: item));
        text.Append(isObject ? '{' : '[');
        var separator = "\n";
        foreach (var (key, member) in members)
        {
            text.Append(separator).Append(' ', indent + 2).Append(key);
            Append(text, member, indent + 2, indent + 2 + key.Length);
            separator = ",\n";
        }
        text.Append('\n').Append(' ', indent).Append(isObject ? '}' : ']');
    }

    private static string OneLine(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() =>
            $"{{ {string.Join(", ", value.EnumerateObject().Select(p => $"{Quoted(p.Name)}: {OneLine(p.Value)}"))} }}",
        JsonValueKind.Object => "{}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(OneLine))}]",
        JsonValueKind.String => Quoted(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Text);
}
