using System.Diagnostics;
using Xunit;

namespace RelationsGraph.Testing.Tests.Aids;

public sealed class ChildProgramTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_line_on_either_stream_can_be_waited_for()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await using var program = Shell("echo ready >&2; sleep 600");

        Assert.Equal("ready", await program.WaitForLineAsync(l => l.StartsWith("rea", StringComparison.Ordinal), timeout.Token));
    }

    [Fact]
    public async Task A_program_that_ends_without_the_line_fails_with_its_output()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await using var program = Shell("echo no such seed; exit 3");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => program.WaitForLineAsync(l => l == "ready", timeout.Token));

        Assert.Contains("ended with 3", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no such seed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await using var program = Shell("sleep 600");
        var waiting = program.WaitForLineAsync(_ => true, cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task The_exit_code_is_told()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await using var program = Shell("exit 7");

        Assert.Equal(7, await program.WaitForExitAsync(timeout.Token));
    }

    [Fact]
    public async Task The_program_and_what_it_started_are_ended()
    {
        using var timeout = new CancellationTokenSource(Patience);
        var program = Shell("sleep 600 & echo $!; wait");
        var grandchild = int.Parse(await program.WaitForLineAsync(_ => true, timeout.Token), null);
        var child = Process.GetProcessById(program.Id);

        await program.DisposeAsync();

        Assert.True(child.HasExited);
        Assert.True(SpinWait.SpinUntil(() => !IsAlive(grandchild), Patience));
    }

    [Fact]
    public async Task Variables_are_added_and_removed()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await using var program = ChildProgram.Start(
            "sh",
            ["-c", "echo [$ADDED] [$HOME]"],
            new Dictionary<string, string?> { ["ADDED"] = "a b", ["HOME"] = null });

        Assert.Equal("[a b] []", await program.WaitForLineAsync(_ => true, timeout.Token));
    }

    private static ChildProgram Shell(string script) => ChildProgram.Start("sh", ["-c", script]);

    // A killed process whose parent is gone may stay in the table as a zombie until it is reaped.
    private static bool IsAlive(int id)
    {
        var status = $"/proc/{id}/status";
        return File.Exists(status) && !File.ReadAllText(status).Contains("State:\tZ", StringComparison.Ordinal);
    }
}
