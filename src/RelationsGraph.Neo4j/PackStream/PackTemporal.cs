namespace RelationsGraph.Neo4j.PackStream;

/// <summary>A day.</summary>
/// <param name="Days">Days since 1970-01-01.</param>
internal readonly record struct PackDate(long Days);

/// <summary>A time of day with an offset.</summary>
/// <param name="Nanoseconds">Since midnight on the local clock.</param>
/// <param name="OffsetSeconds">Of the local clock from UTC.</param>
internal readonly record struct PackTime(long Nanoseconds, int OffsetSeconds);

/// <summary>A time of day.</summary>
/// <param name="Nanoseconds">Since midnight.</param>
internal readonly record struct PackLocalTime(long Nanoseconds);

/// <summary>An instant with an offset.</summary>
/// <param name="Seconds">Since the epoch, in UTC, in whichever form it came.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Of the local clock from UTC.</param>
internal readonly record struct PackDateTime(long Seconds, int Nanoseconds, int OffsetSeconds);

/// <summary>An instant in a zone that has a name.</summary>
/// <param name="Seconds">Since the epoch in UTC; since 1970-01-01 on the local clock when <paramref name="IsLocal"/>.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
/// <param name="Zone">Such as <c>Asia/Tokyo</c>.</param>
/// <param name="IsLocal">Whether it came in the form of Bolt 4.4, which counts on the local clock of the zone.</param>
internal readonly record struct PackZonedDateTime(long Seconds, int Nanoseconds, string Zone, bool IsLocal);

/// <summary>A day and a time of day.</summary>
/// <param name="Seconds">Since 1970-01-01T00:00 on the local clock.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
internal readonly record struct PackLocalDateTime(long Seconds, int Nanoseconds);

/// <summary>A stretch of time. The four parts are not converted into each other.</summary>
internal readonly record struct PackDuration(long Months, long Days, long Seconds, int Nanoseconds);

/// <summary>A point in a coordinate reference system.</summary>
/// <param name="Srid">The number of the system, such as 4326 for WGS 84.</param>
/// <param name="X">The first coordinate: the longitude in WGS 84.</param>
/// <param name="Y">The second coordinate: the latitude in WGS 84.</param>
/// <param name="Z">The third coordinate; null in two dimensions.</param>
internal readonly record struct PackPoint(int Srid, double X, double Y, double? Z);
