namespace RelationsGraph.Exchange.Wording;

/// <summary>"Did you mean": the name nearest to a misspelt one, by insertions, deletions, replacements and swaps of neighbours.</summary>
internal static class Nearest
{
    // Longer names are not compared: nobody misspells them, and the work grows with the square.
    private const int MaxLength = 200;
    private const int MaxEdits = 5;

    /// <summary>A question that begins with a space; empty when no name is near.</summary>
    /// <param name="name">The misspelt name.</param>
    /// <param name="candidates">The names there are; of names equally near the first in code point order counts.</param>
    public static string Question(string name, IEnumerable<string> candidates)
    {
        string? nearest = Find(name, candidates);
        return nearest is null ? "" : $". Did you mean '{nearest}'?";
    }

    /// <summary>The nearest name; null when each is more edits away than a third of the length, or than five.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength)
            return null;
        int best = Math.Clamp(name.Length / 3, 1, MaxEdits) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            int distance = Distance(name, candidate, best);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
                (best, nearest) = (distance, candidate);
        }

        return nearest;
    }

    /// <summary>The number of edits, without regard to case; more than the limit when it is exceeded.</summary>
    private static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit || to.Length > MaxLength)
            return limit + 1;
        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1));
                bool swapped = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
                row[j] = swapped ? Math.Min(edits, beforeLast[j - 2] + 1) : edits;
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
            Span<int> spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[to.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
