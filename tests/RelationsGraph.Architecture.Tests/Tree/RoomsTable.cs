namespace RelationsGraph.Architecture.Tests.Tree;

/// <summary>
/// The table 'who may use whom' of the root README, found by its header <c>| project | one sentence | may use |</c>.
/// The last column holds <c>–</c> for nothing, or projects without their prefix, each with the namespaces granted when not all
/// are: <c>GraphQL (Source, Language), Model</c>.
/// </summary>
internal sealed class RoomsTable
{
    private const string Prefix = "RelationsGraph.";

    private RoomsTable(IReadOnlyList<Room> rooms) => Rooms = rooms;

    /// <summary>The rows in the order of the page.</summary>
    public IReadOnlyList<Room> Rooms { get; }

    public Room? Find(string project) => Rooms.FirstOrDefault(r => r.Project == project);

    /// <summary>Reads the table; a page without one has no rooms.</summary>
    public static RoomsTable Read(string readme)
    {
        if (!File.Exists(readme))
            return new([]);
        var rows = File.ReadLines(readme)
            .Select(Cells)
            .SkipWhile(cells => cells is not ["project", _, "may use"])
            .Skip(2)
            .TakeWhile(cells => cells.Length == 3);
        return new([.. rows.Select(cells => new Room(cells[0].Trim('`'), cells[1], ReadGrants(cells[2])))]);
    }

    private static string[] Cells(string line) =>
        line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : [];

    private static Dictionary<string, IReadOnlyList<string>> ReadGrants(string cell)
    {
        var grants = new Dictionary<string, IReadOnlyList<string>>();
        // Commas inside parentheses part namespaces, not projects.
        var depth = 0;
        var projects = string.Concat(cell.Select(c =>
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            return c == ',' && depth == 0 ? '\n' : c;
        }));
        foreach (var grant in projects.Split('\n', StringSplitOptions.TrimEntries).Where(g => g is not ("–" or "")))
        {
            var parts = grant.TrimEnd(')').Split('(', StringSplitOptions.TrimEntries);
            grants.Add(Prefix + parts[0].Trim('`'), parts.Length == 1 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries));
        }
        return grants;
    }
}
