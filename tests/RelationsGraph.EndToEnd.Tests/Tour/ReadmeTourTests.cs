using RelationsGraph.EndToEnd.Tests.Cases;
using RelationsGraph.Testing;
using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Tour;

[Collection("Readme")]
public sealed class ReadmeTourTests
{
    private const int FewestCases = 12;

    private static readonly string ReadmeFile = RepositoryRoot.Combine("README.md");

    [Fact]
    public void The_tour_shows_the_cases_as_their_files_have_them()
    {
        var readme = File.ReadAllText(ReadmeFile);

        var expected = ReadmeTour.Render(readme);

        if (ExpectedTexts.AreWritten)
            File.WriteAllText(ReadmeFile, expected);
        else
            Assert.True(expected == readme, $"The tour of README.md differs {(expected == readme ? "" : TextDifference.Describe(expected, readme))}\nRun with UPDATE_CASES=1.");
    }

    [Fact]
    public void The_tour_has_a_dozen_cases_each_once()
    {
        var names = ReadmeTour.CaseNames(File.ReadAllText(ReadmeFile));

        Assert.True(names.Count >= FewestCases, $"The tour has {names.Count} cases.");
        Assert.Equal(names.Distinct(), names);
        Assert.Empty(names.Except(QueryCase.AllNames));
    }

    [Fact]
    public void A_changed_answer_is_noticed()
    {
        var name = QueryCase.AllNames.First();
        var page = ReadmeTour.Render($"# Page\n<!-- tour: begin -->\n<!-- case: {name} -->\n<!-- tour: end -->\nRest.\n");

        Assert.Equal(page, ReadmeTour.Render(page));
        Assert.NotEqual(page.Replace("\"data\"", "\"date\"", StringComparison.Ordinal).Replace("\"errors\"", "\"error\"", StringComparison.Ordinal), ReadmeTour.Render(page));
        Assert.EndsWith("<!-- tour: end -->\nRest.\n", page, StringComparison.Ordinal);
    }
}
