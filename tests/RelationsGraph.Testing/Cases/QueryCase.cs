using System.Text.Json.Nodes;

namespace RelationsGraph.Testing.Cases;

/// <summary>
/// One case of <c>tests/queries</c>: <c>name.graphql</c> with its question in English and Japanese in two comment lines,
/// <c>name.json</c> with the exact answer, and <c>name.variables.json</c> where it has variables. Questions about one subject stand in a
/// folder of their own beside its <c>subject.txt</c>; they are documents on the start page, too, and a third line says whom they are for.
/// </summary>
/// <param name="Name">The files' name, after that of their folder where they stand in one.</param>
public sealed record QueryCase(string Name)
{
    private const string English = "# en: ";
    private const string Japanese = "# ja: ";
    private const string Group = "# group: ";

    /// <summary>The folder of all cases.</summary>
    public static string Folder => RepositoryRoot.Combine("tests", "queries");

    /// <summary>Every case, by name.</summary>
    public static IEnumerable<string> AllNames =>
        Directory.EnumerateFiles(Folder, "*.graphql", SearchOption.AllDirectories)
            .Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The folders that hold the questions about one subject.</summary>
    public static IEnumerable<string> Subjects => Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal);

    public string QueryFile => Path.Combine(Folder, Name + ".graphql");

    public string VariablesFile => Path.Combine(Folder, Name + ".variables.json");

    /// <summary>The exact answer.</summary>
    public string AnswerFile => Path.Combine(Folder, Name + ".json");

    /// <summary>The Cypher that the query becomes.</summary>
    public string StatementFile => Path.Combine(Folder, Name + ".cypher");

    /// <summary>The question in English; empty when the first line does not hold it.</summary>
    public string Question => Line(0, English);

    /// <summary>The question in Japanese; empty when the second line does not hold it.</summary>
    public string QuestionInJapanese => Line(1, Japanese);

    /// <summary>Whom the question is for; empty when the third line does not say.</summary>
    public string Readers => Line(2, Group);

    /// <summary>The query without the comment lines at its head.</summary>
    public string QueryText => string.Join('\n', File.ReadAllLines(QueryFile).SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal)));

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
