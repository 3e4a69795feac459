using System.Text;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Running;

/// <summary>
/// The values of a request in the form in which rows are compared. Each is made when a run first compares with it and then kept for the run, in
/// memory that the next run uses again.
/// </summary>
/// <remarks>Not thread-safe. Spans of texts stay valid for the run.</remarks>
internal sealed class PreparedOperands
{
    private const int FirstBytes = 1024;

    private Prepared[] _prepared = [];
    private Entry[] _items = [];
    private byte[] _bytes = new byte[FirstBytes];
    private int _itemCount;
    private int _byteCount;
    private int _run = 1;

    /// <summary>What it has room for, in bytes.</summary>
    public long Bytes => _bytes.Length + (24L * _items.Length) + (16L * _prepared.Length);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        if (_run == int.MaxValue)
        {
            Array.Clear(_prepared);
            _run = 0;
        }

        (_itemCount, _byteCount, _run) = (0, 0, _run + 1);
    }

    /// <summary>The items of an operand: those of a list in their order, without null and each once, else its one value.</summary>
    /// <param name="form">What the operand is.</param>
    /// <param name="value">Its value.</param>
    public OperandItems Of(OperandForm form, PlanValue value)
    {
        if (form.Index >= _prepared.Length)
            Array.Resize(ref _prepared, Math.Max(form.Index + 1, _prepared.Length * 2));
        if (_prepared[form.Index].Run != _run)
            _prepared[form.Index] = Prepare(form, value);
        Prepared prepared = _prepared[form.Index];
        return new OperandItems(prepared.Begin, prepared.Count, prepared.HasNull);
    }

    /// <summary>An item by its position.</summary>
    public RowValue this[int position]
    {
        get
        {
            Entry item = _items[position];
            return new RowValue(item.First, item.Second, _bytes.AsSpan(item.Text, item.Length));
        }
    }

    /// <summary>Whether a value is one of the items.</summary>
    public bool Contains(in OperandItems items, in RowValue value)
    {
        int low = items.Begin, high = items.Begin + items.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int order = this[middle].CompareTo(value);
            if (order == 0)
                return true;
            if (order < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return false;
    }

    private Prepared Prepare(OperandForm form, PlanValue value)
    {
        int begin = _itemCount;
        bool hasNull = value.IsNull;
        if (value.Kind == PlanValueKind.List)
        {
            foreach (PlanValue item in value.Items)
            {
                hasNull |= item.IsNull;
                if (!item.IsNull)
                    AddSorted(begin, Read(form, item));
            }
        }
        else if (!hasNull)
        {
            Add(Read(form, value));
        }

        return new Prepared(_run, begin, _itemCount - begin, hasNull);
    }

    private Entry Read(OperandForm form, PlanValue value)
    {
        switch (form.Type.Kind)
        {
            case PropertyKind.EdtfDate:
                EdtfDate date = EdtfDate.Parse(value.Text);
                return Text(date.Text, false) with { First = date.Earliest, Second = date.Latest };
            case PropertyKind.Text or PropertyKind.Url:
                return Text(value.Text, form.IsFolded);
            case PropertyKind.Enum:
                return new Entry(form.Places![(int)value.Integer], 0, 0, 0);
            default:
                return new Entry(value.Integer, 0, 0, 0);
        }
    }

    private Entry Text(string text, bool isFolded)
    {
        int begin = _byteCount;
        int room = isFolded ? FoldedText.MaxBytes(text) : Encoding.UTF8.GetMaxByteCount(text.Length);
        if (begin + room > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(begin + room, _bytes.Length * 2));
        _byteCount += isFolded ? FoldedText.Fold(text, _bytes.AsSpan(begin)) : Encoding.UTF8.GetBytes(text, _bytes.AsSpan(begin));
        return new Entry(0, 0, begin, _byteCount - begin);
    }

    private void Add(in Entry item)
    {
        if (_itemCount == _items.Length)
            Array.Resize(ref _items, Math.Max(16, _itemCount * 2));
        _items[_itemCount++] = item;
    }

    /// <summary>Lists are short, and mostly sorted where they are long: insertion from the end.</summary>
    private void AddSorted(int begin, in Entry item)
    {
        Add(item);
        RowValue value = this[_itemCount - 1];
        int place = _itemCount - 1, order = 1;
        while (place > begin && (order = value.CompareTo(this[place - 1])) < 0)
            place--;
        if (order == 0)
        {
            _itemCount--;
            return;
        }

        Array.Copy(_items, place, _items, place + 1, _itemCount - 1 - place);
        _items[place] = item;
    }

    private readonly record struct Entry(long First, long Second, int Text, int Length);

    private readonly record struct Prepared(int Run, int Begin, int Count, bool HasNull);
}

/// <summary>What an operand is and where its prepared value is kept.</summary>
/// <param name="Index">Its place among the operands of the plan that rows are compared with, from 0.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsFolded">Whether texts are folded.</param>
/// <param name="Places">Of an enum: places in the order of names by ordinal.</param>
internal sealed record OperandForm(int Index, ExpressionType Type, bool IsFolded, int[]? Places);

/// <summary>The values of an operand in <see cref="PreparedOperands"/>, sorted.</summary>
/// <param name="Begin">The position of the first.</param>
/// <param name="Count">How many there are.</param>
/// <param name="HasNull">Whether the operand, or an item of its list, is null.</param>
internal readonly record struct OperandItems(int Begin, int Count, bool HasNull);
