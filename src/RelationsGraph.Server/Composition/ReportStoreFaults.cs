using System.Collections.Concurrent;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Server.Composition;

/// <summary>
/// Says in the log why a database could not answer: the client gets a code and what to do, and whoever runs the server also needs the cause. When a
/// database goes away every request fails for the same reason, so each code has one line in ten seconds, with the number of those left out.
/// </summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="log">Where lines go.</param>
/// <param name="time">Where time comes from.</param>
internal sealed partial class ReportStoreFaults(ILogger log, TimeProvider time)
{
    private const string OfTheStore = "STORE_";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>Reports a fault, unless it is the client's.</summary>
    public void Report(StoreException fault)
    {
        if (!fault.Code.StartsWith(OfTheStore, StringComparison.Ordinal))
            return;
        Line line = _lines.GetOrAdd(fault.Code, static _ => new Line());
        if (line.MayWrite(time) is not { } leftOut)
            return;
        string cause = fault.InnerException?.Message.ReplaceLineEndings(" ") ?? "no cause known";
        if (leftOut == 0)
            Failed(log, fault.Code, fault.Message, cause);
        else
            FailedOften(log, fault.Code, fault.Message, cause, leftOut);
    }

    /// <summary>Reports that readiness has changed since it was last tried.</summary>
    /// <param name="before">What spoke against it then.</param>
    /// <param name="now">What does now.</param>
    public void Report(GraphObstacle? before, GraphObstacle? now)
    {
        if (now is not null && (now.Code, now.CanPass) != (before?.Code, before?.CanPass))
            Unready(log, now.Code, now.Told.ReplaceLineEndings(" "));
        else if (now is null && before is not null)
            Ready(log, before.Code);
    }

    private sealed class Line
    {
        private readonly Lock _gate = new();
        private long? _written;
        private long _leftOut;

        /// <summary>Whether a line may be written now: how many were left out since the last; null when not.</summary>
        public long? MayWrite(TimeProvider time)
        {
            lock (_gate)
            {
                if (_written is { } last && time.GetElapsedTime(last) < Quiet)
                {
                    _leftOut++;
                    return null;
                }

                (long leftOut, _leftOut, _written) = (_leftOut, 0, time.GetTimestamp());
                return leftOut;
            }
        }
    }

    [LoggerMessage(1011, LogLevel.Warning, "{Code}: {Message} ({Cause})")]
    private static partial void Failed(ILogger log, string code, string message, string cause);

    [LoggerMessage(1013, LogLevel.Warning, "/health/ready says no from now on: {Code}: {Message}")]
    private static partial void Unready(ILogger log, string code, string message);

    [LoggerMessage(1014, LogLevel.Information, "/health/ready says yes again; {Code} is over")]
    private static partial void Ready(ILogger log, string code);

    [LoggerMessage(1012, LogLevel.Warning, "{Code}: {Message} ({Cause}); {LeftOut} more requests failed so since the last line")]
    private static partial void FailedOften(ILogger log, string code, string message, string cause, long leftOut);
}
