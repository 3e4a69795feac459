using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class FoldersAreSmallTests : IDisposable
{
    private readonly FoldersAreSmall _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_folder_holds_at_most_thirty_files(int count, bool isKept)
    {
        _house.WithProject("RelationsGraph.A");
        for (var i = 0; i < count; i++)
            _house.With($"src/RelationsGraph.A/High/File{i}.cs", "");

        if (isKept)
            _house.Keeps(_rule);
        else
            _house.Breaks(_rule, $"src/RelationsGraph.A/High holds {count} files; the most are 30.");
    }

    [Fact]
    public void A_third_folder_below_the_project_breaks_it() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/One/Two/File.cs", "").With("src/RelationsGraph.A/One/Two/Three/File.cs", "")
            .Breaks(_rule, "src/RelationsGraph.A/One/Two/Three is deeper than project, folder, folder.");

    [Fact]
    public void What_builds_leave_behind_does_not_count() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/obj/One/Two/Three/File.cs", "").Keeps(_rule);
}
