using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>When nodes, relationships and records were valid, as far as their dates and sources say.</summary>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="nodes">By ordinal of the node type.</param>
/// <param name="relationships">By ordinal of the relationship type.</param>
/// <param name="records">By ordinal of the record type.</param>
/// <param name="attested">Finds out when sources speak of an element; asked only when it must be certain that something was valid.</param>
internal sealed class ValidTime(TypeRanges types, TimeColumns[] nodes, TimeColumns[] relationships, TimeColumns[] records, Lazy<AttestedDays> attested)
{
    /// <summary>Finds the dates of all types.</summary>
    public static ValidTime Of(GraphOntology ontology, TypeRanges types, ColumnLayout layout, Column[] columns, Lazy<AttestedDays> attested)
    {
        return new(types, Find(ontology.NodeTypes), Find(ontology.RelationshipTypes), Find(ontology.RecordTypes), attested);

        TimeColumns[] Find(ElementType[] of) => Array.ConvertAll(of, type => TimeColumns.Of(type, layout, columns));
    }

    /// <summary>The column and row of one end of a node's valid time.</summary>
    /// <returns>Null when its type has no such date.</returns>
    public DateValues? Column(int node, bool isEnd, out int row)
    {
        int type = types.TypeOf(node);
        row = node - types.First(type);
        return isEnd ? nodes[type].Until : nodes[type].Since;
    }

    /// <summary>Whether no node of a type has any date.</summary>
    public bool IsTimeless(int nodeType) => nodes[nodeType].IsTimeless;

    /// <summary>The date at which a node happens.</summary>
    /// <returns>Null when it has none.</returns>
    public DateValues? Happening(int node, out int row)
    {
        int type = types.TypeOf(node);
        row = node - types.First(type);
        return nodes[type].Happening(row, out _);
    }

    /// <summary>Whether a node was valid at a time.</summary>
    public bool HasNode(int node, DayRange at, bool isDefinite)
    {
        int type = types.TypeOf(node);
        int row = node - types.First(type);
        return isDefinite
            ? nodes[type].Dates(row, attested.Value.OfNodes, node).IsValid(at)
            : nodes[type].Dates(row, null, 0).MayBeValid(at);
    }

    /// <summary>Whether a relationship was valid at a time.</summary>
    public bool HasRelationship(int type, int row, DayRange at, bool isDefinite) => isDefinite
        ? relationships[type].Dates(row, attested.Value.OfRelationships[type], row).IsValid(at)
        : relationships[type].Dates(row, null, 0).MayBeValid(at);

    /// <summary>Whether a record was valid at a time.</summary>
    public bool HasRecord(int type, int row, DayRange at, bool isDefinite) => isDefinite
        ? records[type].Dates(row, attested.Value.OfRecords[type], row).IsValid(at)
        : records[type].Dates(row, null, 0).MayBeValid(at);

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
