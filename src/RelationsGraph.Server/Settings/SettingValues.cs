using System.Globalization;

namespace RelationsGraph.Server.Settings;

/// <summary>How the values of settings are written: whole numbers, sizes, times, switches and lists.</summary>
internal static class SettingValues
{
    private static readonly (string Suffix, long Factor)[] Sizes =
        [("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("B", 1)];

    private static readonly (string Suffix, long Milliseconds)[] Times = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)];

    /// <summary>Reads a whole number within a range, digits only.</summary>
    public static int? Number(string text, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value : null;

    /// <summary>Reads a number of bytes: <c>1048576</c>, <c>1024 KiB</c> or <c>1MiB</c>.</summary>
    public static long? Size(string text, long min, long max) => Scaled(text, Sizes, 1) is { } value && value >= min && value <= max ? value : null;

    /// <summary>Reads a length of time: <c>30s</c>, <c>500ms</c>, <c>2m</c>; a bare number counts seconds.</summary>
    public static TimeSpan? Time(string text, TimeSpan min, TimeSpan max) =>
        Scaled(text, Times, 1_000) is { } value && value >= min.TotalMilliseconds && value <= max.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(value)
            : null;

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public static bool? Switch(string text) => bool.TryParse(text, out var value) ? value : null;

    /// <summary>Splits a list at <c>;</c>, without empty members.</summary>
    public static string[] List(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Writes a number of bytes with the largest unit that divides it.</summary>
    public static string ShowSize(long bytes)
    {
        for (var i = 2; i >= 0; i--)
            if (bytes % Sizes[i].Factor == 0 && bytes != 0)
                return string.Create(CultureInfo.InvariantCulture, $"{bytes / Sizes[i].Factor} {Sizes[i].Suffix}");
        return string.Create(CultureInfo.InvariantCulture, $"{bytes} B");
    }

    /// <summary>Writes a length of time in whole seconds where possible.</summary>
    public static string ShowTime(TimeSpan time) => time.Milliseconds == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalSeconds}s")
        : string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds}ms");

    // The longest suffix comes first where one ends like another ("KiB" and "B", "ms" and "s").
    private static long? Scaled(string text, (string Suffix, long Factor)[] units, long bare)
    {
        var number = text.AsSpan().Trim();
        var factor = bare;
        foreach (var unit in units)
            if (number.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase))
            {
                number = number[..^unit.Suffix.Length].TrimEnd();
                factor = unit.Factor;
                break;
            }

        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value * factor : null;
    }
}
