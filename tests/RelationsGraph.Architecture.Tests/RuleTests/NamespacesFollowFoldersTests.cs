using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class NamespacesFollowFoldersTests : IDisposable
{
    private readonly NamespacesFollowFolders _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void Project_and_first_folder_are_kept() =>
        _house.WithProject("RelationsGraph.A")
            .With("src/RelationsGraph.A/Low/Deep/Other.cs", "namespace RelationsGraph.A.Low;\n")
            .With("src/RelationsGraph.A/Low/Deep/Third.cs", "namespace RelationsGraph.A.Low.Deep;\n")
            .With("src/RelationsGraph.A/Program.cs", "return;\n")
            .Keeps(_rule);

    [Fact]
    public void A_namespace_of_another_folder_breaks_it() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/High/Other.cs", "namespace RelationsGraph.A.Low;\n")
            .Breaks(_rule, "src/RelationsGraph.A/High/Other.cs has the namespace RelationsGraph.A.Low; its folder says RelationsGraph.A.High.");
}
