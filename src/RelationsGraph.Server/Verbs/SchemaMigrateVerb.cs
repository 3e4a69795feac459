using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>schema migrate</c>: makes the constraints and indexes that the ontology needs, and removes those of ours that it no longer needs.</summary>
internal static class SchemaMigrateVerb
{
    /// <summary>Migrates, and prints what is left to do, such as the first import.</summary>
    public static async Task<int> RunAsync(ServerSettings settings, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        Databases.Require(settings, "schema migrate", "it has no constraints and makes its indexes itself");
        Folders.Require("Schema", settings.Schema);
        using var stop = new StopSignals(surroundings.Error, cancellation);
        SchemaFinding finding = await loader.MigrateSchemaAsync(settings, stop.Token);
        await surroundings.Out.WriteLineAsync(finding.Text);
        return ExitCodes.Done;
    }
}
