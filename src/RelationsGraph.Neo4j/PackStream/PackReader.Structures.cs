namespace RelationsGraph.Neo4j.PackStream;

/// <content>Structures, each whole. A structure of another tag or with another number of fields is refused.</content>
internal ref partial struct PackReader
{
    private const int NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Reads a Date.</summary>
    public PackDate ReadDate()
    {
        Open(PackTag.Date, 1);
        return new(ReadInteger());
    }

    /// <summary>Reads a Time.</summary>
    public PackTime ReadTime()
    {
        Open(PackTag.Time, 2);
        return new(ReadInteger(), ReadInteger32());
    }

    /// <summary>Reads a LocalTime.</summary>
    public PackLocalTime ReadLocalTime()
    {
        Open(PackTag.LocalTime, 1);
        return new(ReadInteger());
    }

    /// <summary>Reads a DateTime in either form.</summary>
    public PackDateTime ReadDateTime()
    {
        var start = _at;
        var legacy = PeekTag() == (byte)PackTag.LegacyDateTime;
        Open(legacy ? PackTag.LegacyDateTime : PackTag.DateTime, 3);
        var seconds = ReadInteger();
        int nanoseconds = ReadNanoseconds(), offset = ReadInteger32();
        try
        {
            return new(legacy ? checked(seconds - offset) : seconds, nanoseconds, offset);
        }
        catch (OverflowException)
        {
            throw new PackException("A point in time is beyond all time", start);
        }
    }

    /// <summary>Reads a DateTimeZoneId in either form.</summary>
    public PackZonedDateTime ReadZonedDateTime()
    {
        var legacy = PeekTag() == (byte)PackTag.LegacyDateTimeZoneId;
        Open(legacy ? PackTag.LegacyDateTimeZoneId : PackTag.DateTimeZoneId, 3);
        return new(ReadInteger(), ReadNanoseconds(), ReadString(), legacy);
    }

    /// <summary>Reads a LocalDateTime.</summary>
    public PackLocalDateTime ReadLocalDateTime()
    {
        Open(PackTag.LocalDateTime, 2);
        return new(ReadInteger(), ReadNanoseconds());
    }

    /// <summary>Reads a Duration.</summary>
    public PackDuration ReadDuration()
    {
        Open(PackTag.Duration, 4);
        return new(ReadInteger(), ReadInteger(), ReadInteger(), ReadInteger32());
    }

    /// <summary>Reads a Point2D or a Point3D.</summary>
    public PackPoint ReadPoint()
    {
        var solid = PeekTag() == (byte)PackTag.Point3D;
        Open(solid ? PackTag.Point3D : PackTag.Point2D, solid ? 4 : 3);
        return new(ReadInteger32(), ReadFloat(), ReadFloat(), solid ? ReadFloat() : null);
    }

    /// <summary>Reads a Node, with an element id or without.</summary>
    public PackNode ReadNode()
    {
        var hasElementId = Open(PackTag.Node, 3, 4) == 4;
        return new()
        {
            Id = ReadInteger(),
            Labels = ReadRaw(PackType.List),
            Properties = ReadRaw(PackType.Map),
            ElementId = hasElementId ? ReadText() : default,
        };
    }

    /// <summary>Reads a Relationship, with element ids or without.</summary>
    public PackRelationship ReadRelationship()
    {
        var hasElementIds = Open(PackTag.Relationship, 5, 8) == 8;
        return new()
        {
            Id = ReadInteger(),
            StartId = ReadInteger(),
            EndId = ReadInteger(),
            Type = ReadText(),
            Properties = ReadRaw(PackType.Map),
            ElementId = hasElementIds ? ReadText() : default,
            StartElementId = hasElementIds ? ReadText() : default,
            EndElementId = hasElementIds ? ReadText() : default,
        };
    }

    /// <summary>Reads an UnboundRelationship, with an element id or without.</summary>
    public PackRelationship ReadUnboundRelationship()
    {
        var hasElementId = Open(PackTag.UnboundRelationship, 3, 4) == 4;
        return new()
        {
            Id = ReadInteger(),
            StartId = -1,
            EndId = -1,
            Type = ReadText(),
            Properties = ReadRaw(PackType.Map),
            ElementId = hasElementId ? ReadText() : default,
            StartElementId = default,
            EndElementId = default,
        };
    }

    /// <summary>Reads a Path.</summary>
    public PackPath ReadPath()
    {
        Open(PackTag.Path, 3);
        return new() { Nodes = ReadRaw(PackType.List), Relationships = ReadRaw(PackType.List), Indices = ReadRaw(PackType.List) };
    }

    private int Open(PackTag tag, int fields, int orFields = -1)
    {
        var start = _at;
        var count = ReadStructure(out var found);
        if (found == (byte)tag && (count == fields || count == orFields))
            return count;
        _at = start;
        throw new PackException($"{tag} is expected, but a structure 0x{found:X2} of {count} fields is found", start);
    }

    private ReadOnlySpan<byte> ReadRaw(PackType type) => Peek() == type ? ReadRaw() : throw Unexpected(type);

    private int ReadInteger32()
    {
        var start = _at;
        var value = ReadInteger();
        return (int)value == value ? (int)value : throw new PackException("An integer is too large for its place", start);
    }

    /// <summary>What a second has beyond the whole: less than one more, also before 1970.</summary>
    private int ReadNanoseconds()
    {
        var start = _at;
        return ReadInteger() is >= 0 and < NanosecondsPerSecond and var value ? (int)value : throw new PackException("Nanoseconds are no part of a second", start);
    }
}
