using RelationsGraph.Exchange.Faults;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>The rows of one type together with the places they come from.</summary>
/// <remarks>Not thread-safe. Places are worked out only when a fault needs one, by reading the row's record again.</remarks>
internal sealed class SeedTable(ElementTable data) : SeedFile(data.Type.Table + ".csv")
{
    private HashSet<(int Row, int Property)>? _faulty;

    /// <summary>The rows.</summary>
    public ElementTable Data { get; } = data;

    /// <summary>The type of the rows.</summary>
    public ElementType Type => Data.Type;

    /// <summary>The header; null when there is no file or it could not be read.</summary>
    public TableHeader? Header { get; set; }

    /// <summary>The ids by row; empty when the type has none.</summary>
    public List<string> Ids { get; } = data switch
    {
        NodeTable nodes => nodes.Ids,
        RelationshipTable relationships => relationships.Ids,
        RecordTable records => records.Ids,
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    /// <summary>The first segment of the ids; null when the type has none.</summary>
    public string? IdPrefix { get; } = data.Type switch
    {
        NodeType node => node.IdPrefix,
        RelationshipType relationship => relationship.IdPrefix,
        RecordType record => record.IdPrefix,
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };

    /// <summary>The number of the first row in the <see cref="ElementIndex"/>.</summary>
    public int FirstNumber { get; set; }

    /// <summary>By row, the numbers of the owners or of the nodes relationships start from; -1 for one that is not in the seed.</summary>
    public int[] From { get; set; } = [];

    /// <summary>By row, the numbers of the nodes relationships point to; -1 for one that is not in the seed.</summary>
    public int[] To { get; set; } = [];

    /// <summary>Notes that the cell of a property was refused, so that its absence is not a second fault.</summary>
    public void MarkFaulty(int row, PropertyDefinition property) => (_faulty ??= []).Add((row, property.Ordinal));

    /// <summary>Whether the cell of a property was refused.</summary>
    public bool IsFaulty(int row, PropertyDefinition property) => _faulty is not null && _faulty.Contains((row, property.Ordinal));

    /// <summary>A fault in the cell of a key.</summary>
    public SeedFault Fault(int row, KeyColumn key, string message) => FaultInCell(row, Header!.Key(key), message);

    /// <summary>A fault in the cell of a property, or at the row when the table has no such column.</summary>
    public SeedFault Fault(int row, PropertyDefinition property, string message) => FaultInCell(row, Header!.Property(property), message);

    /// <summary>A fault in a cell; the message says which column, too.</summary>
    /// <param name="row">The row.</param>
    /// <param name="position">The position of the cell, -1 for the row as a whole.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    public SeedFault FaultInCell(int row, int position, string message) =>
        position < 0 ? FaultAt(Offsets[row], message) : FaultInCell(row, position, Header!.Names[position], message);
}
