namespace RelationsGraph.Server.Hosting;

/// <summary>
/// A log of plain lines: what this program says goes to the output as it is; warnings and errors, the framework's too, go to the error
/// stream with their level and origin. There is no colour, no time stamp and no queue: whoever runs the program has a journal for that.
/// </summary>
/// <param name="output">Takes information.</param>
/// <param name="error">Takes warnings and everything worse.</param>
internal sealed class ConsoleLines(TextWriter output, TextWriter error) : ILoggerProvider
{
    private const string Own = "RelationsGraph";
    private readonly Lock _gate = new();

    /// <summary>
    /// Which messages are kept: ours from Information, the framework's from Warning. The host's own report of a failed start is dropped,
    /// because the verb says it in one line; the diagnostics category is off altogether, which saves an activity per request. These are
    /// levels and no function, because the framework would call it several times per request.
    /// </summary>
    public static void Filter(ILoggingBuilder logging) => logging
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter(Own, LogLevel.Information)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Category(ConsoleLines lines, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var text = formatter(state, exception);
            lock (lines._gate)
            {
                if (logLevel < LogLevel.Warning)
                    lines.Out(text);
                else
                    lines.Err($"{(logLevel == LogLevel.Warning ? "warning" : "error")} {eventId.Id} {name}: {text}", exception);
            }
        }
    }

    private void Out(string text)
    {
        output.WriteLine(text);
        output.Flush();
    }

    private void Err(string text, Exception? exception)
    {
        error.WriteLine(text);
        if (exception is not null)
            error.WriteLine(exception);
        error.Flush();
    }
}
