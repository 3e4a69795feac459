using Xunit.Abstractions;

namespace RelationsGraph.Exchange.Tests.Coverage;

/// <summary>Every line of the source documents, where they are at hand, is cited by a statement of the seed or listed as without facts.</summary>
public sealed class DocumentsAtHandTests(ITestOutputHelper output)
{
    /// <summary>Names the folder with the text files of the documents.</summary>
    private const string Variable = "RELATIONSGRAPH_DOCUMENTS";

    [SkippableFact]
    public void Every_line_of_the_documents_is_cited_or_listed_as_without_facts()
    {
        string folder = Folder();
        foreach ((string id, string file, _) in AtHand(folder))
        {
            var coverage = new DocumentCoverage(File.ReadAllText(Path.Combine(folder, file)).Split('\n'), SeedCitations.Of(id), SeedCitations.WithoutFacts(id));
            output.WriteLine($"{id}: {coverage.Lines} lines that are not blank, {coverage.CitedLines} cited "
                + $"({coverage.StructureLines} of them only as a part of the document), {coverage.LinesWithoutFacts} without facts");
            foreach ((string section, int facts) in coverage.FactsBySection.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                output.WriteLine($"  {facts,4} {section}");
            Assert.Equal([], coverage.Faults);
        }
    }

    [SkippableFact]
    public void The_documents_at_hand_are_those_that_were_read()
    {
        string folder = Folder();
        Assert.All(AtHand(folder), document => Assert.Equal(document.Hash, SeedCitations.Hash(Path.Combine(folder, document.File))));
    }

    private static string Folder()
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        Skip.If(string.IsNullOrEmpty(folder), $"The documents are not at hand; {Variable} names the folder with their text files.");
        Assert.True(Directory.Exists(folder), $"{Variable} names '{folder}', which is not a folder.");
        return folder!;
    }

    /// <summary>Documents whose lines are counted in a file that is there; a folder without any is a mistake.</summary>
    private List<(string Id, string File, string Hash)> AtHand(string folder)
    {
        List<(string Id, string File, string Hash)> all = [.. SeedCitations.Documents()];
        foreach ((string id, string file, _) in all.Where(document => !File.Exists(Path.Combine(folder, document.File))))
            output.WriteLine($"{id}: not at hand ({file})");
        List<(string Id, string File, string Hash)> found = all.FindAll(document => File.Exists(Path.Combine(folder, document.File)));
        Assert.NotEmpty(found);
        return found;
    }
}
