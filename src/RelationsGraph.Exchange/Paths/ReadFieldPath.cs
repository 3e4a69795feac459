namespace RelationsGraph.Exchange.Paths;

/// <summary>Reads a <see cref="FieldPath"/> from its text.</summary>
internal static class ReadFieldPath
{
    private const string Root = "Query.";

    /// <summary>Reads a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path; null when the text is none.</param>
    /// <returns>What is wrong and what was expected; null when nothing is.</returns>
    public static string? Read(string text, out FieldPath? path)
    {
        path = null;
        string[] ids = [];
        string rest = text;
        if (text.StartsWith('('))
        {
            int close = text.IndexOf(')', StringComparison.Ordinal);
            if (close < 0)
                return $"'{text}' has no ')'; {FieldPath.Expected}";
            ids = text[1..close].Split(';');
            rest = text[(close + 1)..];
            if (rest.Length > 0 && rest[0] != '.')
                return $"'{text}' goes on after ')' without a point; {FieldPath.Expected}";
            rest = rest.Length > 0 ? rest[1..] : rest;
        }

        bool isRoot = ids.Length == 0 && rest.StartsWith(Root, StringComparison.Ordinal);
        var steps = new List<FieldStep>();
        foreach (string part in Split(isRoot ? rest[Root.Length..] : rest))
        {
            if (ReadStep(part) is not { } step)
                return $"'{part}' is not a field; {FieldPath.Expected}";
            steps.Add(step);
        }

        if (steps.Count == 0 && ids.Length == 0)
            return $"'{text}' has no field; {FieldPath.Expected}";
        path = new FieldPath(text, isRoot, ids, [.. steps]);
        return null;
    }

    /// <summary>The parts between points that stand outside of brackets.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (text[i] != '.' || depth > 0)
                continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }

        if (text.Length > 0)
            parts.Add(text[start..]);
        return parts;
    }

    /// <summary><c>field[condition][condition]</c>.</summary>
    private static FieldStep? ReadStep(string part)
    {
        int open = part.IndexOf('[', StringComparison.Ordinal);
        string field = open < 0 ? part : part[..open];
        var conditions = new List<FieldCondition>();
        while (open >= 0 && open < part.Length)
        {
            int close = part.IndexOf(']', open);
            if (part[open] != '[' || close < 0 || ReadCondition(part[(open + 1)..close]) is not { } condition)
                return null;
            conditions.Add(condition);
            open = close + 1;
        }

        return IsName(field) ? new FieldStep(field, [.. conditions]) : null;
    }

    /// <summary><c>field.property=VALUE|VALUE</c>.</summary>
    private static FieldCondition? ReadCondition(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == text.Length - 1)
            return null;
        string[] fields = text[..equals].Split('.');
        return Array.TrueForAll(fields, IsName) ? new FieldCondition(fields, text[(equals + 1)..].Split('|')) : null;
    }

    private static bool IsName(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return text.Length > 0 && !char.IsAsciiDigit(text[0]);
    }
}
