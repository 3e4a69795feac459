namespace RelationsGraph.Neo4j.PackStream;

/// <summary>What a structure is: the byte behind its marker. The fields are named in their order; those after a bar came with Bolt 5.0.</summary>
internal enum PackTag : byte
{
    /// <summary>id, labels, properties | element id.</summary>
    Node = 0x4E,

    /// <summary>id, id of the start, id of the end, type, properties | element id, element id of the start, element id of the end.</summary>
    Relationship = 0x52,

    /// <summary>A relationship inside a path: id, type, properties | element id.</summary>
    UnboundRelationship = 0x72,

    /// <summary>nodes, unbound relationships, indices.</summary>
    Path = 0x50,

    /// <summary>days since 1970-01-01.</summary>
    Date = 0x44,

    /// <summary>nanoseconds since midnight, offset in seconds.</summary>
    Time = 0x54,

    /// <summary>nanoseconds since midnight.</summary>
    LocalTime = 0x74,

    /// <summary>seconds since the epoch in UTC, nanoseconds, offset in seconds. Bolt 5.0, and 4.4 when the server agreed to "utc".</summary>
    DateTime = 0x49,

    /// <summary>seconds since the epoch in UTC, nanoseconds, name of the zone. Bolt 5.0, and 4.4 when the server agreed to "utc".</summary>
    DateTimeZoneId = 0x69,

    /// <summary>seconds on the local clock since 1970-01-01, nanoseconds, offset in seconds. Bolt 4.4 only.</summary>
    LegacyDateTime = 0x46,

    /// <summary>seconds on the local clock since 1970-01-01, nanoseconds, name of the zone. Bolt 4.4 only.</summary>
    LegacyDateTimeZoneId = 0x66,

    /// <summary>seconds on the local clock since 1970-01-01, nanoseconds.</summary>
    LocalDateTime = 0x64,

    /// <summary>months, days, seconds, nanoseconds.</summary>
    Duration = 0x45,

    /// <summary>srid, x, y.</summary>
    Point2D = 0x58,

    /// <summary>srid, x, y, z.</summary>
    Point3D = 0x59,
}
