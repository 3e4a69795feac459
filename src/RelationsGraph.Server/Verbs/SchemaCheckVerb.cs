using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>schema check</c>: what the database lacks and which command mends it; changes nothing.</summary>
internal static class SchemaCheckVerb
{
    /// <summary>Prints what differs.</summary>
    public static async Task<int> RunAsync(ServerSettings settings, Surroundings surroundings, IGraphLoader loader, CancellationToken cancellation)
    {
        Databases.Require(settings, "schema check", "it has no constraints and makes its indexes itself");
        Folders.Require("Schema", settings.Schema);
        SchemaFinding finding = await loader.CheckSchemaAsync(settings, cancellation);
        await surroundings.Out.WriteLineAsync(finding.Text);
        return finding.IsExact ? ExitCodes.Done : ExitCodes.WrongDatabase;
    }
}
