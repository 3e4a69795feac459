using RelationsGraph.Architecture.Tests.Rules;
using RelationsGraph.Architecture.Tests.Tree;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Architecture.Tests;

/// <summary>A small repository in a temporary folder, made to break one rule. Its compiled assemblies are those of this test's run.</summary>
public sealed class MadeUpHouse : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Writes a file.</summary>
    public MadeUpHouse With(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Writes a project file and one source in its folder <c>Low</c>.</summary>
    public MadeUpHouse WithProject(string name, params string[] references) => this
        .With($"src/{name}/{name}.csproj", $"<Project><ItemGroup>{string.Concat(references.Select(r => $"<ProjectReference Include=\"../{r}/{r}.csproj\" />"))}</ItemGroup></Project>")
        .With($"src/{name}/Low/Thing.cs", $"namespace {name}.Low;\ninternal sealed class Thing;\n");

    /// <summary>Writes the root README with a rooms table of these rows.</summary>
    public MadeUpHouse WithRooms(params (string Project, string Grants)[] rows) =>
        With("README.md", "# Page\n\n| project | one sentence | may use |\n|---|---|---|\n" + string.Concat(rows.Select(r => $"| `{r.Project}` | Holds. | {r.Grants} |\n")) + "\nEnd.\n");

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    internal void Keeps(IHouseRule rule) => Assert.Equal([], Violations(rule));

    internal void Breaks(IHouseRule rule, params string[] violations) => Assert.Equal(violations.Order(StringComparer.Ordinal), Violations(rule));

    internal void BreaksWith(IHouseRule rule, string violation) => Assert.Contains(violation, Violations(rule));

    internal void KeepsFrom(IHouseRule rule, string violation) => Assert.DoesNotContain(violation, Violations(rule));

    private List<string> Violations(IHouseRule rule) => [.. rule.Violations(new HouseTree(_folder.Path, AppContext.BaseDirectory)).Order(StringComparer.Ordinal)];
}
