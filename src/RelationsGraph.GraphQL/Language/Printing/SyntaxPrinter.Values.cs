using System.Globalization;

namespace RelationsGraph.GraphQL.Language;

public sealed partial class SyntaxPrinter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode text:
                WriteString(text.Value, text.IsBlock);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode list:
                WriteList(list);
                break;
            case ObjectValueNode obj:
                WriteObject(obj);
                break;
            default:
                throw new ArgumentException($"A value of kind {value.Kind} cannot be printed.", nameof(value));
        }
    }

    private void WriteList(ListValueNode list)
    {
        _text.Append('[');
        for (int i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
                _text.Append(", ");
            WriteValue(list.Items[i]);
        }

        _text.Append(']');
    }

    private void WriteObject(ObjectValueNode obj)
    {
        if (obj.Fields.Length == 0)
        {
            _text.Append("{}");
            return;
        }

        _text.Append("{ ");
        for (int i = 0; i < obj.Fields.Length; i++)
        {
            if (i > 0)
                _text.Append(", ");
            WriteObjectField(obj.Fields[i]);
        }

        _text.Append(" }");
    }

    private void WriteObjectField(ObjectFieldNode field)
    {
        _text.Append(field.Name).Append(": ");
        WriteValue(field.Value);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.ElementType);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.NullableType);
                _text.Append('!');
                break;
            default:
                throw new ArgumentException($"A type of kind {type.Kind} cannot be printed.", nameof(type));
        }
    }

    /// <summary>A text that no block string can hold is quoted even where a block is preferred.</summary>
    private void WriteString(string text, bool preferBlock)
    {
        if (preferBlock && BlockString.CanHold(text))
            WriteBlockString(text);
        else
            WriteQuotedString(text);
    }

    private void WriteBlockString(string text)
    {
        _text.Append("\"\"\"");
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            // An empty line stays empty: nobody wants trailing spaces in a file.
            if (line.IsEmpty)
                _text.Append('\n');
            else
                NewLine();
            int start = _text.Length;
            _text.Append(line).Replace("\"\"\"", "\\\"\"\"", start, line.Length);
        }

        NewLine();
        _text.Append("\"\"\"");
    }

    private void WriteQuotedString(string text)
    {
        _text.Append('"');
        foreach (char character in text)
        {
            switch (character)
            {
                case '"':
                    _text.Append("\\\"");
                    break;
                case '\\':
                    _text.Append("\\\\");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\r':
                    _text.Append("\\r");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                case '\b':
                    _text.Append("\\b");
                    break;
                case '\f':
                    _text.Append("\\f");
                    break;
                default:
                    if (char.IsControl(character))
                        _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                    else
                        _text.Append(character);
                    break;
            }
        }

        _text.Append('"');
    }
}
