using System.Buffers.Binary;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>A number in the place of a value, that orders as values do or is equal where it cannot tell: comparing numbers spares reading most values.</summary>
internal static class ValuePrefix
{
    /// <summary>Whether equal prefixes mean equal values.</summary>
    public static bool IsExact(PropertyKind kind) =>
        kind is not (PropertyKind.EdtfDate or PropertyKind.Text or PropertyKind.Url or PropertyKind.LocalizedText or PropertyKind.Reference);

    /// <summary>The prefix of a value.</summary>
    public static long Of(PropertyKind kind, in RowValue value) =>
        IsExact(kind) ? value.First
        : kind == PropertyKind.EdtfDate ? (value.First << 32) | (uint)((int)value.Second ^ int.MinValue)
        : OfText(value.Text);

    /// <summary>The first eight bytes. A shorter text is filled with zeros: it may then equal one that goes on with zeros, which a prefix may.</summary>
    private static long OfText(ReadOnlySpan<byte> text)
    {
        ulong prefix = 0;
        if (text.Length >= sizeof(ulong))
        {
            prefix = BinaryPrimitives.ReadUInt64BigEndian(text);
        }
        else
        {
            for (int i = 0; i < text.Length; i++)
                prefix |= (ulong)text[i] << (56 - (i * 8));
        }

        return (long)(prefix ^ (1UL << 63));
    }
}
