namespace RelationsGraph.Neo4j.PackStream;

/// <summary>The first byte of a value. The four tiny forms hold a length in their low half; integers from -16 to 127 are their own marker.</summary>
internal static class PackMarker
{
    /// <summary>Text of up to 15 bytes.</summary>
    public const byte TinyText = 0x80;

    /// <summary>A list of up to 15 items.</summary>
    public const byte TinyList = 0x90;

    /// <summary>A map of up to 15 entries.</summary>
    public const byte TinyMap = 0xA0;

    /// <summary>A structure; its tag follows. There is no other form.</summary>
    public const byte Structure = 0xB0;

    /// <summary>No value.</summary>
    public const byte Null = 0xC0;

    /// <summary>Eight bytes of a binary64 follow.</summary>
    public const byte Float = 0xC1;

    /// <summary>False.</summary>
    public const byte False = 0xC2;

    /// <summary>True.</summary>
    public const byte True = 0xC3;

    /// <summary>One byte of an integer follows.</summary>
    public const byte Integer8 = 0xC8;

    /// <summary>Two bytes of an integer follow.</summary>
    public const byte Integer16 = 0xC9;

    /// <summary>Four bytes of an integer follow.</summary>
    public const byte Integer32 = 0xCA;

    /// <summary>Eight bytes of an integer follow.</summary>
    public const byte Integer64 = 0xCB;

    /// <summary>Bytes; their number in one byte.</summary>
    public const byte Bytes8 = 0xCC;

    /// <summary>Bytes; their number in two bytes.</summary>
    public const byte Bytes16 = 0xCD;

    /// <summary>Bytes; their number in four bytes.</summary>
    public const byte Bytes32 = 0xCE;

    /// <summary>Text; the number of its bytes in one byte.</summary>
    public const byte Text8 = 0xD0;

    /// <summary>Text; the number of its bytes in two bytes.</summary>
    public const byte Text16 = 0xD1;

    /// <summary>Text; the number of its bytes in four bytes.</summary>
    public const byte Text32 = 0xD2;

    /// <summary>A list; the number of its items in one byte.</summary>
    public const byte List8 = 0xD4;

    /// <summary>A list; the number of its items in two bytes.</summary>
    public const byte List16 = 0xD5;

    /// <summary>A list; the number of its items in four bytes.</summary>
    public const byte List32 = 0xD6;

    /// <summary>A map; the number of its entries in one byte.</summary>
    public const byte Map8 = 0xD8;

    /// <summary>A map; the number of its entries in two bytes.</summary>
    public const byte Map16 = 0xD9;

    /// <summary>A map; the number of its entries in four bytes.</summary>
    public const byte Map32 = 0xDA;

    /// <summary>The smallest integer that is its own marker.</summary>
    public const sbyte SmallestTinyInteger = -16;
}
