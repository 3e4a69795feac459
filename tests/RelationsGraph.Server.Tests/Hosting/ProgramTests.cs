using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Hosting;

/// <summary>The built program as a process of its own: what only a process can show.</summary>
public sealed class ProgramTests : IDisposable
{
    private const int SigTerm = 15;
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _deadline = new(TimeSpan.FromMinutes(1));

    public void Dispose()
    {
        _folder.Dispose();
        _deadline.Dispose();
    }

    [Fact]
    public async Task A_refused_setting_is_one_line_on_the_error_stream_and_exit_code_2()
    {
        await using var program = Start([], new Dictionary<string, string?> { ["RelationsGraph__Limits__MaxDepht"] = "3" });
        Assert.Equal(2, await program.WaitForExitAsync(_deadline.Token));
        Assert.Equal(
            "Limits:MaxDepht (environment variable RelationsGraph__Limits__MaxDepht): there is no such setting; did you mean Limits:MaxDepth?", program.Output);
    }

    [Fact]
    public async Task The_settings_file_is_found_in_the_working_directory()
    {
        _folder.Write("relationsgraph.json", """{ "Colour": "blue" }""");
        await using var program = Start([]);
        Assert.Equal(2, await program.WaitForExitAsync(_deadline.Token));
        Assert.StartsWith("Colour (relationsgraph.json line 1): there is no such setting", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seed_and_schema_beside_the_program_are_served_from_any_working_directory_until_SIGTERM()
    {
        await using var program = Start(["--urls", $"http://127.0.0.1:{FreePort.Next()}"]);
        await program.WaitForLineAsync(line => line.StartsWith("Ready", StringComparison.Ordinal), _deadline.Token);
        Assert.Contains("; seed " + Path.Combine(Path.GetDirectoryName(ServerProgram.AssemblyPath)!, "seed"), program.Output, StringComparison.Ordinal);
        Assert.Equal(0, Kill(program.Id, SigTerm));
        Assert.Equal(0, await program.WaitForExitAsync(_deadline.Token));
    }

    [Fact]
    public async Task Variables_that_other_servers_listen_to_do_not_open_other_addresses()
    {
        var elsewhere = FreePort.Next();
        var environment = new Dictionary<string, string?>
        {
            ["ASPNETCORE_URLS"] = $"http://0.0.0.0:{elsewhere}",
            ["ASPNETCORE_HTTP_PORTS"] = $"{elsewhere}",
            ["DOTNET_URLS"] = $"http://0.0.0.0:{elsewhere}",
            ["Kestrel__Endpoints__Http__Url"] = $"http://0.0.0.0:{elsewhere}",
        };
        var port = FreePort.Next();
        await using var program = Start(["--urls", $"http://127.0.0.1:{port}"], environment);
        await program.WaitForLineAsync(line => line.StartsWith("Ready", StringComparison.Ordinal), _deadline.Token);
        Assert.Contains($"Listening on http://127.0.0.1:{port};", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"{elsewhere}", program.Output, StringComparison.Ordinal);
    }

    private ChildProgram Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        ChildProgram.Start("dotnet", [ServerProgram.AssemblyPath, .. arguments], environment, _folder.Path);

    [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "kill")]
    [System.Runtime.InteropServices.DefaultDllImportSearchPaths(System.Runtime.InteropServices.DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
