using System.Text;
using RelationsGraph.GraphQL.Language;

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
        if (!BlockString.CanHold(description))
        {
            InputValuePrinter.AppendQuoted(text, description);
            text.Append('\n');
            return;
        }

        string escaped = description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        if (!description.Contains('\n') && description.Length <= 100 && !description.EndsWith('"') && !description.EndsWith('\\'))
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
}
