namespace RelationsGraph.Server.Settings;

/// <summary>Finds the setting that somebody who mistyped a name most likely meant.</summary>
internal static class SettingSpelling
{
    /// <summary>The key that a few changed letters, or a forgotten section, turn the given one into; null when none is near.</summary>
    public static string? Nearest(string key)
    {
        string? nearest = null;
        var best = Math.Max(2, key.Length / 4) + 1;
        foreach (var setting in SettingTable.All)
        {
            var whole = Distance(key, setting.Key);
            var name = Distance(key, setting.Key.AsSpan(setting.Key.LastIndexOf(':') + 1)) + 1;
            var distance = Math.Min(whole, name);
            if (distance < best)
                (best, nearest) = (distance, setting.Key);
        }

        return nearest;
    }

    // Levenshtein's edit distance without regard to case, one row at a time.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
