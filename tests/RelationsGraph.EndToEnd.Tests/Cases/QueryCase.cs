using System.Text.Json.Nodes;
using RelationsGraph.Testing;

namespace RelationsGraph.EndToEnd.Tests.Cases;

/// <summary>
/// One case of <c>tests/queries</c>: <c>name.graphql</c> with its question in English and Japanese in two comment lines,
/// <c>name.json</c> with the exact answer, and <c>name.variables.json</c> where it has variables.
/// </summary>
/// <param name="Name">The files' name.</param>
internal sealed record QueryCase(string Name)
{
    private const string English = "# en: ";
    private const string Japanese = "# ja: ";

    /// <summary>The folder of all cases.</summary>
    public static string Folder => RepositoryRoot.Combine("tests", "queries");

    /// <summary>Every case, by name.</summary>
    public static IEnumerable<string> AllNames =>
        Directory.EnumerateFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public string QueryFile => Path.Combine(Folder, Name + ".graphql");

    public string VariablesFile => Path.Combine(Folder, Name + ".variables.json");

    public string AnswerFile => Path.Combine(Folder, Name + ".json");

    /// <summary>The question in English; empty when the first line does not hold it.</summary>
    public string Question => Line(0, English);

    /// <summary>The question in Japanese; empty when the second line does not hold it.</summary>
    public string QuestionInJapanese => Line(1, Japanese);

    /// <summary>The query without its two comment lines.</summary>
    public string QueryText => string.Join('\n', File.ReadAllLines(QueryFile).Skip(2));

    /// <summary>The body of a request that asks it.</summary>
    public string RequestBody()
    {
        var body = new JsonObject { ["query"] = File.ReadAllText(QueryFile) };
        if (File.Exists(VariablesFile))
            body["variables"] = JsonNode.Parse(File.ReadAllText(VariablesFile));
        return body.ToJsonString();
    }

    private string Line(int index, string prefix) =>
        File.ReadLines(QueryFile).ElementAtOrDefault(index) is { } line && line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : "";
}
