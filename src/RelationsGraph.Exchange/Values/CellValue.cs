using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Values;

/// <summary>The value of one cell once it is read: exactly one of the fields is set, by the kind of the property.</summary>
internal readonly struct CellValue
{
    /// <summary>Kinds Text, LocalizedText, Url and Reference.</summary>
    public string? Text { get; init; }

    /// <summary>Kinds that tables keep as integers.</summary>
    public long Number { get; init; }

    /// <summary>Kind EdtfDate.</summary>
    public EdtfDate Date { get; init; }

    /// <summary>Lists of texts.</summary>
    public string[]? Texts { get; init; }

    /// <summary>Lists of what tables keep as integers.</summary>
    public long[]? Numbers { get; init; }
}
