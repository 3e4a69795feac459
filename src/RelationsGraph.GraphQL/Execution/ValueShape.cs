using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>What of a value shapes a plan, as text: two values with equal texts fit the same plan.</summary>
public static class ValueShape
{
    /// <summary>Appends the shape of a value. No shape is the beginning of another.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="value">The value of a structural variable.</param>
    /// <param name="structure">How much of it counts.</param>
    public static void Append(StringBuilder text, InputValue value, ArgumentStructure structure)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (structure == ArgumentStructure.Value)
        {
            string whole = value.ToString();
            text.Append(CultureInfo.InvariantCulture, $"{(value.IsAbsent ? '-' : '"')}{whole.Length}:").Append(whole);
            return;
        }

        switch (value.Kind)
        {
            case InputValueKind.Absent:
                text.Append('-');
                break;
            case InputValueKind.Null:
                text.Append('0');
                break;
            case InputValueKind.Object:
                AppendObject(text, value.AsObject(), structure);
                break;
            case InputValueKind.List:
                AppendList(text, value.AsList(), structure);
                break;
            case InputValueKind.Enum when structure == ArgumentStructure.Choices:
                text.Append('=').Append(value.AsEnum().Name).Append(';');
                break;
            case InputValueKind.Boolean when structure == ArgumentStructure.Choices:
                text.Append(value.AsBoolean() ? 't' : 'f');
                break;
            default:
                text.Append('.');
                break;
        }
    }

    private static void AppendObject(StringBuilder text, InputObjectValue value, ArgumentStructure structure)
    {
        text.Append('{');
        ReadOnlySpan<InputValue> fields = value.Fields;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsPresent)
            {
                Append(text.Append(CultureInfo.InvariantCulture, $"{i}:"), fields[i], structure);
            }
        }

        text.Append('}');
    }

    /// <summary>Of a list of scalars only that there is one: its length is no matter of structure.</summary>
    private static void AppendList(StringBuilder text, InputValue[] items, ArgumentStructure structure)
    {
        bool counts = structure == ArgumentStructure.Choices
            || Array.Exists(items, item => item.Kind is InputValueKind.Object or InputValueKind.List);
        text.Append('[');
        if (counts)
        {
            foreach (InputValue item in items)
            {
                Append(text, item, structure);
            }
        }

        text.Append(counts || items.Length == 0 ? "]" : ".]");
    }
}
