using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Verbs;

/// <summary>The folders a verb needs, looked for before anything is read.</summary>
internal static class Folders
{
    /// <summary>Refuses a folder that is not there.</summary>
    /// <param name="setting">The setting or argument that names it.</param>
    /// <param name="path">Its full path.</param>
    /// <exception cref="SettingsException">There is no such folder.</exception>
    public static void Require(string setting, string path)
    {
        if (!Directory.Exists(path))
            throw new SettingsException($"{setting}: the folder '{path}' does not exist, expected a folder that exists.");
    }
}
