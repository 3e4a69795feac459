namespace RelationsGraph.Testing;

/// <summary>A new empty folder that is deleted with everything in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("relationsgraph-").FullName;

    /// <summary>A path in the folder; nothing is created.</summary>
    /// <param name="parts">Names from the folder on.</param>
    public string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text as UTF-8 without byte order mark and creates the folders above it.</summary>
    /// <param name="relativePath">Path in the folder, with <c>/</c>.</param>
    /// <param name="text">The whole content.</param>
    /// <returns>The absolute path.</returns>
    public string Write(string relativePath, string text)
    {
        var file = Combine(relativePath.Split('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
