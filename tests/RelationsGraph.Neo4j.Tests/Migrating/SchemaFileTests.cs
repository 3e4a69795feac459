using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.Tests.Aids;
using RelationsGraph.Testing;

namespace RelationsGraph.Neo4j.Tests.Migrating;

/// <summary>The files under <c>schema/neo4j</c> say what the ontology needs. <c>UPDATE_CASES=1</c> writes them anew, but never in CI.</summary>
public class SchemaFileTests
{
    private static readonly string Folder = RepositoryRoot.Combine("schema", "neo4j");

    [Fact]
    public void The_files_say_what_the_ontology_needs()
    {
        (string File, string Text)[] files = [.. SchemaText.Files(ProductGraph.Ontology)];
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && !ContinuousIntegration.IsOn)
        {
            foreach ((string file, string text) in files)
                File.WriteAllText(Path.Combine(Folder, file), text);
        }

        Assert.Equal(files.Select(file => file.File), Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach ((string file, string text) in files)
            Assert.Equal(text, File.ReadAllText(Path.Combine(Folder, file)), ignoreLineEndingDifferences: true);
    }
}
