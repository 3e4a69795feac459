using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// When the nodes of one type began, ended and happened, by the first day that each date may mean. The entries are a balanced tree as they lie, the middle of a range its
/// root, and each knows the last day below it: so those that a stretch of time touches are found without looking at others, however long the dates are.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class DatedEntries
{
    private const int BytesOfEntry = (4 * sizeof(int)) + sizeof(byte);

    private readonly int[] _nodes;
    private readonly byte[] _kinds;
    private readonly int[] _earliest;
    private readonly int[] _latest;
    private readonly int[] _lastBelow;

    private DatedEntries(Entry[] entries)
    {
        _nodes = Array.ConvertAll(entries, entry => entry.Node);
        _kinds = Array.ConvertAll(entries, entry => entry.Kind);
        _earliest = Array.ConvertAll(entries, entry => entry.Earliest);
        _latest = Array.ConvertAll(entries, entry => entry.Latest);
        _lastBelow = new int[entries.Length];
        FindLast(0, entries.Length);
    }

    /// <summary>Takes the entries that a search finds.</summary>
    internal interface IVisitor
    {
        /// <summary>Takes an entry.</summary>
        /// <param name="kind">Its <see cref="EntryKind"/>.</param>
        /// <param name="node">Its node.</param>
        void Visit(int kind, int node);
    }

    /// <summary>Collects the entries of a type.</summary>
    /// <returns>Null when there is no room for them.</returns>
    public static DatedEntries? Of(ValidTime time, TypeRanges types, int type, LazyBuild build)
    {
        var entries = new List<Entry>();
        int first = types.First(type);
        for (int node = first; node < first + types.Size(type); node++)
        {
            build.Step();
            for (int kind = 0; kind <= (int)EntryKind.Happened; kind++)
            {
                if (time.DateOf(kind, node, out int row) is { } dates)
                    entries.Add(new Entry(node, (byte)kind, dates.Earliest(row), dates.Latest(row)));
            }
        }

        if (!build.TryTake((long)BytesOfEntry * entries.Count))
            return null;
        Entry[] sorted = [.. entries];
        build.Sort(sorted, (left, right) => left.Earliest.CompareTo(right.Earliest));
        return new DatedEntries(sorted);
    }

    /// <summary>Finds the entries whose dates may be in a stretch of time.</summary>
    public void Touching<TVisitor>(DayRange time, ref TVisitor visitor)
        where TVisitor : struct, IVisitor => Touching(0, _nodes.Length, time, ref visitor);

    /// <summary>Finds the entries whose dates are in a stretch of time for certain.</summary>
    /// <returns>How many were looked at: those that begin in it.</returns>
    public int Within<TVisitor>(DayRange time, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        int begin = LowerBound(time.Earliest), place = begin;
        for (; place < _nodes.Length && _earliest[place] <= time.Latest; place++)
        {
            if (_latest[place] <= time.Latest)
                visitor.Visit(_kinds[place], _nodes[place]);
        }

        return place - begin;
    }

    private void Touching<TVisitor>(int begin, int end, DayRange time, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        if (begin >= end)
            return;
        int middle = (begin + end) >>> 1;
        if (_lastBelow[middle] < time.Earliest)
            return;
        Touching(begin, middle, time, ref visitor);
        if (_earliest[middle] > time.Latest)
            return;
        if (_latest[middle] >= time.Earliest)
            visitor.Visit(_kinds[middle], _nodes[middle]);
        Touching(middle + 1, end, time, ref visitor);
    }

    private int FindLast(int begin, int end)
    {
        if (begin >= end)
            return int.MinValue;
        int middle = (begin + end) >>> 1;
        return _lastBelow[middle] = Math.Max(_latest[middle], Math.Max(FindLast(begin, middle), FindLast(middle + 1, end)));
    }

    private int LowerBound(int day)
    {
        int low = 0, high = _earliest.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_earliest[middle] < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Entry(int Node, byte Kind, int Earliest, int Latest);
}
