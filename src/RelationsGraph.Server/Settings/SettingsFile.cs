namespace RelationsGraph.Server.Settings;

/// <summary>Finds the settings file: the one that was named, or <c>relationsgraph.json</c> in the working directory if it is there.</summary>
internal static class SettingsFile
{
    private const string Name = "relationsgraph.json";

    /// <summary>Every value of the file; nothing when no file was named and there is none.</summary>
    /// <param name="named">The file named on the command line, or null.</param>
    /// <param name="workingDirectory">Where relative paths count from.</param>
    /// <exception cref="SettingsException">The file is named and not there, or cannot be read.</exception>
    public static IReadOnlyList<SettingReading> Read(string? named, string workingDirectory)
    {
        var path = Path.GetFullPath(named ?? Name, workingDirectory);
        if (named is null && !File.Exists(path))
            return [];
        try
        {
            return FileSource.Read(named ?? Name, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"--settings (command line): '{path}' cannot be read, expected a JSON file: {e.Message}");
        }
    }
}
