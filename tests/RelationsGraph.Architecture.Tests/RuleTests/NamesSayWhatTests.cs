using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class NamesSayWhatTests : IDisposable
{
    private readonly NamesSayWhat _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Theory]
    [InlineData("src/RelationsGraph.A/Commonwealth.cs", "class CommandLine;")]
    [InlineData("src/RelationsGraph.A/Thing.cs", "// class Helper\nvar s = \"class Helper\"; Helper(); class Utilization;")]
    public void Names_that_say_something_are_kept(string path, string text) => _house.WithProject("RelationsGraph.A").With(path, text).Keeps(_rule);

    [Theory]
    [InlineData("src/RelationsGraph.A/HttpHelper.cs", "Helper")]
    [InlineData("src/RelationsGraph.A/Common/Thing.cs", "Common")]
    [InlineData("src/RelationsGraph.A/utils.ts", "utils")]
    [InlineData("tests/RelationsGraph.A.Tests/TestUtilities.cs", "Utilities")]
    public void An_empty_word_in_a_path_breaks_it(string path, string word) =>
        _house.WithProject("RelationsGraph.A").With(path, "").Breaks(_rule, $"{path}: the name {word} says nothing.");

    [Theory]
    [InlineData("public sealed class CacheManager;", "CacheManager", "Manager")]
    [InlineData("interface IStringHelpers;", "IStringHelpers", "Helpers")]
    [InlineData("enum Misc { One }", "Misc", "Misc")]
    public void An_empty_word_in_a_type_breaks_it(string text, string type, string word) =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/Thing.cs", "\n" + text)
            .Breaks(_rule, $"src/RelationsGraph.A/Thing.cs:2: the {word} in {type} says nothing.");
}
