using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Sources;

/// <summary>A condition on an enum property of a node, with its names resolved.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NodeCondition
{
    private readonly int[] _slots;
    private readonly bool[] _allowed;

    /// <summary>Resolves the names of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="nodes">The nodes it will be tested on.</param>
    /// <param name="ontology">The ontology.</param>
    /// <param name="layout">Where its columns are.</param>
    public NodeCondition(PathCondition condition, NodeSet nodes, GraphOntology ontology, ColumnLayout layout)
    {
        _slots = Array.ConvertAll(
            ontology.NodeTypes, type => nodes.Contains(type.Ordinal) ? layout.Slot(type, type.FindProperty(condition.Property)!) : -1);
        _allowed = new bool[nodes.Types.Length == 0 ? 0 : nodes.Types[0].FindProperty(condition.Property)!.Enum!.Values.Length];
        foreach (int value in condition.Values)
            _allowed[value] = true;
    }

    /// <summary>Whether a node fulfils it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="type">The ordinal of the node's type, one of those it is tested on.</param>
    /// <param name="row">The node's row among those of its type.</param>
    public bool Accepts(Run run, int type, int row)
    {
        int value = ((EnumValues)run.Columns[_slots[type]]).OrdinalAt(row);
        return value >= 0 && _allowed[value];
    }
}
