using System.Text;

namespace RelationsGraph.GraphQL.Types;

/// <summary>"Did you mean" for a misspelt name: what is near by edit distance, case-insensitively, nearest first.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    // Longer names are not compared, so that a hostile document cannot buy much work with one name.
    private const int MaxLength = 64;

    /// <summary>A sentence that begins with a space, such as <c> Did you mean 'a' or 'b'?</c>; empty when nothing is near.</summary>
    internal static string For(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength)
        {
            return "";
        }

        int limit = Math.Max(1, (int)(name.Length * 0.4));
        var near = new List<(int Distance, string Name)>();
        foreach (string candidate in candidates)
        {
            int distance = Distance(name, candidate, limit);
            if (distance <= limit)
            {
                near.Add((distance, candidate));
            }
        }

        if (near.Count == 0)
        {
            return "";
        }

        near.Sort((x, y) => x.Distance != y.Distance ? x.Distance.CompareTo(y.Distance) : string.CompareOrdinal(x.Name, y.Name));
        return Sentence(near);
    }

    private static string Sentence(List<(int Distance, string Name)> near)
    {
        int count = Math.Min(near.Count, MaxSuggestions);
        var text = new StringBuilder(" Did you mean ");
        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "" : i == count - 1 ? " or " : ", ").Append('\'').Append(near[i].Name).Append('\'');
        }

        return text.Append('?').ToString();
    }

    /// <summary>Edits (insert, delete, replace, swap neighbours) from one name to the other; more than the limit when it is exceeded.</summary>
    internal static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit || to.Length > MaxLength + limit)
        {
            return limit + 1;
        }

        Span<int> beforeLast = stackalloc int[to.Length + 1];
        Span<int> last = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replace = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                int cost = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + replace);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    cost = Math.Min(cost, beforeLast[j - 2] + 1);
                }

                row[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            Span<int> spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[to.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
