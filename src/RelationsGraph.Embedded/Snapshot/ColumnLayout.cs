using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// Gives every property of the ontology a slot, the same in each snapshot, so that a compiled plan outlives the snapshot it was first run on.
/// </summary>
internal sealed class ColumnLayout
{
    private readonly int[] _nodes;
    private readonly int[] _relationships;
    private readonly int[] _records;

    /// <summary>Lays out the columns of an ontology.</summary>
    public ColumnLayout(GraphOntology ontology)
    {
        int next = 0;
        _nodes = Place(ontology.NodeTypes, ref next);
        _relationships = Place(ontology.RelationshipTypes, ref next);
        _records = Place(ontology.RecordTypes, ref next);
        Count = next;
    }

    /// <summary>The number of slots.</summary>
    public int Count { get; }

    /// <summary>The slot of a property.</summary>
    public int Slot(ElementType type, PropertyDefinition property) => property.Ordinal + type switch
    {
        NodeType => _nodes[type.Ordinal],
        RelationshipType => _relationships[type.Ordinal],
        _ => _records[type.Ordinal],
    };

    private static int[] Place(ElementType[] types, ref int next)
    {
        var first = new int[types.Length];
        foreach (ElementType type in types)
        {
            first[type.Ordinal] = next;
            next += type.Properties.Length;
        }

        return first;
    }
}
