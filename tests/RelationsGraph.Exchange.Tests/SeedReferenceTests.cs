using RelationsGraph.Exchange.Tests.Coverage;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Testing;

namespace RelationsGraph.Exchange.Tests;

/// <summary>The seed's page explains every table and every value of an enum, in the words of the ontology.</summary>
public sealed class SeedReferenceTests
{
    private const string Begin = "<!-- reference: begin -->";
    private const string End = "<!-- reference: end -->";

    [Fact]
    public void The_seeds_page_explains_every_table_and_every_value()
    {
        GraphOntology ontology = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!;
        string file = RepositoryRoot.Combine("seed", "README.md");
        string[] page = File.ReadAllLines(file);
        int begin = Array.IndexOf(page, Begin), end = Array.IndexOf(page, End);
        Assert.True(begin > 0 && end > begin, $"seed/README.md needs the lines {Begin} and {End}");
        string[] expected = [.. Tables(ontology), .. Values(ontology)];

        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && !ContinuousIntegration.IsOn)
            File.WriteAllText(file, string.Join('\n', [.. page.Take(begin + 1), .. expected, .. page.Skip(end)]) + "\n");
        else
            Assert.Equal(expected, page[(begin + 1)..end]); // Where this differs, run with UPDATE_CASES=1.
    }

    [Fact]
    public void Every_table_and_every_value_has_an_explanation()
    {
        GraphOntology ontology = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!;

        Assert.All(Types(ontology), type => Assert.False(string.IsNullOrWhiteSpace(type.Description), type.Name));
        Assert.All(Enums(ontology).SelectMany(known => known.Values), value => Assert.False(string.IsNullOrWhiteSpace(value.Description), value.Name));
    }

    [Fact]
    public void Every_file_of_the_seed_is_explained()
    {
        string page = File.ReadAllText(RepositoryRoot.Combine("seed", "README.md"));

        Assert.All(
            Directory.EnumerateFiles(SeedCitations.Seed, "*.csv", SearchOption.AllDirectories),
            path => Assert.Contains($"`{Path.GetRelativePath(SeedCitations.Seed, path).Replace(Path.DirectorySeparatorChar, '/')}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<ElementType> Types(GraphOntology ontology) => [.. ontology.NodeTypes, .. ontology.RelationshipTypes, .. ontology.RecordTypes];

    /// <summary>The enums that cells of tables hold, and the topics of claims; not those of directives.</summary>
    private static IEnumerable<EnumDefinition> Enums(GraphOntology ontology) =>
        ontology.Enums.Where(known => known == ontology.ClaimTopics || Types(ontology).Any(type => Array.Exists(type.Properties, property => property.Enum == known)));

    private static IEnumerable<string> Tables(GraphOntology ontology)
    {
        yield return "";
        yield return "### Every table";
        yield return "";
        yield return "| file | one row is | columns besides `id`, `from`, `to` and `owner` |";
        yield return "| --- | --- | --- |";
        foreach (ElementType type in Types(ontology))
            yield return $"| `{type.Table}.csv` | {Line(type.Description)}{Ends(type)} | {string.Join(' ', type.Properties.Select(property => $"`{property.Name}`"))} |";
    }

    private static string Ends(ElementType type) =>
        type is RelationshipType relationship ? $" ({string.Join(", ", relationship.From.Owners)} → {string.Join(", ", relationship.To.Owners)})" : "";

    private static IEnumerable<string> Values(GraphOntology ontology)
    {
        yield return "";
        yield return "### Every value of an enum";
        foreach (EnumDefinition known in Enums(ontology))
        {
            yield return "";
            yield return $"**{known.Name}:** {Line(known.Description)}";
            yield return "";
            foreach (EnumValue value in known.Values)
                yield return $"* `{value.Name}`: {Line(value.Description)}";
        }

        yield return "";
    }

    private static string Line(string? text) => (text ?? "").ReplaceLineEndings(" ").Trim();
}
