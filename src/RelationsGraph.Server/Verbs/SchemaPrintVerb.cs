using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary><c>schema print</c>: the served schema, byte for byte what <c>GET /graphql?sdl</c> answers.</summary>
internal static class SchemaPrintVerb
{
    /// <summary>Prints the SDL to the output.</summary>
    public static async Task<int> RunAsync(ServerSettings settings, Surroundings surroundings, IGraphLoader loader)
    {
        Folders.Require("Schema", settings.Schema);
        await surroundings.Out.WriteAsync(loader.PrintSchema(settings.Schema));
        return ExitCodes.Done;
    }
}
