using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary>The database a verb needs, asked for before anything is read.</summary>
internal static class Databases
{
    /// <summary>Refuses a verb that works on a database when there is none.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="verb">The verb, as it is written.</param>
    /// <param name="instead">What to do with the embedded store.</param>
    /// <exception cref="SettingsException">The store is the embedded one.</exception>
    public static void Require(ServerSettings settings, string verb, string instead)
    {
        if (settings.Store is StoreKind.Embedded)
            throw new SettingsException($"{verb}: works on a database, and the store is the embedded one: {instead}; or add --store neo4j.");
    }
}
