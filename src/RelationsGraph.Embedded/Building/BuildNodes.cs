using System.Text;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Building;

/// <summary>Numbers all nodes in the order of their ids by code point.</summary>
internal static class BuildNodes
{
    /// <summary>Numbers the nodes.</summary>
    /// <param name="tables">The graph.</param>
    /// <param name="ids">The ids by ordinal of the node.</param>
    /// <param name="orders">By ordinal of the type: for each of its nodes, the row of the table.</param>
    /// <exception cref="InvalidDataException">An id does not begin with the prefix of its type, or is too long.</exception>
    public static TypeRanges Number(GraphTables tables, out TextValues ids, out int[][] orders)
    {
        NodeType[] types = tables.Ontology.NodeTypes;
        byte[][] prefixes = Array.ConvertAll(types, type => Encoding.UTF8.GetBytes(type.IdPrefix + "/"));
        int[] typeOrder = Array.ConvertAll(types, type => type.Ordinal);
        Array.Sort(typeOrder, (left, right) => prefixes[left].AsSpan().SequenceCompareTo(prefixes[right]));

        var first = new int[types.Length];
        var size = new int[types.Length];
        orders = new int[types.Length][];
        List<string?> sorted = [];
        foreach (int type in typeOrder)
        {
            List<string> unsorted = tables.Nodes[type].Ids;
            unsorted.ForEach(id => Check(types[type], id));
            orders[type] = BuildTexts.Order(BuildTexts.From(unsorted.ToArray()));
            first[type] = sorted.Count;
            size[type] = unsorted.Count;
            sorted.AddRange(Array.ConvertAll(orders[type], row => unsorted[row]));
        }

        ids = BuildTexts.From(sorted.ToArray());
        var typeOf = new ushort[sorted.Count];
        foreach (int type in typeOrder)
            typeOf.AsSpan(first[type], size[type]).Fill((ushort)type);
        return new TypeRanges(first, size, typeOf);
    }

    private static void Check(NodeType type, string id)
    {
        if (!id.StartsWith(type.IdPrefix, StringComparison.Ordinal) || id.Length <= type.IdPrefix.Length || id[type.IdPrefix.Length] != '/')
            throw new InvalidDataException($"The id {id} of a {type.Name} does not begin with {type.IdPrefix}/.");
        CheckLength(id);
    }

    /// <summary>Checks that a cursor can carry an id.</summary>
    public static void CheckLength(string id)
    {
        if (Encoding.UTF8.GetByteCount(id) > PageCursor.MaxIdLength)
            throw new InvalidDataException($"The id {id} has more than {PageCursor.MaxIdLength} bytes.");
    }
}
