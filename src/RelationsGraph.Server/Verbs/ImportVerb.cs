using System.Globalization;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>import [DIR]</c>: brings the database to hold exactly a seed.</summary>
internal static class ImportVerb
{
    /// <summary>Reads the seed, prints its faults as <c>check</c> does, or sends it.</summary>
    public static async Task<int> RunAsync(
        ServerSettings settings, string? folder, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        Databases.Require(settings, "import", $"it reads a seed when it starts, serve --seed {folder ?? "DIR"}");
        var seed = folder is null ? settings.Seed : Path.GetFullPath(folder, surroundings.WorkingDirectory);
        Folders.Require("Schema", settings.Schema);
        Folders.Require(folder is null ? "Seed" : "DIR", seed);
        var began = TimeProvider.System.GetTimestamp();
        using var stop = new StopSignals(surroundings.Error, cancellation);
        try
        {
            ImportSummary summary = surroundings.IsTerminal
                ? await ImportBar.RunAsync(surroundings.Error, view => loader.ImportAsync(settings, seed, view, stop.Token))
                : await loader.ImportAsync(settings, seed, new ImportLines(surroundings.Error, TimeProvider.System), stop.Token);
            await surroundings.Out.WriteLineAsync(Describe(summary, TimeProvider.System.GetElapsedTime(began)));
            return ExitCodes.Done;
        }
        catch (GraphFaultsException broken)
        {
            await CheckVerb.WriteAsync(surroundings, broken.Faults);
            return ExitCodes.Faults;
        }
    }

    private static string Describe(ImportSummary summary, TimeSpan taken) => string.Create(
        CultureInfo.InvariantCulture,
        $"Imported: {summary.Written} elements written, {summary.Skipped} written before, {summary.Removed} removed, in {taken.TotalSeconds:0.0} s");
}
