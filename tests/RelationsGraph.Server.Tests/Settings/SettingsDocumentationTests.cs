using RelationsGraph.Server.Settings;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Settings;

public sealed class SettingsDocumentationTests
{
    [Fact]
    public void The_table_of_the_README_is_the_table_of_the_program()
    {
        var written = File.ReadLines(RepositoryRoot.Combine("src", "RelationsGraph.Server", "README.md"))
            .SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
        Assert.Equal(SettingTable.All.Select(setting => $"| `{setting.Key}` | {setting.Default} | {setting.Expected} | {setting.Meaning} |"), written);
    }

    [Fact]
    public async Task Help_names_every_setting_with_its_default()
    {
        using var run = new CommandLineRun();
        Assert.Equal(0, await run.RunAsync("--help"));
        foreach (var setting in SettingTable.All.Where(setting => !setting.IsSecret))
        {
            Assert.Contains(setting.Option, run.Out.ToString(), StringComparison.Ordinal);
            Assert.Contains($"Default: {setting.Default}.", run.Out.ToString(), StringComparison.Ordinal);
        }

        foreach (var secret in SettingTable.All.Where(setting => setting.IsSecret))
        {
            Assert.Contains(secret.Key, run.Out.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(secret.Option + " ", run.Out.ToString(), StringComparison.Ordinal);
        }
    }
}
