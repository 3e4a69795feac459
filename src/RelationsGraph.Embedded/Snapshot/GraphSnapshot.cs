using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// One state of the graph, with everything that reading it needs. A run takes it once and sees nothing else, so readers need no locks
/// and never see half a change.
/// </summary>
/// <remarks>Immutable but for the indexes, which come to be as they are needed, and thread-safe.</remarks>
internal sealed class GraphSnapshot
{
    private RelationshipNumbers? _numbers;

    /// <summary>The ontology it follows.</summary>
    public required GraphOntology Ontology { get; init; }

    /// <summary>Where the nodes of each type are.</summary>
    public required TypeRanges Types { get; init; }

    /// <summary>The ids of all nodes, by ordinal, sorted by code point.</summary>
    public required TextValues NodeIds { get; init; }

    /// <summary>Finds the ordinal of a node's id.</summary>
    public required IdIndex NodeIndex { get; init; }

    /// <summary>The columns of all properties, by slot of the <see cref="ColumnLayout"/>.</summary>
    public required Column[] Columns { get; init; }

    /// <summary>By ordinal of the relationship type.</summary>
    public required RelationshipRows[] Relationships { get; init; }

    /// <summary>By <see cref="AdjacencyIndex"/>.</summary>
    public required Adjacency[] Adjacency { get; init; }

    /// <summary>By ordinal of the record type.</summary>
    public required RecordRows[] Records { get; init; }

    /// <summary>The display names of all nodes, by ordinal of the language; null where the ontology computes none.</summary>
    public required TextValues[]? DisplayNames { get; init; }

    /// <summary>The valid time of nodes.</summary>
    public required ValidTime ValidTime { get; init; }

    /// <summary>What the parts that are made when they are first asked for take together.</summary>
    public LazyRoom Room { get; } = new();

    /// <summary>What was sorted so far.</summary>
    public IndexCache Indexes { get; } = new();

    /// <summary>The neighbours of all nodes over all types; collected when they are first asked for.</summary>
    public LazyPart<NeighborLists> Neighbors { get; } = new("neighbour lists");

    /// <summary>How many elements it holds.</summary>
    public required StoreCounts Counts { get; init; }

    /// <summary>The numbers of relationships by id; made when they are first asked for.</summary>
    public RelationshipNumbers RelationshipNumbers =>
        _numbers ?? Interlocked.CompareExchange(ref _numbers, new RelationshipNumbers(Ontology, Relationships), null) ?? _numbers;

    /// <summary>The index of an adjacency.</summary>
    public static int AdjacencyIndex(RelationshipType type, Direction direction) => (type.Ordinal * 2) + (int)direction;
}
