using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>The valid time of nodes: the EDTF dates <c>since</c> and <c>until</c> of the types that have them.</summary>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="since">By ordinal of the node type; null for types without.</param>
/// <param name="until">By ordinal of the node type; null for types without.</param>
internal sealed class ValidTime(TypeRanges types, DateValues?[] since, DateValues?[] until)
{
    private const string SinceProperty = "since";
    private const string UntilProperty = "until";

    /// <summary>Finds the dates of every node type.</summary>
    public static ValidTime Of(GraphOntology ontology, TypeRanges types, ColumnLayout layout, Column[] columns)
    {
        return new(types, Find(SinceProperty), Find(UntilProperty));

        DateValues?[] Find(string name) => Array.ConvertAll(
            ontology.NodeTypes,
            type => type.FindProperty(name) is { } property ? columns[layout.Slot(type, property)] as DateValues : null);
    }

    /// <summary>The column and row of one end of a node's valid time.</summary>
    /// <returns>Null when its type has no such date.</returns>
    public DateValues? Column(int node, bool isEnd, out int row)
    {
        int type = types.TypeOf(node);
        row = node - types.First(type);
        return isEnd ? until[type] : since[type];
    }

    /// <summary>Compares nodes by (since, id); those without a date come last.</summary>
    public int Compare(int node, int other)
    {
        DateValues? left = Column(node, isEnd: false, out int leftRow);
        DateValues? right = Column(other, isEnd: false, out int rightRow);
        bool leftNull = left is null || left.IsNull(leftRow);
        bool rightNull = right is null || right.IsNull(rightRow);
        int order = leftNull || rightNull ? leftNull.CompareTo(rightNull) : left!.Compare(leftRow, right!, rightRow);
        return order != 0 ? order : node.CompareTo(other);
    }
}
