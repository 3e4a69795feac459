using System.Text.Json;

namespace RelationsGraph.Server.Pages;

/// <summary>Whom a starter document is for; the order of the start page.</summary>
internal enum StarterGroup
{
    /// <summary>Wants to know who says so.</summary>
    Researcher,

    /// <summary>Wants many figures in one request.</summary>
    Dashboard,

    /// <summary>Wants an address and a number to call.</summary>
    Staff,
}

/// <summary>A GraphQL document to start from, with its words in both languages.</summary>
/// <param name="Id">The name of its file, which is also its name in addresses.</param>
/// <param name="Group">Whom it is for.</param>
/// <param name="English">Its title in English.</param>
/// <param name="Japanese">Its title in Japanese.</param>
/// <param name="Query">The document without its header.</param>
/// <param name="Variables">Its variables as a JSON object, or null.</param>
internal sealed record Starter(string Id, StarterGroup Group, string English, string Japanese, string Query, string? Variables)
{
    /// <summary>The title in a language.</summary>
    public string Title(PageLanguage language) => language == PageLanguage.Japanese ? Japanese : English;

    /// <summary>The address that runs it and shows the plain answer.</summary>
    public string RunAddress => "/graphql?query=" + Uri.EscapeDataString(Query) + (Variables is null ? "" : "&variables=" + Uri.EscapeDataString(Variables));

    /// <summary>Reads a file whose first lines are <c># key: value</c> with the keys en, ja, group and, if it has any, variables.</summary>
    /// <param name="id">The name of the file.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">A key is missing or not known, or the variables are no JSON object.</exception>
    public static Starter Parse(string id, string text)
    {
        string? english = null, japanese = null, variables = null;
        StarterGroup? group = null;
        var rest = text.AsSpan();
        while (rest.StartsWith("# "))
        {
            var end = rest.IndexOf('\n');
            var line = rest[2..end].Trim();
            rest = rest[(end + 1)..];
            var colon = line.IndexOf(':');
            var value = line[(colon + 1)..].Trim().ToString();
            switch (line[..colon])
            {
                case "en":
                    english = value;
                    break;
                case "ja":
                    japanese = value;
                    break;
                case "group":
                    group = Enum.Parse<StarterGroup>(value, ignoreCase: true);
                    break;
                case "variables":
                    variables = Object(id, value);
                    break;
                default:
                    throw new FormatException($"{id}: unknown key in '{line}', expected en, ja, group or variables.");
            }
        }

        return new Starter(
            id,
            group ?? throw new FormatException($"{id}: 'group' is missing."),
            english ?? throw new FormatException($"{id}: 'en' is missing."),
            japanese ?? throw new FormatException($"{id}: 'ja' is missing."),
            rest.Trim().ToString() + "\n",
            variables);
    }

    private static string Object(string id, string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object ? json : throw new FormatException($"{id}: 'variables' is no object.");
    }
}
