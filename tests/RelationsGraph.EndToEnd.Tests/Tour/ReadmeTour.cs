using System.Text;
using RelationsGraph.Testing.Cases;

namespace RelationsGraph.EndToEnd.Tests.Tour;

/// <summary>
/// The tour of the root README: between <c>&lt;!-- tour: begin --&gt;</c> and <c>&lt;!-- tour: end --&gt;</c>, for each line
/// <c>&lt;!-- case: name --&gt;</c> the question, the query, the variables and the answer of the case.
/// </summary>
internal static class ReadmeTour
{
    private const string Begin = "<!-- tour: begin -->\n";
    private const string End = "<!-- tour: end -->\n";
    private const string CaseStart = "<!-- case: ";
    private const string CaseEnd = " -->";

    // A longer answer is folded, so that the tour can be read in one go.
    private const int LongestOpenAnswer = 30;

    /// <summary>The cases in the order of the page.</summary>
    public static IReadOnlyList<string> CaseNames(string readme) =>
        [.. readme[Start(readme)..Stop(readme)].Split('\n')
            .Where(line => line.StartsWith(CaseStart, StringComparison.Ordinal))
            .Select(line => line[CaseStart.Length..^CaseEnd.Length])];

    /// <summary>The page with the tour as the files of the cases have it.</summary>
    public static string Render(string readme)
    {
        var tour = new StringBuilder();
        foreach (var name in CaseNames(readme))
            Append(tour, new QueryCase(name));
        return string.Concat(readme.AsSpan(0, Start(readme)), tour.ToString(), readme.AsSpan(Stop(readme)));
    }

    private static void Append(StringBuilder tour, QueryCase queryCase)
    {
        tour.Append(CaseStart).Append(queryCase.Name).Append(CaseEnd).Append("\n\n### ").Append(queryCase.Question).Append("\n\n");
        tour.Append(queryCase.QuestionInJapanese).Append("\n\n");
        AppendFence(tour, "graphql", queryCase.QueryText);
        if (File.Exists(queryCase.VariablesFile))
            AppendFence(tour, "json", File.ReadAllText(queryCase.VariablesFile));
        var answer = File.ReadAllText(queryCase.AnswerFile);
        var isFolded = answer.AsSpan().Count('\n') > LongestOpenAnswer;
        if (isFolded)
            tour.Append("<details><summary>Answer</summary>\n\n");
        AppendFence(tour, "json", answer);
        if (isFolded)
            tour.Append("</details>\n\n");
    }

    private static void AppendFence(StringBuilder tour, string language, string text) =>
        tour.Append("```").Append(language).Append('\n').Append(text.Trim()).Append("\n```\n\n");

    private static int Start(string readme) => readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

    private static int Stop(string readme) => readme.IndexOf(End, StringComparison.Ordinal);
}
