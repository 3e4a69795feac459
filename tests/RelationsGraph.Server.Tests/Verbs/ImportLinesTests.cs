using RelationsGraph.Server.Verbs;
using Xunit;

namespace RelationsGraph.Server.Tests.Verbs;

public sealed class ImportLinesTests
{
    [Fact]
    public void A_line_comes_when_a_phase_begins_every_ten_seconds_and_when_it_ends()
    {
        var output = new StringWriter();
        var clock = new Clock();
        var lines = new ImportLines(output, clock);
        for (var done = 0; done <= 300; done += 10)
        {
            lines.Report("nodes", done, 300);
            clock.Seconds++;
        }

        lines.Report("indexes", 0, 0);
        Assert.Equal(
            "nodes: 0 of 300|nodes: 100 of 300, 10 a second, 20 s left|nodes: 200 of 300, 10 a second, 10 s left|nodes: 300 of 300, 10 a second|indexes",
            output.ToString().TrimEnd().ReplaceLineEndings("|"));
    }

    [Fact]
    public void What_an_import_before_has_done_does_not_make_this_one_faster()
    {
        var output = new StringWriter();
        var clock = new Clock();
        var lines = new ImportLines(output, clock);
        lines.Report("nodes", 900, 1000);
        clock.Seconds = 10;
        lines.Report("nodes", 950, 1000);
        Assert.Contains("nodes: 950 of 1000, 5 a second, 10 s left", output.ToString(), StringComparison.Ordinal);
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
