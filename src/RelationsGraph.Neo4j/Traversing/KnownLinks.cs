using System.Runtime.InteropServices;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>The relationships that a search has seen, each as a step from a node to a node in the direction in which paths go.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class KnownLinks(FindingClock clock)
{
    /// <summary>No node comes from there to the end.</summary>
    public const int Never = int.MaxValue;

    private readonly List<Link> _links = [];
    private int[] _first = [];
    private int[] _toEnd = [];
    private bool _isSorted;

    /// <summary>The nodes.</summary>
    public IdTable Nodes { get; } = new();

    /// <summary>The relationships.</summary>
    public IdTable Relationships { get; } = new();

    /// <summary>Adds a step; one that is there already makes no difference.</summary>
    public void Add(int from, int relationship, int to)
    {
        _links.Add(new Link(from, relationship, to));
        _isSorted = false;
    }

    /// <summary>The steps from a node, in the order of the ids of their relationships.</summary>
    public ReadOnlySpan<Link> From(int node) => CollectionsMarshal.AsSpan(_links)[_first[node].._first[node + 1]];

    /// <summary>How many steps there are at least from a node to the end, as far as is known.</summary>
    public int ToEnd(int node) => _toEnd[node];

    /// <summary>Sorts what is known, and measures how far each node is from the end.</summary>
    public void Settle(int end)
    {
        if (_isSorted)
            return;
        int[] rank = Ranks();
        _links.Sort((left, right) =>
        {
            int order = left.From.CompareTo(right.From);
            order = order != 0 ? order : rank[left.Relationship].CompareTo(rank[right.Relationship]);
            return order != 0 ? order : left.To.CompareTo(right.To);
        });
        DropDoubles();
        _first = new int[Nodes.Count + 1];
        foreach (Link link in _links)
            _first[link.From + 1]++;
        for (int node = 0; node < Nodes.Count; node++)
            _first[node + 1] += _first[node];
        Measure(end);
        _isSorted = true;
    }

    private int[] Ranks()
    {
        int[] order = [.. Enumerable.Range(0, Relationships.Count)];
        Array.Sort(order, Relationships.Compare);
        var rank = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
            rank[order[place]] = place;
        return rank;
    }

    private void DropDoubles()
    {
        Span<Link> links = CollectionsMarshal.AsSpan(_links);
        int kept = 0;
        for (int i = 0; i < links.Length; i++)
        {
            if (i == 0 || links[i] != links[i - 1])
                links[kept++] = links[i];
        }

        _links.RemoveRange(kept, _links.Count - kept);
    }

    private void Measure(int end)
    {
        _toEnd = new int[Nodes.Count];
        Array.Fill(_toEnd, Never);
        _toEnd[end] = 0;
        int[] first = Before(out int[] before);
        var queue = new Queue<int>([end]);
        while (queue.TryDequeue(out int node))
        {
            for (int place = first[node]; place < first[node + 1]; place++)
            {
                clock.Step();
                int other = before[place];
                if (_toEnd[other] != Never)
                    continue;
                _toEnd[other] = _toEnd[node] + 1;
                queue.Enqueue(other);
            }
        }
    }

    /// <summary>The nodes from which steps come to each node, side by side.</summary>
    /// <returns>Where those of each node begin.</returns>
    private int[] Before(out int[] before)
    {
        var first = new int[Nodes.Count + 2];
        foreach (Link link in _links)
            first[link.To + 2]++;
        for (int node = 0; node <= Nodes.Count; node++)
            first[node + 1] += first[node];
        before = new int[_links.Count];
        foreach (Link link in _links)
            before[first[link.To + 1]++] = link.From;
        return first;
    }
}

/// <summary>A step along a relationship, all by number.</summary>
/// <param name="From">The node it leaves.</param>
/// <param name="Relationship">The relationship.</param>
/// <param name="To">The node it comes to.</param>
internal readonly record struct Link(int From, int Relationship, int To);
