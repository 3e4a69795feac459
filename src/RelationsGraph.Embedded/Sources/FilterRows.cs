using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Sources;

/// <summary>Reads the rows of a source that fulfil a predicate, and no more of the others than it must.</summary>
internal static class FilterRows
{
    /// <summary>Most rows that are read before they are tested.</summary>
    private const int MostAtOnce = 256;

    /// <summary>
    /// Pushes a pair for each row that fulfils the predicate, in the order of the source, until enough are found or there are no more.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="source">The source.</param>
    /// <param name="where">The predicate; null for all rows.</param>
    /// <param name="rows">What the source's <see cref="RowSource.Open"/> returned.</param>
    /// <param name="position">The position to begin at.</param>
    /// <param name="most">How many pairs are enough.</param>
    /// <returns>The position after the last row that was looked at.</returns>
    public static int Push(Run run, RowSource source, CompiledPredicate? where, in OpenRows rows, int position, int most)
    {
        if (where is null)
        {
            int last = (int)Math.Min(rows.End, (long)position + most);
            source.Read(run, rows, position, last);
            return last;
        }

        // Accepted pairs move down over those that are not, so the pairs lie together in the end.
        int kept = run.Ints.Count, room = most;
        while (position < rows.End && room > 0)
        {
            int begin = run.Ints.Count, first = position;
            int last = Math.Min(rows.End, position + Math.Min(room, MostAtOnce));
            source.Read(run, rows, first, last);
            for (int pair = begin; position < last; position++, pair += 2)
            {
                run.Step();
                int element = run.Ints[pair], node = run.Ints[pair + 1];
                if (!where.Accepts(run, element, node))
                    continue;
                (run.Ints[kept], run.Ints[kept + 1]) = (element, node);
                kept += 2;
                room--;
            }

            run.Ints.Release(kept);
        }

        return position;
    }
}
