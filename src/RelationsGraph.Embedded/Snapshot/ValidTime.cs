using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>When nodes, relationships and records were valid, as far as their dates and sources say.</summary>
/// <param name="types">Where the nodes of each type are.</param>
/// <param name="nodes">By ordinal of the node type.</param>
/// <param name="relationships">By ordinal of the relationship type.</param>
/// <param name="records">By ordinal of the record type.</param>
/// <param name="attestations">Finds out when sources speak of an element; asked only when it must be certain that something was valid.</param>
internal sealed class ValidTime(TypeRanges types, TimeColumns[] nodes, TimeColumns[] relationships, TimeColumns[] records, IAttestations attestations)
{
    /// <summary>Finds the dates of all types.</summary>
    public static ValidTime Of(GraphOntology ontology, TypeRanges types, ColumnLayout layout, Column[] columns, IAttestations attestations)
    {
        return new(types, Find(ontology.NodeTypes), Find(ontology.RelationshipTypes), Find(ontology.RecordTypes), attestations);

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

    /// <summary>By ordinal of the node type: when its nodes began, ended and happened, by date; made when a timeline first asks.</summary>
    public LazyPart<DatedEntries>[] Entries { get; } = [.. Enumerable.Range(0, types.Count).Select(_ => new LazyPart<DatedEntries>("dates"))];

    /// <summary>The column and row of the date of an entry of a timeline.</summary>
    /// <param name="kind">The ordinal of its <see cref="EntryKind"/>.</param>
    /// <param name="node">Its node.</param>
    /// <param name="row">The row.</param>
    /// <returns>Null when the node has no such date.</returns>
    public DateValues? DateOf(int kind, int node, out int row)
    {
        DateValues? dates = kind == (int)EntryKind.Happened ? Happening(node, out row) : Column(node, kind == (int)EntryKind.Ended, out row);
        return dates is null || dates.IsNull(row) ? null : dates;
    }

    /// <summary>The days on which sources speak of all elements; made when it must first be certain that something was valid.</summary>
    public LazyPart<AttestedDays> Attested { get; } = new("attested days");

    /// <summary>Finds out when sources speak of an element, of all or of one.</summary>
    public IAttestations Attestations => attestations;

    /// <summary>Whether a node was valid at a time.</summary>
    /// <param name="node">The node.</param>
    /// <param name="at">The time.</param>
    /// <param name="isDefinite">Whether it must be certain.</param>
    /// <param name="days">Where it must: what is known of all elements; null when there is no room for it, and then its sources are looked at.</param>
    public bool HasNode(int node, DayRange at, bool isDefinite, AttestedDays? days)
    {
        int type = types.TypeOf(node);
        int row = node - types.First(type);
        return isDefinite
            ? nodes[type].Dates(row, days?.OfNodes[node] ?? attestations.OfNode(node)).IsValid(at)
            : nodes[type].Dates(row, AttestedSpan.None).MayBeValid(at);
    }

    /// <summary>Whether a relationship was valid at a time; otherwise as <see cref="HasNode"/>.</summary>
    public bool HasRelationship(int type, int row, DayRange at, bool isDefinite, AttestedDays? days) => isDefinite
        ? relationships[type].Dates(row, days?.OfRelationships[type][row] ?? attestations.OfRelationship(type, row)).IsValid(at)
        : relationships[type].Dates(row, AttestedSpan.None).MayBeValid(at);

    /// <summary>Whether a record was valid at a time; otherwise as <see cref="HasNode"/>.</summary>
    public bool HasRecord(int type, int row, DayRange at, bool isDefinite, AttestedDays? days) => isDefinite
        ? records[type].Dates(row, days?.OfRecords[type][row] ?? attestations.OfRecord(type, row)).IsValid(at)
        : records[type].Dates(row, AttestedSpan.None).MayBeValid(at);

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
