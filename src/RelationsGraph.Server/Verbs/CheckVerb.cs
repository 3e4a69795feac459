using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>check [DIR]</c>: every fault of ontology and seed, one line each, and nothing served.</summary>
internal static class CheckVerb
{
    /// <summary>Prints the faults to the output, or one line that there are none.</summary>
    public static async Task<int> RunAsync(
        ServerSettings settings, string? folder, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        var seed = folder is null ? settings.Seed : Path.GetFullPath(folder, surroundings.WorkingDirectory);
        Folders.Require("Schema", settings.Schema);
        Folders.Require(folder is null ? "Seed" : "DIR", seed);
        var faults = loader.Check(settings.Schema, seed, cancellation);
        if (faults.Count == 0)
        {
            await surroundings.Error.WriteLineAsync($"{seed}: no faults");
            return ExitCodes.Done;
        }

        await WriteAsync(surroundings, faults);
        return ExitCodes.Faults;
    }

    /// <summary>Writes faults to the output and their number behind them.</summary>
    /// <param name="surroundings">Where lines go.</param>
    /// <param name="faults">At least one.</param>
    public static async Task WriteAsync(Surroundings surroundings, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
            await surroundings.Out.WriteLineAsync(fault);
        await surroundings.Error.WriteLineAsync(faults.Count == 1 ? "1 fault" : $"{faults.Count} faults");
    }
}
