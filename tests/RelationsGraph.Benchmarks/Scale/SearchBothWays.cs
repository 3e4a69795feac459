namespace RelationsGraph.Benchmarks.Scale;

/// <summary>
/// The shortest path between two nodes as somebody would write it by hand: breadth-first from both ends over plain arrays, the smaller frontier first. Of
/// several the one that comes first by the numbers of its relationships, so the level in which the searches meet is finished.
/// </summary>
/// <param name="links">Who is joined to whom.</param>
internal sealed class SearchBothWays(PlainLinks links)
{
    private const int MaxLength = 31;
    private const int End = MaxLength + 1;

    private readonly int[] _marks = new int[links.Begins.Length];
    private readonly int[] _queue = new int[links.Begins.Length * 2];
    private int _base = 1;
    private int _count;

    /// <summary>The nodes of the path that was found last.</summary>
    public int[] Nodes { get; } = new int[MaxLength + 1];

    /// <summary>Its relationships.</summary>
    public int[] Relationships { get; } = new int[MaxLength];

    /// <summary>Finds a path.</summary>
    /// <returns>Its length; -1 when there is none so short.</returns>
    public int Find(int from, int to, int maxLength)
    {
        // Marks of earlier searches are less than the base: a distance from the start, or End and a distance to the end.
        _base += 2 * End;
        _queue[0] = from;
        _queue[1] = to;
        _count = 2;
        _marks[from] = _base;
        _marks[to] = _base + End;
        int startBegin = 0, startEnd = 1, endBegin = 1, endEnd = 2, fromStart = 0, toEnd = 0;
        while (startEnd > startBegin && endEnd > endBegin && fromStart + toEnd < maxLength)
        {
            int begin = _count, met;
            if (startEnd - startBegin <= endEnd - endBegin)
            {
                met = Expand(startBegin, startEnd, _base + ++fromStart, _base + End + toEnd);
                (startBegin, startEnd) = (begin, _count);
            }
            else
            {
                met = Expand(endBegin, endEnd, _base + End + ++toEnd, _base + fromStart);
                (endBegin, endEnd) = (begin, _count);
            }

            if (met < 0)
                continue;
            MarkBack(met, fromStart, toEnd);
            Walk(from, fromStart + toEnd);
            return fromStart + toEnd;
        }

        return -1;
    }

    /// <summary>Moves a frontier one level on; where the other is met, what was met is queued from the returned position on.</summary>
    private int Expand(int begin, int end, int mark, int other)
    {
        int met = -1;
        for (int i = begin; i < end; i++)
        {
            int node = _queue[i];
            foreach (int neighbor in links.Others.AsSpan(links.Begins[node]..links.Begins[node + 1]))
            {
                int found = _marks[neighbor];
                if (found == other)
                {
                    met = met < 0 ? _count : met;
                    _marks[neighbor] = int.MaxValue;
                    _queue[_count++] = neighbor;
                }
                else if (found < _base && met < 0)
                {
                    _marks[neighbor] = mark;
                    _queue[_count++] = neighbor;
                }
            }
        }

        return met;
    }

    /// <summary>Marks the nodes on shortest paths before the middle with their distance to the end.</summary>
    private void MarkBack(int begin, int fromStart, int toEnd)
    {
        int end = _count;
        for (int i = begin; i < end; i++)
            _marks[_queue[i]] = _base + End + toEnd;
        while (--fromStart > 0)
        {
            toEnd++;
            for (int i = begin; i < end; i++)
            {
                int node = _queue[i];
                foreach (int neighbor in links.Others.AsSpan(links.Begins[node]..links.Begins[node + 1]))
                {
                    if (_marks[neighbor] != _base + fromStart)
                        continue;
                    _marks[neighbor] = _base + End + toEnd;
                    _queue[_count++] = neighbor;
                }
            }

            (begin, end) = (end, _count);
        }
    }

    private void Walk(int from, int length)
    {
        Nodes[0] = from;
        for (int step = 0; step < length; step++)
        {
            int node = Nodes[step], mark = _base + End + length - step - 1, least = int.MaxValue;
            for (int i = links.Begins[node]; i < links.Begins[node + 1]; i++)
            {
                if (links.Relationships[i] < least && _marks[links.Others[i]] == mark)
                    (least, Nodes[step + 1]) = (links.Relationships[i], links.Others[i]);
            }

            Relationships[step] = least;
        }
    }
}
