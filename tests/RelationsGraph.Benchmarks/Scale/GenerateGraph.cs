using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>
/// A graph of any size with the shape of a small one: as many of each type in proportion, values and names like those that are there, and
/// relationships between the same types. Few nodes have many relationships and many have few. The same seed gives the same graph.
/// </summary>
/// <param name="model">The small graph.</param>
/// <param name="seed">Of the random numbers.</param>
internal sealed class GenerateGraph(GraphTables model, int seed)
{
    private readonly Random _random = new(seed);
    private readonly GraphTables _made = new(model.Ontology);
    private readonly Dictionary<string, int> _typeOfId = [];

    /// <summary>Makes a graph.</summary>
    /// <param name="nodes">About how many nodes.</param>
    /// <param name="relationships">About how many relationships; of a type that a node has one of at most, there are no more than such nodes.</param>
    public GraphTables Make(int nodes, int relationships)
    {
        double factor = (double)nodes / model.Nodes.Sum(table => table.Count);
        foreach (NodeTable table in model.Nodes)
            MakeNodes(table, (int)Math.Round(table.Count * factor));
        MakeRecords();
        int left = relationships, weight = model.Relationships.Sum(table => table.Count);
        foreach (RelationshipTable table in model.Relationships.OrderByDescending(table => IsSingle(table)))
        {
            int count = weight == 0 ? 0 : (int)((long)left * table.Count / weight);
            weight -= table.Count;
            left -= MakeRelationships(table, count);
        }

        return _made;
    }

    private static bool IsSingle(RelationshipTable table) => ((RelationshipType)table.Type).From.IsSingle;

    private void MakeNodes(NodeTable table, int count)
    {
        var type = (NodeType)table.Type;
        NodeTable made = _made.Nodes[type.Ordinal];
        foreach (string id in table.Ids)
            _typeOfId.Add(id, type.Ordinal);
        for (int i = 0; i < count && table.Count > 0; i++)
        {
            made.Ids.Add(CopyId(type.IdPrefix, i));
            CopyRow(table, made, i % table.Count, i);
        }
    }

    /// <summary>Records that nodes alone own and that own none, such as names: each node has those of the node it was made after.</summary>
    private void MakeRecords()
    {
        foreach (RecordTable table in model.Records.Where(table => table.Ids.Count == 0 && table.Type is RecordType { OwnedByRelationships: false, OwnerRecords.Length: 0 }))
        {
            var type = (RecordType)table.Type;
            ILookup<string, int> rows = Enumerable.Range(0, table.Count).ToLookup(row => table.Owners[row]);
            RecordTable made = _made.Records[type.Ordinal];
            foreach (NodeTable nodes in model.Nodes.Where(nodes => nodes.Count > 0))
            {
                NodeTable copies = _made.Nodes[nodes.Type.Ordinal];
                for (int i = 0; i < copies.Count; i++)
                {
                    foreach (int row in rows[nodes.Ids[i % nodes.Count]])
                    {
                        made.Owners.Add(copies.Ids[i]);
                        CopyRow(table, made, row, i);
                    }
                }
            }
        }
    }

    private int MakeRelationships(RelationshipTable table, int count)
    {
        var type = (RelationshipType)table.Type;
        RelationshipTable made = _made.Relationships[type.Ordinal];
        var used = new HashSet<int>();
        for (int i = 0; i < count; i++)
        {
            int row = _random.Next(table.Count);
            int fromType = _typeOfId[table.From[row]], toType = _typeOfId[table.To[row]];
            NodeTable from = _made.Nodes[fromType], to = _made.Nodes[toType];
            int start = type.From.IsSingle ? _random.Next(from.Count) : Skewed(from.Count), end = Skewed(to.Count);

            // What one type says of itself is a hierarchy: it leads to nodes made before.
            if (fromType == toType && end >= start)
                (start, end) = (end, start);
            if (start == end || (type.From.IsSingle && !used.Add((fromType << 24) ^ start)))
                continue;
            made.Ids.Add(CopyId(type.IdPrefix, i));
            made.From.Add(from.Ids[start]);
            made.To.Add(to.Ids[end]);
            CopyRow(table, made, row, i);
        }

        return made.Count;
    }

    /// <summary>The nth of a number of things: the first ones far more often than the last.</summary>
    private int Skewed(int count)
    {
        double at = _random.NextDouble();
        return (int)(count * at * at);
    }

    private static string CopyId(string prefix, int number) => $"{prefix}/g{number:D7}";

    private static void CopyRow(ElementTable from, ElementTable to, int row, int number)
    {
        for (int i = 0; i < from.Columns.Length; i++)
            Copy(from.Columns[i], to.Columns[i], row, number);
    }

    private static void Copy(PropertyColumn from, PropertyColumn to, int row, int number)
    {
        switch (from, to)
        {
            case (TextColumn source, TextColumn target):
                // What a reference names is not there.
                bool isText = source.Property.Kind == PropertyKind.Text;
                target.Values.Add(isText ? Numbered(source.Values[row], number) : null);
                break;
            case (IntegerColumn source, IntegerColumn target):
                target.Values.Add(source.Values[row]);
                break;
            case (DateColumn source, DateColumn target):
                target.Values.Add(source.Values[row]);
                break;
            case (LocalizedColumn source, LocalizedColumn target):
                for (int language = 0; language < source.ByLanguage.Length; language++)
                    target.ByLanguage[language].Add(Numbered(source.ByLanguage[language][row], number));
                break;
            default:
                to.AddNull();
                break;
        }
    }

    private static string? Numbered(string? text, int number) => text is null ? null : $"{text} {number}";
}
