using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>The groups of one list while they are made and written. Without keys there is one group, which has all rows.</summary>
/// <remarks>Belongs to one run at a time; keeps its memory for the next.</remarks>
internal sealed class GroupState
{
    private const int CodeBits = 32;

    /// <summary>Most combinations of values that are looked up in a table.</summary>
    private const int MostCombinations = 8192;

    private readonly CompiledKey[] _keys;
    private readonly KeyCodes[] _codes;
    private readonly LongCodes[] _levels;
    private readonly GroupedRows? _members;
    // By combination of values, one digit for each key: its group plus 1; empty where the keys have too many values.
    private readonly int[] _direct;
    private readonly RowBatch _first = new();
    private readonly RowBatch _second = new();
    private long _rows;
    private bool _isFull;

    /// <summary>Makes room for nothing yet.</summary>
    public GroupState(CompiledKey[] keys, Func<Accumulator>[] accumulators, bool keepsMembers)
    {
        _keys = keys;
        _codes = Array.ConvertAll(keys, key => new KeyCodes(key.IsText));
        _levels = Array.ConvertAll(keys, _ => new LongCodes());
        _direct = new int[CombinationsOf(keys)];
        _members = keepsMembers ? new GroupedRows() : null;
        Accumulators = Array.ConvertAll(accumulators, make => make());
    }

    /// <summary>What is gathered about each group.</summary>
    public Accumulator[] Accumulators { get; }

    /// <summary>How many groups there are.</summary>
    public int Count => _keys.Length == 0 ? 1 : _levels[^1].Count;

    /// <summary>The values of the keys.</summary>
    public KeyCodes[] Codes => _codes;

    /// <summary>The groups in the order in which they are written.</summary>
    public IntStack Order { get; } = new();

    /// <summary>The rows of each group, if they are kept.</summary>
    public GroupedRows Members => _members!;

    /// <summary>How much it has room for.</summary>
    public int Capacity
    {
        get
        {
            int capacity = _members?.Capacity ?? 0;
            foreach (Accumulator accumulator in Accumulators)
                capacity += accumulator.Capacity;
            foreach (KeyCodes codes in _codes)
                capacity += codes.Capacity;
            foreach (LongCodes level in _levels)
                capacity += level.Capacity;
            return capacity;
        }
    }

    /// <summary>The code of a group's key.</summary>
    public int CodeOf(int group, int key)
    {
        for (int level = _levels.Length - 1; level > key; level--)
            group = (int)(_levels[level][group] >> CodeBits);
        return (int)_levels[key][group];
    }

    /// <summary>Forgets all groups.</summary>
    public void Clear()
    {
        ForgetGroups();
        foreach (Accumulator accumulator in Accumulators)
            accumulator.Clear();
        _members?.Clear();
        Order.Release(0);
        _rows = 0;
        _isFull = false;
    }

    /// <summary>Takes all rows of a source.</summary>
    /// <returns>Why not all of them could be taken.</returns>
    public GroupOutcome Read(Run run, RowSource source, int element)
    {
        OpenRows rows = source.Open(run, element);
        GroupOutcome outcome = GroupOutcome.Whole;
        for (int begin = rows.Begin; begin < rows.End && outcome == GroupOutcome.Whole; begin += RowBatch.MostRows)
        {
            run.Step();
            int pairs = run.Ints.Count, end = Math.Min(rows.End, begin + RowBatch.MostRows), node = source.ReadRange(run, rows, begin, end);
            if (node >= 0)
            {
                _first.FillRange(node, end - begin);
            }
            else
            {
                source.Read(run, rows, begin, end);
                _first.Fill(run.Ints.Items(pairs, run.Ints.Count));
                run.Ints.Release(pairs);
            }

            outcome = Take(run);
        }

        if (outcome == GroupOutcome.Whole && _isFull)
            return GroupOutcome.TooManyGroups;

        // What the source found stays in the scratch memory until the groups are written: rows of a path refer to it.
        if (outcome == GroupOutcome.Whole)
            _members?.Sort(Count);
        return outcome;
    }

    private GroupOutcome Take(Run run)
    {
        RowBatch rows = _first;
        if (_isFull)
            ForgetGroups();
        if (_direct.Length > 0)
            LookUp(run, rows);
        for (int key = 0; key < _keys.Length && _direct.Length == 0; key++)
        {
            rows = _keys[key].Read(run, rows, rows == _first ? _second : _first, _codes[key]);
            Combine(rows.Groups, _codes[key].Before(rows.Count), _levels[key]);
        }

        _rows += rows.Count;
        if (_rows > run.Limits.MaxAggregatedRows)
            return GroupOutcome.TooManyRows;
        _isFull |= _keys.Length > 0 && Count > run.Limits.MaxGroups;
        foreach (Accumulator accumulator in Accumulators)
        {
            if (_isFull && accumulator.RelatedRows is null)
                continue;
            accumulator.Add(run, rows, Count);
            if (accumulator.RelatedRows > run.Limits.MaxAggregatedRows)
                return GroupOutcome.TooManyRows;
        }

        if (!_isFull)
            _members?.Add(rows);
        return GroupOutcome.Whole;
    }

    /// <summary>Of too many groups nothing is wanted, only whether there are too many rows as well: no group is kept for longer than a batch.</summary>
    private void ForgetGroups()
    {
        foreach (KeyCodes codes in _codes)
            codes.Clear();
        foreach (LongCodes level in _levels)
            level.Clear();
        Array.Clear(_direct);
    }

    private static int CombinationsOf(CompiledKey[] keys)
    {
        int combinations = keys.Length == 0 ? 0 : 1;
        foreach (CompiledKey key in keys)
        {
            combinations *= key.Radix;
            if (combinations > MostCombinations)
                return 0;
        }

        return combinations;
    }

    /// <summary>Puts rows into the groups of their combinations.</summary>
    private void LookUp(Run run, RowBatch rows)
    {
        Span<int> groups = rows.Groups;
        foreach (CompiledKey key in _keys)
            key.AddDigits(run, rows, groups);
        int[] direct = _direct;
        for (int i = 0; i < groups.Length; i++)
        {
            int group = direct[groups[i]];
            groups[i] = group > 0 ? group - 1 : Meet(groups[i]);
        }
    }

    /// <summary>Makes the group of a combination that was not met before.</summary>
    private int Meet(int combination)
    {
        int group = 0, weight = _direct.Length, rest = combination;
        for (int key = 0; key < _keys.Length; key++)
        {
            weight /= _keys[key].Radix;
            int digit = rest / weight;
            rest -= digit * weight;
            int code = digit == 0 ? CompiledKey.Null : _codes[key].Of((long)digit - 1);
            group = _levels[key].Of(((long)group << CodeBits) | (uint)code);
        }

        _direct[combination] = group + 1;
        return group;
    }

    private static void Combine(Span<int> codes, ReadOnlySpan<int> before, LongCodes level)
    {
        for (int i = 0; i < codes.Length; i++)
            codes[i] = level.Of(((long)before[i] << CodeBits) | (uint)codes[i]);
    }
}

/// <summary>What came of reading rows into groups.</summary>
internal enum GroupOutcome
{
    /// <summary>All were read.</summary>
    Whole,

    /// <summary>There are more rows than may be read.</summary>
    TooManyRows,

    /// <summary>There are more groups than may be made.</summary>
    TooManyGroups,
}
