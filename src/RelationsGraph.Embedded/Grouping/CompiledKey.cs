using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Relating;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Something that rows are grouped by. Its values have codes: two for rows without one, the rest from <see cref="FirstCode"/> on.</summary>
/// <remarks>Immutable and thread-safe; state is in <see cref="KeyCodes"/>.</remarks>
internal abstract class CompiledKey
{
    /// <summary>The code of rows without a value.</summary>
    public const int Null = 0;

    /// <summary>The code of dates that lie in several stretches of time.</summary>
    public const int Imprecise = 1;

    /// <summary>The code of the first value that is met.</summary>
    public const int FirstCode = 2;

    /// <summary>Whether values are kept as texts; else as numbers.</summary>
    public virtual bool IsText => false;

    /// <summary>Where values are few and numbered: how many there are, and one more for rows without a value. Else 0.</summary>
    public virtual int Radix => 0;

    /// <summary>Of a key with a <see cref="Radix"/>: adds a digit for the value of each row to its number, 0 without one.</summary>
    public virtual void AddDigits(Run run, RowBatch rows, Span<int> numbers) => throw new NotSupportedException("The key has too many values.");

    /// <summary>Puts the rows of a batch into the groups of their values.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">The rows with the groups of the keys before.</param>
    /// <param name="target">Takes the rows when a row can have several values or none of its own place; else the rows stay where they are.</param>
    /// <param name="codes">The values met so far.</param>
    /// <returns>The batch that holds the rows now, with the codes in place of the groups, and the groups before in <see cref="KeyCodes.Before"/>.</returns>
    public abstract RowBatch Read(Run run, RowBatch rows, RowBatch target, KeyCodes codes);
}

/// <summary>The values of a key that were met.</summary>
/// <param name="isText">Whether they are texts.</param>
internal sealed class KeyCodes(bool isText)
{
    private readonly TextCodes? _texts = isText ? new TextCodes() : null;
    private readonly LongCodes _numbers = new();
    private readonly LongCodes _seen = new();
    private int _lists;
    private int[] _before = new int[RowBatch.MostRows];

    /// <summary>How much it has room for.</summary>
    public int Capacity => _numbers.Capacity + _seen.Capacity + (_texts?.Capacity ?? 0);

    /// <summary>By row of the batch: its group by the keys before.</summary>
    public Span<int> Before(int rows)
    {
        if (rows > _before.Length)
            Array.Resize(ref _before, Math.Max(rows, _before.Length * 2));
        return _before.AsSpan(0, rows);
    }

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        _texts?.Clear();
        _numbers.Clear();
        _seen.Clear();
        _lists = 0;
    }

    /// <summary>Begins a list, whose items count once.</summary>
    public void BeginList() => _lists++;

    /// <summary>Whether the list that was begun last has a value for the first time.</summary>
    public bool IsNewInList(int code)
    {
        _seen.Of(((long)_lists << 32) | (uint)code, out bool isNew);
        return isNew;
    }

    /// <summary>The code of a value.</summary>
    public int Of(long value) => CompiledKey.FirstCode + _numbers.Of(value);

    /// <summary>The code of a value that is a text if the key's values are.</summary>
    public int Of(in RowValue value) => CompiledKey.FirstCode + (_texts?.Of(value.Text) ?? _numbers.Of(value.First));

    /// <summary>The number of a code.</summary>
    public long Number(int code) => _numbers[code - CompiledKey.FirstCode];

    /// <summary>The text of a code.</summary>
    public ReadOnlySpan<byte> Text(int code) => _texts![code - CompiledKey.FirstCode];

    /// <summary>Compares two codes by what they stand for: values in their order, then imprecise dates, then rows without a value.</summary>
    public int Compare(int left, int right)
    {
        if (left == right)
            return 0;
        if (left < CompiledKey.FirstCode || right < CompiledKey.FirstCode)
            return Rank(left).CompareTo(Rank(right));
        return _texts is null ? Number(left).CompareTo(Number(right)) : Text(left).SequenceCompareTo(Text(right));
    }

    private static int Rank(int code) => code == CompiledKey.Null ? 2 : code == CompiledKey.Imprecise ? 1 : 0;
}

/// <summary>Rows by a value.</summary>
/// <param name="value">Reads the value.</param>
/// <param name="isText">Whether it is a text.</param>
/// <param name="radix">How many values there can be, and one more, if they are numbered from 0 on; else 0.</param>
internal sealed class KeyOfValue(CompiledExpression value, bool isText, int radix) : CompiledKey
{
    /// <inheritdoc/>
    public override bool IsText => isText;

    /// <inheritdoc/>
    public override int Radix => radix;

    /// <inheritdoc/>
    public override void AddDigits(Run run, RowBatch rows, Span<int> numbers) => value.AddDigits(run, rows.Elements, rows.Nodes, radix, numbers);

    /// <inheritdoc/>
    public override RowBatch Read(Run run, RowBatch rows, RowBatch target, KeyCodes codes)
    {
        Span<int> groups = rows.Groups;
        groups.CopyTo(codes.Before(groups.Length));
        if (isText)
        {
            for (int i = 0; i < groups.Length; i++)
                groups[i] = value.TryRead(run, rows.Elements[i], rows.Nodes[i], out RowValue read) ? codes.Of(read) : Null;
            return rows;
        }

        Span<long> numbers = stackalloc long[ChunkLength];
        Span<bool> isThere = stackalloc bool[ChunkLength];
        for (int begin = 0; begin < groups.Length; begin += ChunkLength)
        {
            int count = Math.Min(ChunkLength, groups.Length - begin);
            value.ReadNumbers(run, rows.Elements.Slice(begin, count), rows.Nodes.Slice(begin, count), numbers, isThere);
            for (int i = 0; i < count; i++)
                groups[begin + i] = isThere[i] ? codes.Of(numbers[i]) : Null;
        }

        return rows;
    }

    private const int ChunkLength = 128;
}

/// <summary>Rows by the stretch of time in which their date lies.</summary>
/// <param name="date">Reads the date.</param>
/// <param name="bucket">How long the stretches are.</param>
internal sealed class KeyOfDate(CompiledExpression date, DateBucket bucket) : CompiledKey
{
    /// <inheritdoc/>
    public override RowBatch Read(Run run, RowBatch rows, RowBatch target, KeyCodes codes)
    {
        Span<int> groups = rows.Groups;
        groups.CopyTo(codes.Before(groups.Length));
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = !date.TryRead(run, rows.Elements[i], rows.Nodes[i], out RowValue read) ? Null
                : DateBuckets.TryFind(bucket, (int)read.First, (int)read.Second, out int number) ? codes.Of((long)number)
                : Imprecise;
        }

        return rows;
    }
}

/// <summary>Rows by their related nodes, each in the groups of all of them, in each once.</summary>
/// <param name="related">The related nodes of a row.</param>
internal sealed class KeyOfNodes(RelatedRows related) : CompiledKey
{
    /// <inheritdoc/>
    public override RowBatch Read(Run run, RowBatch rows, RowBatch target, KeyCodes codes)
    {
        target.Clear();

        // Rows multiply here: once there are more than may be, nobody asks for the others.
        for (int i = 0; i < rows.Count && target.Count <= run.Limits.MaxAggregatedRows; i++)
        {
            int mark = run.Ints.Count, element = rows.Elements[i], node = rows.Nodes[i], first = target.Count, last = -1;
            related.Push(run, element, node, out int pairs);
            int end = run.Ints.Count;

            // Related nodes lie by id, so one that comes twice comes twice in a row.
            for (int pair = pairs; pair < end; pair += 2)
            {
                run.Step();
                int found = run.Ints[pair + 1];
                if (found != last)
                    target.Add(element, node, codes.Of((long)found));
                last = found;
            }

            run.Ints.Release(mark);
            run.Step();
            if (target.Count == first)
                target.Add(element, node, Null);
            codes.Before(target.Count)[first..].Fill(rows.Groups[i]);
        }

        return target;
    }
}
