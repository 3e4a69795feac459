using System.Text;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>A graph in plain arrays: nodes numbered by id, what they hold in arrays, and who is joined to whom in compressed rows.</summary>
internal sealed class PlainGraph
{
    private const string Names = "Name";
    private const string Display = "DISPLAY";

    private readonly GraphTables _tables;
    private readonly int[] _firstOfTable;

    /// <summary>Takes what questions need out of the tables.</summary>
    public PlainGraph(GraphTables tables)
    {
        _tables = tables;
        _firstOfTable = new int[tables.Nodes.Length];
        var ids = new List<string>();
        foreach (NodeTable table in tables.Nodes.OrderBy(table => ((NodeType)table.Type).IdPrefix + "/", StringComparer.Ordinal))
        {
            _firstOfTable[table.Type.Ordinal] = ids.Count;
            ids.AddRange(table.Ids);
        }

        for (int i = 0; i < ids.Count; i++)
            NodeOf.Add(ids[i], i);
        Ids = [.. ids.Select(Encoding.UTF8.GetBytes)];
        NameEn = DisplayNames("EN");
    }

    /// <summary>The number of a node by its id.</summary>
    public Dictionary<string, int> NodeOf { get; } = [];

    /// <summary>The ids in UTF-8.</summary>
    public byte[][] Ids { get; }

    /// <summary>The English display names in UTF-8.</summary>
    public byte[][] NameEn { get; }

    /// <summary>The number of the first node of a type and how many there are.</summary>
    public (int First, int Count) NodesOf(string type)
    {
        NodeTable table = Table(type);
        return (_firstOfTable[table.Type.Ordinal], table.Count);
    }

    /// <summary>An integer property (or the ordinal of an enum) of all nodes of a type; -1 for none.</summary>
    public long[] Integers(string type, string property) =>
        [.. ((IntegerColumn)Column(type, property)).Values.Select(value => value ?? -1)];

    /// <summary>A decimal property that all nodes of a type have.</summary>
    public decimal[] Decimals(string type, string property)
    {
        PropertyColumn column = Column(type, property);
        decimal scale = (decimal)Math.Pow(10, column.Property.Scale);
        return [.. ((IntegerColumn)column).Values.Select(value => value!.Value / scale)];
    }

    /// <summary>The first day of a date of all nodes of a type; <see cref="int.MaxValue"/> for none.</summary>
    public int[] FirstDays(string type, string property) =>
        [.. ((DateColumn)Column(type, property)).Values.Select(value => value?.Earliest ?? int.MaxValue)];

    /// <summary>The names of an enum's values in UTF-8.</summary>
    public byte[][] EnumNames(string type, string property) =>
        [.. Column(type, property).Property.Enum!.Values.Select(value => Encoding.UTF8.GetBytes(value.Name))];

    /// <summary>Who is joined to whom by some types of relationships.</summary>
    /// <param name="types">The types.</param>
    /// <param name="out">Whether they are read from their start.</param>
    /// <param name="in">Whether they are read from their end.</param>
    public PlainAdjacency Adjacency(string[] types, bool @out, bool @in)
    {
        var pairs = new List<(int Owner, int Other, string Id)>();
        foreach (RelationshipTable table in _tables.Relationships.Where(table => types.Contains(table.Type.Name)))
        {
            for (int i = 0; i < table.Count; i++)
            {
                int from = NodeOf[table.From[i]], to = NodeOf[table.To[i]];
                if (@out)
                    pairs.Add((from, to, table.Ids[i]));
                if (@in)
                    pairs.Add((to, from, table.Ids[i]));
            }
        }

        pairs.Sort((left, right) => left.Owner != right.Owner ? left.Owner.CompareTo(right.Owner)
            : left.Other != right.Other ? left.Other.CompareTo(right.Other) : string.CompareOrdinal(left.Id, right.Id));
        var begins = new int[Ids.Length + 1];
        foreach ((int owner, _, _) in pairs)
            begins[owner + 1]++;
        for (int i = 0; i < Ids.Length; i++)
            begins[i + 1] += begins[i];
        return new PlainAdjacency(begins, [.. pairs.Select(pair => pair.Other)], [.. pairs.Select(pair => Encoding.UTF8.GetBytes(pair.Id))]);
    }

    /// <summary>Who is joined to whom by any relationship, read either way.</summary>
    public PlainLinks Links()
    {
        var begins = new int[Ids.Length + 1];
        var ids = new List<string>();
        var ends = new List<(int From, int To)>();
        foreach (RelationshipTable table in _tables.Relationships.OrderBy(table => ((RelationshipType)table.Type).IdPrefix + "/", StringComparer.Ordinal))
        {
            ids.AddRange(table.Ids);
            for (int i = 0; i < table.Count; i++)
                ends.Add((NodeOf[table.From[i]], NodeOf[table.To[i]]));
        }

        foreach ((int from, int to) in ends)
        {
            begins[from + 1]++;
            begins[to + 1]++;
        }

        for (int i = 0; i < Ids.Length; i++)
            begins[i + 1] += begins[i];
        int[] next = begins[..^1], others = new int[ends.Count * 2], relationships = new int[ends.Count * 2];
        for (int i = 0; i < ends.Count; i++)
        {
            Add(ends[i].From, ends[i].To, i);
            Add(ends[i].To, ends[i].From, i);
        }

        return new PlainLinks(begins, others, relationships, [.. ids]);

        void Add(int owner, int other, int relationship)
        {
            others[next[owner]] = other;
            relationships[next[owner]++] = relationship;
        }
    }

    /// <summary>The names of all nodes in all languages, in the order of the table.</summary>
    public IEnumerable<(int Node, string Text)> AllNames()
    {
        RecordTable names = _tables.Records.Single(table => table.Type.Name == Names);
        var texts = (TextColumn)names.Columns[names.Type.FindProperty("text")!.Ordinal];
        for (int i = 0; i < names.Count; i++)
            yield return (NodeOf[names.Owners[i]], texts.Values[i]!);
    }

    private NodeTable Table(string type) => _tables.Nodes.Single(table => table.Type.Name == type);

    private PropertyColumn Column(string type, string property)
    {
        NodeTable table = Table(type);
        return table.Columns[table.Type.FindProperty(property)!.Ordinal];
    }

    private byte[][] DisplayNames(string language)
    {
        RecordTable names = _tables.Records.Single(table => table.Type.Name == Names);
        IntegerColumn Enums(string property, out EnumDefinition definition)
        {
            PropertyDefinition found = names.Type.FindProperty(property)!;
            definition = found.Enum!;
            return (IntegerColumn)names.Columns[found.Ordinal];
        }

        IntegerColumn languages = Enums("lang", out EnumDefinition langs), kinds = Enums("kind", out EnumDefinition kindNames);
        var texts = (TextColumn)names.Columns[names.Type.FindProperty("text")!.Ordinal];
        int wanted = Array.FindIndex(langs.Values, value => value.Name == language), display = Array.FindIndex(kindNames.Values, value => value.Name == Display);
        byte[][] found = [.. Ids];
        for (int i = 0; i < names.Count; i++)
        {
            if (languages.Values[i] == wanted && kinds.Values[i] == display)
                found[NodeOf[names.Owners[i]]] = Encoding.UTF8.GetBytes(texts.Values[i]!);
        }

        return found;
    }
}

/// <summary>Neighbours by node, ordered by node and relationship.</summary>
/// <param name="Begins">Where the neighbours of each node begin; one more entry says where the last end.</param>
/// <param name="Others">The neighbours.</param>
/// <param name="Ids">The ids of the relationships in UTF-8.</param>
internal sealed record PlainAdjacency(int[] Begins, int[] Others, byte[][] Ids);

/// <summary>Neighbours by node over all types of relationships; a relationship's number is its place in the order of ids.</summary>
/// <param name="Begins">Where the neighbours of each node begin; one more entry says where the last end.</param>
/// <param name="Others">The neighbours.</param>
/// <param name="Relationships">The numbers of the relationships.</param>
/// <param name="RelationshipIds">Their ids by number.</param>
internal sealed record PlainLinks(int[] Begins, int[] Others, int[] Relationships, string[] RelationshipIds);
