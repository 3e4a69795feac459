namespace RelationsGraph.Neo4j.PackStream;

/// <content>Structures that can be sent: Neo4j takes no nodes, relationships and paths as parameters.</content>
internal readonly partial struct PackWriter
{
    /// <summary>Writes a Date.</summary>
    public void WriteDate(PackDate value)
    {
        WriteStructure((byte)PackTag.Date, 1);
        WriteInteger(value.Days);
    }

    /// <summary>Writes a Time.</summary>
    public void WriteTime(PackTime value)
    {
        WriteStructure((byte)PackTag.Time, 2);
        WriteInteger(value.Nanoseconds);
        WriteInteger(value.OffsetSeconds);
    }

    /// <summary>Writes a LocalTime.</summary>
    public void WriteLocalTime(PackLocalTime value)
    {
        WriteStructure((byte)PackTag.LocalTime, 1);
        WriteInteger(value.Nanoseconds);
    }

    /// <summary>Writes a DateTime in the form of Bolt 5.0, which a server of 4.4 takes when it agreed to "utc".</summary>
    public void WriteDateTime(PackDateTime value)
    {
        WriteStructure((byte)PackTag.DateTime, 3);
        WriteInteger(value.Seconds);
        WriteInteger(value.Nanoseconds);
        WriteInteger(value.OffsetSeconds);
    }

    /// <summary>Writes a DateTimeZoneId in the form it has: that of Bolt 5.0, or the local one of 4.4.</summary>
    public void WriteZonedDateTime(PackZonedDateTime value)
    {
        WriteStructure((byte)(value.IsLocal ? PackTag.LegacyDateTimeZoneId : PackTag.DateTimeZoneId), 3);
        WriteInteger(value.Seconds);
        WriteInteger(value.Nanoseconds);
        WriteText(value.Zone.AsSpan());
    }

    /// <summary>Writes a LocalDateTime.</summary>
    public void WriteLocalDateTime(PackLocalDateTime value)
    {
        WriteStructure((byte)PackTag.LocalDateTime, 2);
        WriteInteger(value.Seconds);
        WriteInteger(value.Nanoseconds);
    }

    /// <summary>Writes a Duration.</summary>
    public void WriteDuration(PackDuration value)
    {
        WriteStructure((byte)PackTag.Duration, 4);
        WriteInteger(value.Months);
        WriteInteger(value.Days);
        WriteInteger(value.Seconds);
        WriteInteger(value.Nanoseconds);
    }

    /// <summary>Writes a Point2D, or a Point3D when there is a third coordinate.</summary>
    public void WritePoint(PackPoint value)
    {
        WriteStructure((byte)(value.Z is null ? PackTag.Point2D : PackTag.Point3D), value.Z is null ? 3 : 4);
        WriteInteger(value.Srid);
        WriteFloat(value.X);
        WriteFloat(value.Y);
        if (value.Z is { } z)
            WriteFloat(z);
    }
}
