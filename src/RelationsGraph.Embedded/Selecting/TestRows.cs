using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>Reads the rows of a source by position and tests them, from either end, and no more of them than it must.</summary>
internal static class TestRows
{
    /// <summary>Most rows that are read before they are tested.</summary>
    private const int MostAtOnce = 256;

    /// <summary>Pushes a pair for each accepted row from a position on, until enough are found.</summary>
    /// <returns>The position after the last row that was looked at.</returns>
    public static int Forward(Run run, RowSource source, CompiledPredicate where, in OpenRows rows, int position, int end, int most)
    {
        int kept = run.Ints.Count, room = most;
        while (position < end && room > 0)
        {
            int begin = run.Ints.Count, next = Math.Min(end, position + Math.Min(room, MostAtOnce));
            source.Read(run, rows, position, next);
            position = next;
            int last = run.Ints.Count;

            // Accepted pairs move down over those that are not. No more are read than there is room for.
            for (int pair = begin; pair < last; pair += 2)
            {
                if (!Accepts(run, where, pair, out int element, out int node))
                    continue;
                (run.Ints[kept], run.Ints[kept + 1]) = (element, node);
                kept += 2;
                room--;
            }

            run.Ints.Release(kept);
        }

        return position;
    }

    /// <summary>Pushes a pair for each accepted row before a position, the last first, until enough are found.</summary>
    /// <returns>The position of the last row that was looked at.</returns>
    public static int Backward(Run run, RowSource source, CompiledPredicate where, in OpenRows rows, int begin, int position, int most)
    {
        int kept = run.Ints.Count, room = most;
        while (position > begin && room > 0)
        {
            int first = Math.Max(begin, position - Math.Min(room, MostAtOnce));
            int low = run.Ints.Count;
            source.Read(run, rows, first, position);
            position = first;
            int high = run.Ints.Count;
            for (int pair = high - 2; pair >= low; pair -= 2)
            {
                if (Accepts(run, where, pair, out int element, out int node))
                    run.Ints.Push(element, node);
            }

            int accepted = run.Ints.Count - high;
            run.Ints.Items(high, run.Ints.Count).CopyTo(run.Ints.Items(low, low + accepted));
            kept += accepted;
            room -= accepted / 2;
            run.Ints.Release(kept);
        }

        return position;
    }

    /// <summary>How many rows of a range are accepted.</summary>
    public static int Count(Run run, RowSource source, CompiledPredicate where, in OpenRows rows, int begin, int end)
    {
        int count = 0, mark = run.Ints.Count;
        while (begin < end)
        {
            int next = Math.Min(end, begin + MostAtOnce);
            source.Read(run, rows, begin, next);
            begin = next;
            int last = run.Ints.Count;
            for (int pair = mark; pair < last; pair += 2)
                count += Accepts(run, where, pair, out _, out _) ? 1 : 0;
            run.Ints.Release(mark);
        }

        return count;
    }

    /// <summary>Whether a row from a position on is accepted.</summary>
    public static bool AnyFrom(Run run, RowSource source, CompiledPredicate where, in OpenRows rows, int position, int end)
    {
        for (int most = 1; position < end; most = Math.Min(most * 2, MostAtOnce))
        {
            int next = Math.Min(end, position + most);
            if (Count(run, source, where, rows, position, next) > 0)
                return true;
            position = next;
        }

        return false;
    }

    /// <summary>Whether a row before a position is accepted.</summary>
    public static bool AnyBefore(Run run, RowSource source, CompiledPredicate where, in OpenRows rows, int begin, int position)
    {
        for (int most = 1; position > begin; most = Math.Min(most * 2, MostAtOnce))
        {
            int first = Math.Max(begin, position - most);
            if (Count(run, source, where, rows, first, position) > 0)
                return true;
            position = first;
        }

        return false;
    }

    private static bool Accepts(Run run, CompiledPredicate where, int pair, out int element, out int node)
    {
        run.Step();
        (element, node) = (run.Ints[pair], run.Ints[pair + 1]);
        return where.Accepts(run, element, node);
    }
}
