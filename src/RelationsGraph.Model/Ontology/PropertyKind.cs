namespace RelationsGraph.Model.Ontology;

/// <summary>What values a property holds, and so how every store keeps and compares them.</summary>
public enum PropertyKind
{
    /// <summary>Text of at most <see cref="PropertyDefinition.MaxLength"/> characters, compared by code point.</summary>
    Text,

    /// <summary>An absolute http or https address, kept as text.</summary>
    Url,

    /// <summary>A 32-bit integer.</summary>
    Int,

    /// <summary>A 64-bit integer.</summary>
    Long,

    /// <summary>A decimal number kept as a 64-bit integer of <see cref="PropertyDefinition.Scale"/> places.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An EDTF level 1 date.</summary>
    EdtfDate,

    /// <summary>A Japanese fiscal year.</summary>
    FiscalYear,

    /// <summary>One value of <see cref="PropertyDefinition.Enum"/>, kept as its ordinal.</summary>
    Enum,

    /// <summary>Text with one value for each language of the ontology.</summary>
    LocalizedText,

    /// <summary>The id of a node, kept as that node.</summary>
    Reference,
}
