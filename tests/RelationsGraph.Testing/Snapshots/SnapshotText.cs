using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationsGraph.Testing;

/// <summary>The text a value is compared as.</summary>
internal static class SnapshotText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A text stays as it is; anything else becomes indented JSON. Lines end with line feeds.</summary>
    public static string Of(object value) =>
        WithLineFeeds(value as string ?? JsonSerializer.Serialize(value, value.GetType(), Options));

    /// <summary>The same text whatever line ends the checkout has.</summary>
    public static string WithLineFeeds(string text) => text.ReplaceLineEndings("\n");
}
