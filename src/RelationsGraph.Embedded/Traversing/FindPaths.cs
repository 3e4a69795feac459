using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Finds the paths between two nodes and pushes them as blocks, one after the other, in their order.</summary>
internal static class FindPaths
{
    /// <summary>There was more to look at than may be.</summary>
    public const int Cut = -1;

    /// <summary>Finds paths.</summary>
    /// <param name="run">The run.</param>
    /// <param name="along">What may be gone along.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The end, another node.</param>
    /// <param name="mode">Which paths.</param>
    /// <param name="maxLength">Most relationships of a path.</param>
    /// <param name="limit">How many paths at most.</param>
    /// <returns>How many were found, or <see cref="Cut"/>.</returns>
    public static int Between(Run run, OpenTraversal along, int from, int to, PathMode mode, int maxLength, int limit)
    {
        Span<int> path = stackalloc int[(Mark.MaxDistance * 2) + 1];
        maxLength = Math.Min(maxLength, Mark.MaxDistance);
        if (mode == PathMode.Simple)
            return Simple(run, along, from, to, maxLength, new CollectPaths(run, along, path, to, limit));
        var measure = new MeasureShortest(run, along);
        int length = measure.Between(from, to, maxLength);
        if (measure.IsCut)
            return Cut;
        if (length == MeasureShortest.NoPath)
            return 0;
        var paths = new CollectPaths(run, along, path, to, mode == PathMode.Shortest ? Math.Min(limit, 1) : limit);
        if (mode == PathMode.Shortest && along.Lists is { } lists && limit > 0)
            paths.FirstShortest(lists, from, length);
        else
            paths.OfLength(from, length, CollectPaths.OnlyShortest);
        return paths.IsCut ? Cut : paths.Found;
    }

    private static int Simple(Run run, OpenTraversal along, int from, int to, int maxLength, CollectPaths paths)
    {
        var measure = new MeasureToEnd(run, along, from);
        measure.Begin(to);
        for (int length = 1; length <= maxLength && !paths.IsCut; length++)
        {
            measure.Extend(length);
            int distance = run.Marks[from] - Mark.ToEnd;
            if (distance < 0 && measure.Distance == int.MaxValue)
                return 0;
            if (distance < 0 ? measure.Distance < length : distance <= length)
                paths.OfLength(from, length, measure.Distance);
        }

        return paths.IsCut ? Cut : paths.Found;
    }
}
