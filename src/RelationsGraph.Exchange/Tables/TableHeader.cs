using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>Which cell of a row holds what, read from the header line of a table.</summary>
/// <remarks>Immutable. A position is that of a cell in the row, from 0; -1 when the table has no such column.</remarks>
internal sealed class TableHeader
{
    /// <summary>The columns as they are written.</summary>
    public required string[] Names { get; init; }

    /// <summary>The columns that the type has, in the order of the ontology.</summary>
    public required TableColumn[] Columns { get; init; }

    /// <summary>The position of each of <see cref="Columns"/>.</summary>
    public required int[] Positions { get; init; }

    /// <summary>Positions by ordinal of the property: one, or one for each language.</summary>
    public required int[][] Properties { get; init; }

    /// <summary>Whether every column is there that rows cannot be read without.</summary>
    public required bool HasKeys { get; init; }

    /// <summary>The position of a key column.</summary>
    public int Key(KeyColumn key)
    {
        int index = Array.FindIndex(Columns, column => column.Key == key);
        return index < 0 ? -1 : Positions[index];
    }

    /// <summary>The first position of a property.</summary>
    public int Property(PropertyDefinition property)
    {
        foreach (int position in Properties[property.Ordinal])
        {
            if (position >= 0)
                return position;
        }

        return -1;
    }
}
