using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Ide;

/// <summary>The target that fetches the IDE, run alone with an npm of the test's own.</summary>
public sealed class IdeTargetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(2));

    public void Dispose()
    {
        _folder.Dispose();
        _deadline.Dispose();
    }

    [SkippableFact]
    public async Task A_failing_npm_is_one_line_and_no_failure()
    {
        WriteNpm("exit 1");
        Assert.Equal("The IDE is missing (npm ci ended with code 1): install Node.js with npm, or reach its registry, and build again; the API works without it.", await InstallAsync());
    }

    [SkippableFact]
    public async Task A_missing_npm_is_one_line_and_no_failure()
    {
        WriteNpm("exit 127");
        Assert.StartsWith("The IDE is missing (npm ci ended with code 127)", await InstallAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_npm_that_never_ends_is_ended()
    {
        WriteNpm("exec sleep 600");
        Assert.StartsWith("The IDE is missing (npm ci ended with code ", await InstallAsync("-p:IdeTimeout=500"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_second_build_does_not_call_npm_again()
    {
        WriteNpm($"echo called >> '{_folder.Combine("calls")}'");
        Assert.Equal("", await InstallAsync());
        Assert.Equal("", await InstallAsync());
        Assert.Equal("called\n", await File.ReadAllTextAsync(_folder.Combine("calls")));
    }

    [Fact]
    public void The_lock_file_names_no_registry()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("src", "RelationsGraph.Server", "Ide", "package-lock.json"));
        Assert.Contains("sha512-", text, StringComparison.Ordinal);
        Assert.DoesNotContain("resolved", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
    }

    private void WriteNpm(string script)
    {
        var npm = _folder.Write("bin/npm", $"#!/bin/sh\n{script}\n");
        Skip.If(OperatingSystem.IsWindows(), "The npm of this test is a shell script");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(npm, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    // Gives what the build prints.
    private async Task<string> InstallAsync(params string[] properties)
    {
        var path = _folder.Combine("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        await using var build = ChildProgram.Start(
            "dotnet",
            [
                "msbuild", RepositoryRoot.Combine("src", "RelationsGraph.Server", "RelationsGraph.Server.csproj"), "-t:InstallIde", "-v:m", "-nologo",
                "-nodeReuse:false", $"-p:IdeFolder={_folder.Combine("ide")}/", .. properties,
            ],
            new Dictionary<string, string?> { ["PATH"] = path, ["MSBUILDDISABLENODEREUSE"] = "1" });
        Assert.True(await build.WaitForExitAsync(_deadline.Token) == 0, build.Output);
        return build.Output.Trim();
    }
}
