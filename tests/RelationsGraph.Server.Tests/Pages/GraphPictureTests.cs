using RelationsGraph.Server.Pages;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

public sealed class GraphPictureTests
{
    [Fact]
    public void Everything_in_the_picture_is_in_the_ontology()
    {
        var ontology = string.Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("schema", "ontology"), "*.graphql").Select(File.ReadAllText));
        Assert.NotEmpty(GraphPicture.OfTheProgram.Names);
        Assert.All(GraphPicture.OfTheProgram.Names, name => Assert.Contains($"type {Pascal(name)} ", ontology, StringComparison.Ordinal));
    }

    [Fact]
    public void An_arrow_from_nowhere_is_refused() =>
        Assert.Throws<FormatException>(() => GraphPicture.Parse("box A あ 0 0\narrow A TO へ B\n"));

    // PARTY_TO is PartyTo in the ontology; names of types are there as they are.
    private static string Pascal(string name) => !name.Any(char.IsLower)
        ? string.Concat(name.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant()))
        : name;
}
