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

    /// <summary>The names of all relationship types.</summary>
    public string[] RelationshipTypes => [.. _tables.Relationships.Select(table => table.Type.Name)];

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
