using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class FilesAreShortTests : IDisposable
{
    private readonly FilesAreShort _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void The_longest_allowed_file_is_kept() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/Long.cs", Lines(500)).Keeps(_rule);

    [Fact]
    public void One_line_more_breaks_it() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/Long.cs", Lines(501))
            .Breaks(_rule, "src/RelationsGraph.A/Long.cs has 501 lines; the most are 500.");

    [Theory]
    [InlineData(39)]
    [InlineData(111)]
    public void A_median_outside_the_range_breaks_it(int median) =>
        WithFiles(median).Breaks(_rule, $"The median length of a file in src is {median} lines; it should lie between 40 and 110.");

    [Theory]
    [InlineData(40)]
    [InlineData(110)]
    public void A_median_at_its_ends_is_kept(int median) => WithFiles(median).Keeps(_rule);

    private MadeUpHouse WithFiles(int length)
    {
        _house.WithProject("RelationsGraph.A");
        for (var i = 0; i < 30; i++)
            _house.With($"src/RelationsGraph.A/File{i}.cs", Lines(length));
        return _house;
    }

    private static string Lines(int count) => new('\n', count);
}
