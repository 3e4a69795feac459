using RelationsGraph.EndToEnd.Tests.Cases;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Tour;

/// <summary>The root README shows the server's table of settings; that one is compared with the code by the server's own tests.</summary>
[Collection("Readme")]
public sealed class ReadmeSettingsTests
{
    private const string Begin = "<!-- settings: begin -->\n";
    private const string End = "<!-- settings: end -->\n";

    [Fact]
    public void The_settings_of_the_page_are_those_of_the_server()
    {
        var file = RepositoryRoot.Combine("README.md");
        var readme = File.ReadAllText(file);
        var table = File.ReadLines(RepositoryRoot.Combine("src", "RelationsGraph.Server", "README.md"))
            .SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith('|'))
            .ToList();
        Assert.True(table.Count > 2);

        var start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var expected = string.Concat(readme.AsSpan(0, start), string.Join('\n', table) + "\n", readme.AsSpan(readme.IndexOf(End, StringComparison.Ordinal)));

        if (ExpectedTexts.AreWritten)
            File.WriteAllText(file, expected);
        else
            Assert.True(expected == readme, $"The settings of README.md differ {(expected == readme ? "" : TextDifference.Describe(expected, readme))}\nRun with UPDATE_CASES=1.");
    }
}
