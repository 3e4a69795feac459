namespace RelationsGraph.Testing;

/// <summary>Says where two texts part, so that a failure can be read without a tool.</summary>
public static class TextDifference
{
    /// <summary>The first line that differs, with its number and both versions.</summary>
    /// <param name="expected">The text that should be.</param>
    /// <param name="actual">The text that is; differs from <paramref name="expected"/>.</param>
    public static string Describe(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"from line {line + 1} on:\n  expected: {Shown(left, line)}\n  actual:   {Shown(right, line)}";
    }

    private static string Shown(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of text)";
}
