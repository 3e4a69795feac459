using System.Text;
using RelationsGraph.Embedded.Columns;

namespace RelationsGraph.Embedded.Building;

/// <summary>Builds text columns.</summary>
internal static class BuildTexts
{
    /// <summary>Builds a column of the values in the order they are given.</summary>
    /// <exception cref="InvalidDataException">The texts of the column have more than 2 GB.</exception>
    public static TextValues From(ReadOnlySpan<string?> values)
    {
        var offsets = new int[values.Length + 1];
        long length = 0;
        for (int row = 0; row < values.Length; row++)
        {
            length += values[row] is { } value ? Encoding.UTF8.GetByteCount(value) : 0;
            if (length > Array.MaxLength)
                throw new InvalidDataException("The texts of one property have more than 2 GB. Split the node type or move the texts out of the graph.");
            offsets[row + 1] = (int)length;
        }

        var bytes = new byte[length];
        for (int row = 0; row < values.Length; row++)
            Encoding.UTF8.GetBytes(values[row], bytes.AsSpan(offsets[row]));
        string?[] texts = values.ToArray();
        return new TextValues(
            bytes,
            offsets,
            BitMap.Build(texts.Length, row => texts[row] is null),
            BitMap.Build(texts.Length, row => IsPlain(bytes.AsSpan(offsets[row]..offsets[row + 1]))));
    }

    /// <summary>The rows of a column of ids in the order of the ids by code point.</summary>
    public static int[] Order(TextValues ids)
    {
        var order = new int[ids.Count];
        bool isSorted = true;
        for (int row = 0; row < order.Length; row++)
        {
            order[row] = row;
            isSorted = isSorted && (row == 0 || ids[row - 1].SequenceCompareTo(ids[row]) < 0);
        }

        if (!isSorted)
            Array.Sort(order, (left, right) => ids[left].SequenceCompareTo(ids[right]));
        return order;
    }

    private static bool IsPlain(ReadOnlySpan<byte> text) =>
        !text.ContainsAnyInRange((byte)0x00, (byte)0x1F) && !text.ContainsAny((byte)'"', (byte)'\\', (byte)0x7F);
}
