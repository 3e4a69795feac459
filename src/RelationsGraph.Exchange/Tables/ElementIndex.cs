namespace RelationsGraph.Exchange.Tables;

/// <summary>Finds nodes, relationships and records by id. Every row of a table with ids has a number; numbers run through all tables.</summary>
/// <remarks>Complete after <see cref="Add"/> was called for every table with ids; then safe to read from several threads.</remarks>
internal sealed class ElementIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<SeedTable> _tables = [];

    /// <summary>The number of rows.</summary>
    public int Count => _tables.Count;

    /// <summary>Makes room, so that the tables inside do not grow step by step.</summary>
    public void Reserve(int rows)
    {
        _numbers.EnsureCapacity(rows);
        _tables.EnsureCapacity(rows);
    }

    /// <summary>All ids.</summary>
    public IEnumerable<string> Ids => _numbers.Keys;

    /// <summary>Gives the next row a number.</summary>
    /// <returns>-1, or the number of the row that has the id already.</returns>
    public int Add(SeedTable table, string id)
    {
        int number = _tables.Count;
        _tables.Add(table);
        return id.Length == 0 || _numbers.TryAdd(id, number) ? -1 : _numbers[id];
    }

    /// <summary>The number of a row, or -1.</summary>
    public int Find(string id) => _numbers.TryGetValue(id, out int number) ? number : -1;

    /// <summary>Whether a row is the one its id finds: not so for rows without an id or with another row's id.</summary>
    public bool IsFound(SeedTable table, int row) => Find(table.Ids[row]) == table.FirstNumber + row;

    /// <summary>The table of a row.</summary>
    public SeedTable Table(int number) => _tables[number];

    /// <summary>The row in its table.</summary>
    public int Row(int number) => number - _tables[number].FirstNumber;

    /// <summary>The id of a row.</summary>
    public string Id(int number) => _tables[number].Ids[Row(number)];
}
