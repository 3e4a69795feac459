using System.Text;

namespace RelationsGraph.GraphQL.Types;

/// <summary>Descriptions as block strings (specification, section 2.9.4); as quoted strings where a block string would read otherwise.</summary>
internal static class DescriptionPrinter
{
    internal static void Append(StringBuilder text, string? description, string indent)
    {
        if (description is null)
        {
            return;
        }

        text.Append(indent);
        string[] lines = description.Split('\n');
        if (!IsBlockString(description, lines))
        {
            InputValuePrinter.AppendQuoted(text, description);
            text.Append('\n');
            return;
        }

        string escaped = description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        if (lines.Length == 1 && description.Length <= 100 && !description.EndsWith('"') && !description.EndsWith('\\'))
        {
            text.Append("\"\"\"").Append(escaped).Append("\"\"\"\n");
            return;
        }

        text.Append("\"\"\"\n");
        foreach (string line in escaped.Split('\n'))
        {
            _ = line.Length == 0 ? text.Append('\n') : text.Append(indent).Append(line).Append('\n');
        }

        text.Append(indent).Append("\"\"\"\n");
    }

    // Reading a block string drops blank lines at both ends and the indentation that all lines share.
    private static bool IsBlockString(string description, string[] lines)
    {
        bool allIndented = Array.TrueForAll(lines, line => line.Length == 0 || line[0] is ' ' or '\t');
        return !allIndented
            && !string.IsNullOrWhiteSpace(lines[0])
            && !string.IsNullOrWhiteSpace(lines[^1])
            && !description.AsSpan().ContainsAnyInRange('\0', '\u0008')
            && !description.AsSpan().ContainsAnyInRange('\u000B', '\u001F');
    }
}
