using System.Globalization;
using RelationsGraph.Testing;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>What each question may cost: a line of <c>budgets.csv</c>.</summary>
/// <param name="Question">Its name.</param>
/// <param name="Hits">Most hits of the storage for each object of the answer.</param>
/// <param name="Scans">The labels that it may read from one end to the other, each after the other with a space between.</param>
/// <param name="Reason">Why it may.</param>
internal sealed record Budget(string Question, long Hits, string Scans, string Reason)
{
    private const string Head = "question,hits,scans,reason";

    private static string File => RepositoryRoot.Combine("tests", "RelationsGraph.Stores.Tests", "Profiling", "budgets.csv");

    /// <summary>All of them by the name of the question.</summary>
    public static SortedDictionary<string, Budget> All() => new(
        System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split(',', 4))
            .ToDictionary(line => line[0], line => new Budget(line[0], long.Parse(line[1], CultureInfo.InvariantCulture), line[2], line[3])),
        StringComparer.Ordinal);

    /// <summary>Writes one of them among the others.</summary>
    public void Keep()
    {
        SortedDictionary<string, Budget> all = All();
        all[Question] = this;
        System.IO.File.WriteAllLines(File, all.Values.Select(budget => string.Create(
            CultureInfo.InvariantCulture, $"{budget.Question},{budget.Hits},{budget.Scans},{budget.Reason}")).Prepend(Head));
    }
}
