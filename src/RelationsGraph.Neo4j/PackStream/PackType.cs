namespace RelationsGraph.Neo4j.PackStream;

/// <summary>The types of PackStream.</summary>
internal enum PackType : byte
{
    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed integer of 64 bits.</summary>
    Integer,

    /// <summary>A binary64.</summary>
    Float,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>Values in an order.</summary>
    List,

    /// <summary>Values by text.</summary>
    Map,

    /// <summary>A tag and up to 15 fields.</summary>
    Structure,
}
