using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>
/// Collects paths of one length after the other, each length in the order of the ids of their relationships. At every node the
/// relationships that can lead on are sorted first, so paths come out in order and the search can end after as many as are wanted.
/// Each path is pushed as a block, as <see cref="Paths.WaySearch"/> writes them.
/// </summary>
/// <param name="run">The run; the choices at each node are on its trail.</param>
/// <param name="along">What may be gone along.</param>
/// <param name="path">Room for a node and a relationship for each step of a path.</param>
/// <param name="to">The end of the paths.</param>
/// <param name="limit">How many paths are wanted.</param>
internal ref struct CollectPaths(Run run, OpenTraversal along, Span<int> path, int to, int limit)
{
    /// <summary>Only nodes on shortest paths are marked with their distance to the end, so only a mark that fits leads on.</summary>
    public const int OnlyShortest = -1;

    /// <summary>So many nodes are joined with sooner by looking them up than by reading all relationships.</summary>
    private const int FewNodes = 4;

    private readonly Span<int> _path = path;
    private int _length;
    private int _measured;

    /// <summary>How many paths were found.</summary>
    public int Found { get; private set; }

    /// <summary>Whether there was more to look at than may be.</summary>
    public bool IsCut { get; private set; }

    private readonly bool IsOver => IsCut || Found == limit;

    /// <summary>Collects the paths of a length.</summary>
    /// <param name="from">The start.</param>
    /// <param name="length">The length.</param>
    /// <param name="measured">Up to which distance to the end nodes are marked with it, or <see cref="OnlyShortest"/>.</param>
    public void OfLength(int from, int length, int measured)
    {
        _length = length;
        _measured = measured;
        _path[0] = from;
        if (!IsOver)
            Follow(from, 1);
    }

    /// <summary>Goes on from a node along its step of that position.</summary>
    private void Follow(int node, int position)
    {
        IntStack trail = run.Trail;
        int mark = trail.Count, begin = mark;
        var choices = new Choices(this, position);
        if (!(position == _length ? along.LinksTo(node, to, ref choices)
            : _measured == OnlyShortest && along.IsWhole ? LinksOfShortest(node, position, ref choices, out begin)
            : along.Links(node, isBackward: false, ref choices)))
        {
            IsCut = true;
        }

        // A pair of node and relationship read as one number is greater when the relationship is.
        int end = trail.Count;
        MemoryMarshal.Cast<int, long>(trail.Items(begin, end)).Sort();
        for (int choice = begin; choice < end && !IsOver; choice += 2)
        {
            run.Step();
            _path[position * 2] = trail[choice];
            _path[(position * 2) - 1] = trail[choice + 1];
            if (position == _length)
                Emit();
            else
                Follow(trail[choice], position + 1);
        }

        trail.Release(mark);
    }

    /// <summary>As <see cref="OpenTraversal.Links"/>, but finds the few nodes that lead on first, and then only the relationships to them.</summary>
    /// <param name="node">The node.</param>
    /// <param name="position">The position of the step.</param>
    /// <param name="choices">Is told of each relationship.</param>
    /// <param name="begin">Where the choices begin on the trail, above those nodes.</param>
    private readonly bool LinksOfShortest(int node, int position, ref Choices choices, out int begin)
    {
        IntStack trail = run.Trail;
        int mark = trail.Count;
        var next = new NextNodes(run, Mark.ToEnd + _length - position);
        bool isWhole = along.Neighbors(node, isBackward: false, ref next);
        begin = trail.Count;
        if (begin - mark > FewNodes)
            return isWhole & along.Links(node, isBackward: false, ref choices);
        for (int i = mark; i < begin; i++)
            isWhole &= along.LinksTo(node, trail[i], ref choices);
        return isWhole;
    }

    /// <summary>Whether a path of the length can go on from a node that it comes to at a position.</summary>
    private readonly bool LeadsOn(int node, int position)
    {
        int mark = run.Marks[node], left = _length - position;
        if (_measured == OnlyShortest)
            return mark == Mark.ToEnd + left;
        if (node == to || left == 0)
            return node == to && left == 0;
        if (mark >= Mark.ToEnd ? mark - Mark.ToEnd > left : mark >= 0 || left <= _measured)
            return false;
        for (int before = 0; before < position; before++)
        {
            if (_path[before * 2] == node)
                return false;
        }

        return mark >= 0 || along.Accepts(node);
    }

    private void Emit()
    {
        Found++;
        RelationshipNumbers numbers = run.Snapshot.RelationshipNumbers;
        run.Ints.Push(_length, -1);
        run.Ints.Push(_path[0]);
        for (int position = 1; position <= _length; position++)
        {
            int type = numbers.TypeOf(_path[(position * 2) - 1], out int row);
            run.Ints.Push(type, row);
            run.Ints.Push(_path[position * 2]);
        }
    }

    /// <summary>Pushes the relationships that can lead on, each as the node it leads to and its number.</summary>
    private readonly ref struct Choices(CollectPaths paths, int position) : ILinkVisitor
    {
        private readonly CollectPaths _paths = paths;

        public void Visit(int neighbor, int type, int row)
        {
            if (_paths.LeadsOn(neighbor, position))
                _paths.Push(neighbor, type, row);
        }
    }

    /// <summary>Pushes the neighbours that have a mark.</summary>
    private readonly struct NextNodes(Run run, int mark) : INeighborVisitor
    {
        private readonly NodeMarks _marks = run.Marks;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Visit(int neighbor)
        {
            if (_marks[neighbor] == mark)
                run.Trail.Push(neighbor);
        }
    }

    private readonly void Push(int neighbor, int type, int row) =>
        run.Trail.Push(neighbor, run.Snapshot.RelationshipNumbers.Of(type, row));
}
