using System.Xml.Linq;

namespace RelationsGraph.Architecture.Tests.Tree;

/// <summary>One project of the product.</summary>
/// <param name="file">The csproj, absolute.</param>
/// <param name="assemblies">The folder that holds its compiled assembly.</param>
internal sealed class HouseProject(string file, string assemblies)
{
    public string Name { get; } = Path.GetFileNameWithoutExtension(file);

    public string Folder { get; } = Path.GetDirectoryName(file)!;

    public string Readme => Path.Combine(Folder, "README.md");

    public string Assembly => Path.Combine(assemblies, Name + ".dll");

    /// <summary>The C# files, without what builds leave behind.</summary>
    public IReadOnlyList<string> Sources { get; } =
        [.. HouseTree.Files(Path.GetDirectoryName(file)!).Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the projects its csproj refers to.</summary>
    public IEnumerable<string> References() =>
        XDocument.Load(file)
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(((string?)r.Attribute("Include") ?? "").Replace('\\', '/')));

    /// <summary>The folder of the project that a source file is in, or null for a file beside the csproj.</summary>
    public string? FirstFolderOf(string source)
    {
        var parts = Path.GetRelativePath(Folder, source).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : null;
    }
}
