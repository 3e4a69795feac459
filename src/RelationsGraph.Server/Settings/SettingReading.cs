namespace RelationsGraph.Server.Settings;

/// <summary>One key and value as a source holds them, before anybody asked whether the key exists.</summary>
/// <param name="Key">The name, sections separated by a colon.</param>
/// <param name="Value">The value as written; the members of an array joined by <c>;</c>.</param>
/// <param name="Source">Where it was found, as a fault names it: <c>relationsgraph.json line 3</c>.</param>
/// <param name="IsArray">Whether it was written as an array.</param>
internal readonly record struct SettingReading(string Key, string Value, string Source, bool IsArray = false);
