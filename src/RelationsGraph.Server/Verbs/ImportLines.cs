using System.Globalization;
using RelationsGraph.Server.Composition;

namespace RelationsGraph.Server.Verbs;

/// <summary>Shows an import where nobody looks at a screen: a line when a phase begins, one every ten seconds, and one when it ends.</summary>
/// <param name="output">Where lines go.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class ImportLines(TextWriter output, TimeProvider time) : IImportView
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private string? _phase;
    private long _began;
    private long _doneBefore;
    private long _written;

    /// <inheritdoc/>
    public void Report(string phase, long done, long total)
    {
        var now = time.GetTimestamp();
        if (phase != _phase)
        {
            // What is done when a phase is first heard of took an unknown time, or was done by an import before.
            (_phase, _began, _doneBefore) = (phase, now, done);
            Write(now, total == 0 ? phase : string.Create(CultureInfo.InvariantCulture, $"{phase}: {done} of {total}"));
        }
        else if (done == total || time.GetElapsedTime(_written, now) >= Every)
        {
            Write(now, string.Create(CultureInfo.InvariantCulture, $"{phase}: {done} of {total}{Speed(done, total, time.GetElapsedTime(_began, now))}"));
        }
    }

    private void Write(long now, string line)
    {
        _written = now;
        output.WriteLine(line);
    }

    private string Speed(long done, long total, TimeSpan taken)
    {
        if (done <= _doneBefore || taken <= TimeSpan.Zero)
            return "";
        var rate = (done - _doneBefore) / taken.TotalSeconds;
        var left = done == total ? "" : string.Create(CultureInfo.InvariantCulture, $", {(total - done) / rate:0} s left");
        return string.Create(CultureInfo.InvariantCulture, $", {rate:0} a second{left}");
    }
}
