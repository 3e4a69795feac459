namespace RelationsGraph.Testing;

/// <summary>The folder that holds the solution.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>Absolute path, without a separator at its end.</summary>
    /// <exception cref="DirectoryNotFoundException">The test does not run from a folder below the solution.</exception>
    public static string Path => Found.Value;

    /// <summary>A file or folder of the repository.</summary>
    /// <param name="parts">Names from the root on.</param>
    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "RelationsGraph.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"RelationsGraph.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
