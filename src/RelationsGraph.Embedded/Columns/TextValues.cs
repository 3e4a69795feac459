using System.Buffers;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Texts as they are written: UTF-8, one after the other, with the place where each begins.</summary>
/// <param name="bytes">All texts.</param>
/// <param name="offsets">Where each begins; one more entry says where the last ends.</param>
/// <param name="nulls">Rows without a value.</param>
/// <param name="plain">Rows whose text needs no escaping in JSON.</param>
internal sealed class TextValues(byte[] bytes, int[] offsets, BitMap nulls, BitMap plain) : Column
{
    /// <summary>The same texts folded (<see cref="FoldedText"/>), made when they are first asked for, so that only texts that are searched take room twice.</summary>
    public LazyPart<TextValues> Folded { get; } = new("folded texts");

    /// <summary>About what the texts take in memory.</summary>
    public long Bytes => bytes.Length + ((long)offsets.Length * sizeof(int));

    /// <summary>The number of rows.</summary>
    public int Count => offsets.Length - 1;

    /// <summary>The text of a row; empty when it has none.</summary>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            int begin = offsets[row];
            return bytes.AsSpan(begin, offsets[row + 1] - begin);
        }
    }

    /// <summary>Whether a row has no value.</summary>
    public bool IsNull(int row) => nulls[row];

    /// <summary>Pushes the text of a row that has one.</summary>
    public void WriteText(IValueSink sink, int row) => sink.Text(this[row], plain[row]);

    /// <summary>Pushes the text of a row if it has one.</summary>
    /// <returns>Whether it has one.</returns>
    public bool TryWriteText(IValueSink sink, int row)
    {
        if (nulls[row])
            return false;
        WriteText(sink, row);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryRead(int row, out RowValue value)
    {
        value = new RowValue(this[row]);
        return !nulls[row];
    }

    /// <inheritdoc/>
    public override void Write(IValueSink sink, int row)
    {
        if (!TryWriteText(sink, row))
            sink.Null();
    }

    /// <summary>In a column sorted by code point: the first row that is not less than a key.</summary>
    public int LowerBound(ReadOnlySpan<byte> key)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(key) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Folds all texts.</summary>
    /// <returns>Null when there is no room for them.</returns>
    public TextValues? Fold(LazyBuild build)
    {
        var begins = new int[offsets.Length];
        var folded = new ArrayBufferWriter<byte>(Math.Max(1, bytes.Length));
        for (int row = 0; row < Count; row++)
        {
            build.Step();
            ReadOnlySpan<byte> text = this[row];
            folded.Advance(FoldedText.Fold(text, folded.GetSpan(FoldedText.MaxBytes(text))));
            begins[row + 1] = folded.WrittenCount;
        }

        var made = new TextValues(folded.WrittenSpan.ToArray(), begins, nulls, default);
        return build.TrySettle(made.Bytes) ? made : null;
    }
}
