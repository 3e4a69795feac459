using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Paths;

/// <summary>Collects the ways to one end of a path, in the order of the ids of their relationships.</summary>
/// <remarks>
/// The collection in the scratch memory: the number of ways, the node of the earliest valid time (or -1), the
/// position of the list of ways, the frame of the path. <see cref="TooMany"/> or <see cref="TooLong"/> stand for what cannot be had. Each item of the list is the position of a block of <see cref="WaySearch"/>.
/// </remarks>
internal static class FindWays
{
    /// <summary>There are more ways than are written.</summary>
    public const int TooMany = -2;

    /// <summary>More relationships would be looked at than may be.</summary>
    public const int TooLong = -3;

    private const int HeaderOfBlock = 2;

    /// <summary>Collects the ways to an end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="path">The path.</param>
    /// <param name="frame">The frame that <see cref="FindEnds"/> left, with layers.</param>
    /// <param name="end">The end.</param>
    /// <returns>The position of the collection.</returns>
    public static int To(Run run, CompiledPath path, int frame, int end)
    {
        IntStack ints = run.Ints;
        int ways = ints.Count, most = run.Limits.MaxWays;
        ints.Push(0, -1);
        ints.Push(0, frame);
        int blocks = ints.Count;

        // The valid time is that of all ways, also of more than are written; they are not kept.
        var search = new WaySearch(run, path, frame, kept: most, most: path.TimeStep < 0 ? most : int.MaxValue);
        search.SearchFrom(end);
        ints[ways + 1] = search.IsCut ? TooLong : search.TimeNode;
        if (search.IsCut || search.Found > most)
        {
            ints[ways] = search.Found > most ? TooMany : TooLong;
            ints.Release(blocks);
            return ways;
        }

        int list = ints.Count;
        for (int block = blocks; block < list; block += HeaderOfBlock + (ints[block] * 3))
            ints.Push(block);
        SortInPlace.Sort(ints.Items(list, ints.Count), new WayOrder(ints, run.Snapshot));
        ints[ways + 2] = list;
        ints[ways] = DropEqual(ints, list, new WayOrder(ints, run.Snapshot));
        return ways;
    }

    /// <summary>Whether there is a way to a node that was reached.</summary>
    /// <exception cref="StoreException">That could not be found out within the limits.</exception>
    public static bool Exists(Run run, CompiledPath path, int frame, int end)
    {
        var search = new WaySearch(run, path, frame, kept: 0, most: 0);
        search.SearchFrom(end);
        if (search.Found == 0 && search.IsCut)
            throw TooLongFromHere(run);
        return search.Found > 0;
    }

    /// <summary>The node whose valid time is that of the edge to an end.</summary>
    /// <returns>Its ordinal; -1 when there is none.</returns>
    /// <exception cref="StoreException">That could not be found out within the limits.</exception>
    public static int TimeNode(Run run, CompiledPath path, int frame, int end)
    {
        if (path.TimeStep < 0)
            return -1;
        var search = new WaySearch(run, path, frame, kept: 0, most: int.MaxValue);
        search.SearchFrom(end);
        return search.IsCut ? throw TooLongFromHere(run) : search.TimeNode;
    }

    /// <summary>The frame that <see cref="FindEnds"/> left, out of a collection.</summary>
    public static int FrameOf(Run run, int ways) => run.Ints[ways + 3];

    /// <summary>The first relationship of a way: its type, its row and the node it leads to follow each other.</summary>
    public static int FirstRelationship(int block) => block + HeaderOfBlock;

    private static StoreException TooLongFromHere(Run run) => new(
        StoreErrorCodes.TooManyWays,
        $"A derived path takes more than {run.Limits.MaxWaySteps} relationships to follow to one node (setting Limits:MaxWaySteps). Start from a node with fewer relationships.");

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
