namespace RelationsGraph.Architecture.Tests.Tree;

/// <summary>
/// The order of a project's folders, from its README: a fenced block named <c>order</c> with one folder a line, the lowest first.
/// A folder may use those above its line. Files beside the csproj come last; one that folders use has a line of its own.
/// </summary>
internal static class FolderOrder
{
    /// <summary>Reads the block; null when the page has none.</summary>
    public static IReadOnlyList<string>? Read(string readme)
    {
        if (!File.Exists(readme))
            return null;
        var block = File.ReadLines(readme).SkipWhile(line => line.Trim() != "```order").ToList();
        // A line may say more than the name: `Language - the syntax tree`.
        return block.Count == 0
            ? null
            : [.. block.Skip(1).TakeWhile(line => line.Trim() != "```").Select(line => line.Trim().Split(' ')[0]).Where(name => name.Length > 0)];
    }
}
