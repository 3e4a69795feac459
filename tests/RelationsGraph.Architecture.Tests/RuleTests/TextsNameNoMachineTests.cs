using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class TextsNameNoMachineTests : IDisposable
{
    private readonly TextsNameNoMachine _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Theory]
    [InlineData("registry", "npmjs", "org")]
    [InlineData("api", "nuget", "org")]
    public void A_registry_breaks_it(params string[] labels)
    {
        var host = string.Join('.', labels);
        var named = host.StartsWith("api.", StringComparison.Ordinal) ? host[4..] : host;

        _house.With("package-lock.json", $"{{\n  \"resolved\": \"https://{host}/x\"\n}}\n")
            .Breaks(_rule, $"package-lock.json:2: names the registry {named}.");
    }

    [Theory]
    [InlineData("/", "home/me")]
    [InlineData("/", "work/main")]
    [InlineData("/", "tmp/x")]
    [InlineData("../", "shared")]
    public void A_folder_of_a_machine_breaks_it(string start, string rest) =>
        _house.With("docs/page.md", $"see `{start}{rest}` there\n").Breaks(_rule, $"docs/page.md:1: names {start}{rest}, a folder of one machine.");

    [Theory]
    [InlineData("https://example.org/work/one and src/work/two")]
    [InlineData("/var/lib/relationsgraph, /graphql, a home/away game")]
    public void Addresses_and_other_paths_are_kept(string text) => _house.With("README.md", text).Keeps(_rule);
}
