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
        var starters = PageResources.Names(Folder, Extension).Select(name => Starter.Parse(name[Folder.Length..^Extension.Length], PageResources.ReadText(name)));
        return [.. starters.OrderBy(starter => starter.Group).ThenBy(starter => starter.Id, StringComparer.Ordinal)];
    }
}
