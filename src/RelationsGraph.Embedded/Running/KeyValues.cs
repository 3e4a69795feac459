using System.Text;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Running;

/// <summary>The values that cursors carry for the order keys, in the form in which rows are compared, in memory that the next page uses again.</summary>
/// <remarks>Not thread-safe. Spans of texts stay valid until the next <see cref="Clear"/>.</remarks>
internal sealed class KeyValues
{
    private Item[] _items = new Item[8];
    private byte[] _bytes = new byte[256];
    private int _byteCount;

    /// <summary>How many values there are; the index of the next.</summary>
    public int Count { get; private set; }

    /// <summary>What it has room for, in bytes.</summary>
    public long Bytes => _bytes.Length + (32L * _items.Length);

    /// <summary>Forgets everything.</summary>
    public void Clear() => (Count, _byteCount) = (0, 0);

    /// <summary>Adds a value.</summary>
    /// <param name="value">The value as <see cref="PageCursor.Read"/> makes it, or null.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="places">Of an enum: places in the order of names by ordinal.</param>
    public void Add(PlanValue value, PropertyKind kind, int[]? places)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = value.IsNull ? default
            : kind == PropertyKind.EdtfDate ? Text(value.Items[2].Text) with { First = value.Items[0].Integer, Second = value.Items[1].Integer }
            : value.Kind == PlanValueKind.Text ? Text(value.Text)
            : new Item(true, places is null ? value.Integer : places[(int)value.Integer], 0, 0, 0);
    }

    /// <summary>Reads a value.</summary>
    /// <returns>False when it is null.</returns>
    public bool TryGet(int index, out RowValue value)
    {
        Item item = _items[index];
        value = new RowValue(item.First, item.Second, _bytes.AsSpan(item.Begin, item.Length));
        return item.HasValue;
    }

    private Item Text(string text)
    {
        int begin = _byteCount, room = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (begin + room > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(begin + room, _bytes.Length * 2));
        _byteCount += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(begin));
        return new Item(true, 0, 0, begin, _byteCount - begin);
    }

    private readonly record struct Item(bool HasValue, long First, long Second, int Begin, int Length);
}
