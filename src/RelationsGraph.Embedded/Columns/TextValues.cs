using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Texts as they are written: UTF-8, one after the other, with the place where each begins.</summary>
/// <param name="bytes">All texts.</param>
/// <param name="offsets">Where each begins; one more entry says where the last ends.</param>
/// <param name="nulls">Rows without a value.</param>
/// <param name="plain">Rows whose text needs no escaping in JSON.</param>
internal sealed class TextValues(byte[] bytes, int[] offsets, BitMap nulls, BitMap plain) : Column
{
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
}
