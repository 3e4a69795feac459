namespace RelationsGraph.Architecture.Tests.Tree;

/// <summary>The files of a repository as the rules see them: this one, or a small made-up one that breaks a rule.</summary>
/// <param name="root">The folder that holds <c>src</c> and <c>README.md</c>.</param>
/// <param name="assemblies">The folder that holds the compiled assemblies of the projects.</param>
internal sealed class HouseTree(string root, string assemblies)
{
    // What builds and tools leave behind; none of it is committed.
    private static readonly HashSet<string> Skipped =
        ["bin", "obj", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", "__mismatch__", ".git", ".vs", ".idea", ".nuget"];

    /// <summary>The projects of the product, by name.</summary>
    public IReadOnlyList<HouseProject> Projects { get; } =
        [.. Files(Path.Combine(root, "src")).Where(f => f.EndsWith(".csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => new HouseProject(f, assemblies))];

    /// <summary>The rooms table of the root README.</summary>
    public RoomsTable Rooms => RoomsTable.Read(Path.Combine(root, "README.md"));

    /// <summary>Every file below a folder of the tree, absolute; what builds leave behind is left out.</summary>
    /// <param name="folder">A folder from the root on, or the root when empty.</param>
    public IEnumerable<string> FilesBelow(string folder) => Files(Path.Combine(root, folder));

    /// <summary>A path as people say it: from the root on, with <c>/</c>.</summary>
    public string Shown(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    internal static IEnumerable<string> Files(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        // In a second work tree of a repository `.git` is a file.
        return Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != ".git").Concat(
            Directory.EnumerateDirectories(folder).Where(f => !Skipped.Contains(Path.GetFileName(f))).SelectMany(Files));
    }
}
