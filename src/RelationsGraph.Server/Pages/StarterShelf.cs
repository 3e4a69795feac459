using System.Reflection;

namespace RelationsGraph.Server.Pages;

/// <summary>All starter documents, read from the assembly when the first page is asked for.</summary>
internal static class StarterShelf
{
    private const string Folder = "Pages/Starters/";
    private const string Extension = ".graphql";

    private static readonly Lazy<Starter[]> Shelf = new(Read);

    /// <summary>The documents, by group and then by the name of their file.</summary>
    public static IReadOnlyList<Starter> All => Shelf.Value;

    /// <summary>The document of this name, or null.</summary>
    public static Starter? Find(string id) => Array.Find(Shelf.Value, starter => starter.Id == id);

    private static Starter[] Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var starters = new List<Starter>();
        foreach (var name in assembly.GetManifestResourceNames())
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                starters.Add(Starter.Parse(name[Folder.Length..^Extension.Length], reader.ReadToEnd().ReplaceLineEndings("\n")));
            }

        return [.. starters.OrderBy(starter => starter.Group).ThenBy(starter => starter.Id, StringComparer.Ordinal)];
    }
}
