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

    /// <summary>
    /// The first of all shortest paths, along everything: at every node the first relationship of those that lead on, so nothing is sorted or tried twice.
    /// </summary>
    /// <param name="lists">The neighbours over all types.</param>
    /// <param name="from">The start.</param>
    /// <param name="length">The length.</param>
    public void FirstShortest(NeighborLists lists, int from, int length)
    {
        _length = length;
        _path[0] = from;
        for (int position = 1; position < length && !IsCut; position++)
            GoOn(lists, position);
        if (IsCut)
            return;
        int last = _path[(length - 1) * 2];
        _path[length * 2] = to;
        _path[(length * 2) - 1] = lists.FirstOf(last)[lists.Of(last).BinarySearch(to)];
        Emit();
    }

    /// <summary>Goes on along the first relationship that leads to the end in as many steps as are left.</summary>
    private void GoOn(NeighborLists lists, int position)
    {
        NodeMarks marks = run.Marks;
        int node = _path[(position - 1) * 2], mark = Mark.ToEnd + _length - position, least = int.MaxValue, next = node;
        ReadOnlySpan<int> neighbors = lists.Of(node), first = lists.FirstOf(node);
        run.Step();
        IsCut = !along.MayLookAt(neighbors.Length);
        for (int i = 0; i < neighbors.Length; i++)
        {
            if (marks[neighbors[i]] == mark && first[i] < least)
                (least, next) = (first[i], neighbors[i]);
        }

        _path[position * 2] = next;
        _path[(position * 2) - 1] = least;
    }

    /// <summary>Goes on from a node along its step of that position.</summary>
    private void Follow(int node, int position)
    {
        IntStack trail = run.Trail;
        int begin = trail.Count;
        var choices = new Choices(this, position);
        if (!(position == _length ? along.LinksTo(node, to, ref choices) : along.Links(node, isBackward: false, ref choices)))
            IsCut = true;

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

        trail.Release(begin);
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
        run.Ints.Push(_length, _path[0]);
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

    private readonly void Push(int neighbor, int type, int row) =>
        run.Trail.Push(neighbor, run.Snapshot.RelationshipNumbers.Of(type, row));
}
