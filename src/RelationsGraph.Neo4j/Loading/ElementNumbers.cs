using RelationsGraph.Model.Data;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>
/// Numbers the elements of a graph, so that what is found out of each is an array: nodes from 0 on in the order of types and rows, then relationships,
/// then records.
/// </summary>
internal sealed class ElementNumbers
{
    private readonly Dictionary<string, int> _byId;
    private readonly int[] _firstNode;
    private readonly int[] _firstRelationship;
    private readonly int[] _firstRecord;

    /// <summary>Numbers the elements.</summary>
    public ElementNumbers(GraphTables tables)
    {
        int count = 0;
        _firstNode = Array.ConvertAll(tables.Nodes, Place);
        Nodes = count;
        _firstRelationship = Array.ConvertAll(tables.Relationships, Place);
        _firstRecord = Array.ConvertAll(tables.Records, Place);
        Count = count;
        _byId = new Dictionary<string, int>(count, StringComparer.Ordinal);
        foreach (NodeTable table in tables.Nodes)
            Add(table.Ids, FirstOf(table));
        foreach (RelationshipTable table in tables.Relationships)
            Add(table.Ids, FirstOf(table));
        foreach (RecordTable table in tables.Records)
            Add(table.Ids, FirstOf(table));

        int Place(ElementTable table)
        {
            int first = count;
            count += table.Count;
            return first;
        }
    }

    /// <summary>How many nodes there are; their numbers are less.</summary>
    public int Nodes { get; }

    /// <summary>How many elements there are.</summary>
    public int Count { get; }

    /// <summary>The number of the element in the first row of a table.</summary>
    public int FirstOf(ElementTable table) => (table switch
    {
        NodeTable => _firstNode,
        RelationshipTable => _firstRelationship,
        _ => _firstRecord,
    })[table.Type.Ordinal];

    /// <summary>The number of an element.</summary>
    /// <returns>-1 for an id that nothing has.</returns>
    public int Find(string id) => _byId.GetValueOrDefault(id, -1);

    /// <summary>The number of a node.</summary>
    /// <returns>-1 for an id that no node has.</returns>
    public int FindNode(string id) => Find(id) is var number && number < Nodes ? number : -1;

    /// <summary>The type of a node, as its ordinal.</summary>
    public int TypeOf(int node)
    {
        // Types without nodes begin where the next one does; the last of those that begin at or before the node has it.
        int place = Array.BinarySearch(_firstNode, node);
        int type = place >= 0 ? place : ~place - 1;
        while (type + 1 < _firstNode.Length && _firstNode[type + 1] <= node)
            type++;
        return type;
    }

    /// <summary>The row of a node in the table of its type.</summary>
    public int RowOf(int node) => node - _firstNode[TypeOf(node)];

    private void Add(List<string> ids, int first)
    {
        foreach (string id in ids)
            _byId.Add(id, first++);
    }
}
