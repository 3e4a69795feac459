using System.Globalization;
using RelationsGraph.Server.Composition;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RelationsGraph.Server.Verbs;

/// <summary>Shows an import on a screen: a bar for each phase, with how many a second and the time left.</summary>
internal static class ImportBar
{
    /// <summary>Runs an import below its bars.</summary>
    /// <param name="output">A terminal.</param>
    /// <param name="import">The import.</param>
    public static Task<ImportSummary> RunAsync(TextWriter output, Func<IImportView, Task<ImportSummary>> import)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Who calls has found out that this is a terminal, and one that is not dumb.
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        return console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CountColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bars = new Bars(context);
                ImportSummary summary = await import(bars);
                bars.End();
                return summary;
            });
    }

    private sealed class Bars(ProgressContext context) : IImportView
    {
        private string? _phase;
        private ProgressTask? _bar;

        public void Report(string phase, long done, long total)
        {
            if (phase != _phase)
            {
                End();
                _phase = phase;
                _bar = context.AddTask(Markup.Escape(phase), maxValue: total == 0 ? 1 : total);
                _bar.IsIndeterminate = total == 0;
            }

            if (total > 0)
                _bar!.Value = done;
        }

        /// <summary>Ends the bar of the last phase: it is done when the next one begins, or all of it.</summary>
        public void End()
        {
            if (_bar is null)
                return;
            _bar.IsIndeterminate = false;
            _bar.Value = _bar.MaxValue;
            _bar.StopTask();
        }
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(
            task.MaxValue <= 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}"));
    }

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(
            task.MaxValue <= 1 || task.Speed is not { } speed ? "" : string.Create(CultureInfo.InvariantCulture, $"{speed:0}/s"));
    }
}
