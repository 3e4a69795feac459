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
        foreach (var fault in faults)
            await surroundings.Out.WriteLineAsync(fault);
        await surroundings.Error.WriteLineAsync(faults.Count switch { 0 => $"{seed}: no faults", 1 => "1 fault", var n => $"{n} faults" });
        return faults.Count == 0 ? ExitCodes.Done : ExitCodes.Faults;
    }
}
