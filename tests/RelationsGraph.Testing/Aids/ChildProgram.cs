using System.Diagnostics;

namespace RelationsGraph.Testing;

/// <summary>
/// A program started by a test and always ended: by <see cref="DisposeAsync"/>, and at the latest when the test process ends.
/// Its output is read all the time, so that it never waits for a full pipe.
/// </summary>
public sealed class ChildProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ProgramOutput _output = new();

    private ChildProgram(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _output.Add(line.Data);
        _process.ErrorDataReceived += (_, line) => _output.Add(line.Data);
    }

    /// <summary>Everything printed so far on both streams, in the order received.</summary>
    public string Output => _output.ToString();

    /// <summary>The process id, for tests that send it a signal.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a program.</summary>
    /// <param name="fileName">A path, or a name looked up in <c>PATH</c>.</param>
    /// <param name="arguments">Passed as they are, without a shell.</param>
    /// <param name="environment">Variables added to those of this process; null removes one.</param>
    /// <param name="workingDirectory">By default that of this process.</param>
    public static ChildProgram Start(
        string fileName,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? workingDirectory = null)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? "",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            if (value is null)
                start.Environment.Remove(name);
            else
                start.Environment[name] = value;
        }
        var program = new ChildProgram(start);
        program._process.Start();
        AppDomain.CurrentDomain.ProcessExit += program.End;
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Waits until a printed line satisfies the condition.</summary>
    /// <returns>The line.</returns>
    /// <exception cref="InvalidOperationException">The program ended without printing one; the message holds its output.</exception>
    public async Task<string> WaitForLineAsync(Func<string, bool> condition, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var line = _output.FirstAsync(condition, ended.Token);
        var exit = _process.WaitForExitAsync(ended.Token);
        await Task.WhenAny(line, exit);
        // Leaving WaitForExitAsync means that both streams were read to their end: a line that is still missing never comes.
        if (exit.IsCompletedSuccessfully && !_output.Has(condition))
        {
            await ended.CancelAsync();
            throw new InvalidOperationException($"The program ended with {_process.ExitCode} and printed:\n{Output}");
        }
        return await line;
    }

    /// <summary>Waits for the end of the program and of its output.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitForExitAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends the program and those it started, at once.</summary>
    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        End(null, EventArgs.Empty);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void End(object? sender, EventArgs e)
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
    }
}
