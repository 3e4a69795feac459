using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Paths;

/// <summary>Collects the ways to one end of a path, in the order of the ids of their relationships.</summary>
/// <remarks>
/// The collection in the scratch memory: the number of ways (-1 when there are too many), the node of the earliest valid time (or -1), the
/// position of the list of ways, the frame of the path. Each item of the list is the position of a block of <see cref="WaySearch"/>.
/// </remarks>
internal static class FindWays
{
    private const int HeaderOfBlock = 3;
    private const int TooMany = -1;

    /// <summary>Collects the ways to an end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path.</param>
    /// <param name="frame">The frame that <see cref="FindEnds"/> left, with layers.</param>
    /// <param name="end">The end.</param>
    /// <returns>The position of the collection.</returns>
    public static int To(Run run, CompiledPath path, int frame, int end)
    {
        IntStack ints = run.Ints;
        int ways = ints.Count;
        ints.Push(TooMany, -1);
        ints.Push(0, frame);
        int blocks = ints.Count;
        var search = new WaySearch(run, path, frame, run.Limits.MaxWays);
        search.SearchFrom(end);
        if (search.IsCut)
        {
            ints.Release(blocks);
            return ways;
        }

        int list = ints.Count;
        for (int block = blocks; block < list; block += HeaderOfBlock + (ints[block] * 3))
            ints.Push(block);
        SortInPlace.Sort(ints.Items(list, ints.Count), new WayOrder(ints, run.Snapshot));
        ints[ways + 1] = EarliestTimeNode(run, list);
        ints[ways + 2] = list;
        ints[ways] = DropEqual(ints, list, new WayOrder(ints, run.Snapshot));
        return ways;
    }

    /// <summary>Whether there is a way to a node that was reached.</summary>
    /// <exception cref="StoreException">That could not be found out within the limits.</exception>
    public static bool Exists(Run run, CompiledPath path, int frame, int end)
    {
        int mark = run.Ints.Count;
        var search = new WaySearch(run, path, frame, limit: 1);
        search.SearchFrom(end);
        run.Ints.Release(mark);
        if (search.Found == 0 && search.IsCut)
            throw TooManyFromHere();
        return search.Found > 0;
    }

    /// <summary>The node whose valid time is that of the edge to an end.</summary>
    /// <returns>Its ordinal; -1 when there is none.</returns>
    /// <exception cref="StoreException">That could not be found out within the limits.</exception>
    public static int TimeNode(Run run, CompiledPath path, int frame, int end)
    {
        if (path.TimeStep < 0)
            return -1;
        int ways = To(run, path, frame, end), count = run.Ints[ways], timeNode = run.Ints[ways + 1];
        run.Ints.Release(ways);
        return count == TooMany ? throw TooManyFromHere() : timeNode;
    }

    /// <summary>The frame that <see cref="FindEnds"/> left, out of a collection.</summary>
    public static int FrameOf(Run run, int ways) => run.Ints[ways + 3];

    /// <summary>The first relationship of a way: its type, its row and the node it leads to follow each other.</summary>
    public static int FirstRelationship(int block) => block + HeaderOfBlock;

    private static StoreException TooManyFromHere() => new(
        StoreErrorCodes.TooManyWays, "A derived path has too many ways to follow from here. Start from a node with fewer relationships.");

    private static int EarliestTimeNode(Run run, int list)
    {
        IntStack ints = run.Ints;
        int earliest = -1;
        for (int i = list; i < ints.Count; i++)
        {
            int node = ints[ints[i] + 1];
            if (node >= 0 && (earliest < 0 || run.Snapshot.ValidTime.Compare(node, earliest) < 0))
                earliest = node;
        }

        return earliest;
    }

    /// <summary>One way can fit the steps in several manners and is then found several times; it is one way.</summary>
    private static int DropEqual(IntStack ints, int list, WayOrder order)
    {
        int kept = list;
        for (int i = list; i < ints.Count; i++)
        {
            if (i == list || order.Compare(ints[kept - 1], ints[i]) != 0)
                ints[kept++] = ints[i];
        }

        return kept - list;
    }

    /// <summary>By the ids of the relationships, one after the other; of two ways that begin alike the shorter comes first.</summary>
    private readonly struct WayOrder(IntStack ints, GraphSnapshot snapshot) : IIntOrder
    {
        public int Compare(int left, int right)
        {
            int common = Math.Min(ints[left], ints[right]);
            for (int i = 0; i < common; i++)
            {
                int order = Id(left, i).SequenceCompareTo(Id(right, i));
                if (order != 0)
                    return order;
            }

            return ints[left].CompareTo(ints[right]);
        }

        private ReadOnlySpan<byte> Id(int block, int relationship)
        {
            int item = FirstRelationship(block) + (relationship * 3);
            return snapshot.Relationships[ints[item]].Ids[ints[item + 1]];
        }
    }
}
