using System.Globalization;
using System.Text;

namespace RelationsGraph.GraphQL.Types;

/// <summary>Input values as GraphQL literals (specification, section 2.9), as introspection and SDL show defaults.</summary>
internal static class InputValuePrinter
{
    internal static string Print(InputValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, InputValue value)
    {
        switch (value.Kind)
        {
            case InputValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case InputValueKind.Int:
                text.Append(value.AsInt64());
                break;
            case InputValueKind.Float:
                text.Append(PrintFloat(value.AsDouble()));
                break;
            case InputValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case InputValueKind.Enum:
                text.Append(value.AsEnum().Name);
                break;
            case InputValueKind.List:
                AppendList(text, value.AsList());
                break;
            case InputValueKind.Object:
                AppendObject(text, value.AsObject());
                break;
            case InputValueKind.Variable:
                text.Append('$').Append(value.AsVariable().Name);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static string PrintFloat(double number)
    {
        string digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny(".E") >= 0 ? digits : digits + ".0";
    }

    private static void AppendList(StringBuilder text, InputValue[] items)
    {
        text.Append('[');
        for (int i = 0; i < items.Length; i++)
        {
            Append(i == 0 ? text : text.Append(", "), items[i]);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, InputObjectValue value)
    {
        text.Append('{');
        bool first = true;
        foreach (InputFieldDefinition field in value.Type.Fields)
        {
            if (value[field].IsAbsent)
            {
                continue;
            }

            text.Append(first ? " " : ", ").Append(field.Name).Append(": ");
            Append(text, value[field]);
            first = false;
        }

        text.Append(first ? "}" : " }");
    }

    /// <summary>A quoted string with the escapes of specification, section 2.9.4.</summary>
    internal static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' or '\u007F' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
