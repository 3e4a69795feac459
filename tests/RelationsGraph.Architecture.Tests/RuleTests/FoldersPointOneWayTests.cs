using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class FoldersPointOneWayTests : IDisposable
{
    private readonly FoldersPointOneWay _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    // The compiled project of the made-up house is this test project: Rules uses Tree, Compiled and Sources.
    private const string Own = "RelationsGraph.Architecture.Tests";

    [Fact]
    public void An_order_that_is_followed_is_kept() =>
        House("Tree - the files", "Compiled", "Sources", "Rules").Keeps(_rule);

    [Fact]
    public void A_compiled_use_of_what_is_further_down_breaks_it() =>
        House("Compiled", "Sources", "Rules", "Tree")
            .BreaksWith(_rule, $"{Own}.Rules.FilesAreShort uses {Own}.Tree.HouseTree, which is further down the order of {Own}.");

    [Fact]
    public void A_type_beside_the_project_file_comes_last_unless_the_order_names_it()
    {
        const string Used = $"{Own}.RuleTests.FilesAreShortTests uses {Own}.MadeUpHouse, which is further down the order of {Own}.";
        _house.With($"src/{Own}/MadeUpHouse.cs", $"namespace {Own};\n");

        House("Tree", "Compiled", "Sources", "Rules", "RuleTests").BreaksWith(_rule, Used);
        House("Tree", "Compiled", "Sources", "Rules", "MadeUpHouse", "RuleTests").KeepsFrom(_rule, Used);
    }

    [Fact]
    public void A_folder_that_the_order_does_not_name_breaks_it() =>
        House("Tree", "Compiled", "Sources", "Rules").With($"src/{Own}/Gone/Own.cs", $"namespace {Own}.Gone;\n")
            .Breaks(_rule, $"src/{Own}/README.md: the order does not name the folder Gone.");

    [Fact]
    public void A_using_directive_of_what_is_further_down_breaks_it() =>
        _house.WithProject("RelationsGraph.Absent")
            .With("src/RelationsGraph.Absent/High/Other.cs", "namespace RelationsGraph.Absent.High;\n")
            .With("src/RelationsGraph.Absent/Low/User.cs", "using System;\nusing static RelationsGraph.Absent.High.Other;\n\nnamespace RelationsGraph.Absent.Low;\n")
            .With("src/RelationsGraph.Absent/README.md", "```order\nLow\nHigh\n```\n")
            .Breaks(_rule, "src/RelationsGraph.Absent/Low/User.cs uses RelationsGraph.Absent.High.Other, which is further down the order of RelationsGraph.Absent.");

    [Fact]
    public void A_page_without_an_order_breaks_it_when_there_are_two_folders() =>
        House("Tree", "Rules").With($"src/{Own}/README.md", "# Page\n")
            .Breaks(_rule, $"src/{Own}/README.md has no block named order for the folders Rules, Tree.");

    [Fact]
    public void A_page_without_an_order_is_kept_when_there_is_one_folder() =>
        House("Tree").With($"src/{Own}/README.md", "# Page\n").Keeps(_rule);

    [Fact]
    public void An_order_that_names_what_is_not_there_breaks_it() =>
        _house.WithProject("RelationsGraph.Absent").With("src/RelationsGraph.Absent/README.md", "```order\nLow\nGone\n```\n")
            .Breaks(_rule, "src/RelationsGraph.Absent/README.md: the order names Gone, which is neither a folder of code nor a file.");

    private MadeUpHouse House(params string[] order)
    {
        _house.With($"src/{Own}/{Own}.csproj", "<Project />").With($"src/{Own}/README.md", $"# Page\n```order\n{string.Join('\n', order)}\n```\n");
        foreach (var folder in order.Select(line => line.Split(' ')[0]))
            _house.With($"src/{Own}/{folder}/Own.cs", $"namespace {Own}.{folder};\n");
        return _house;
    }
}
