using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Timelines;

/// <summary>What began, ended and happened between two dates. The element of a row is its <see cref="EntryKind"/>; rows come by node, then by kind.</summary>
/// <param name="entries">What is asked for.</param>
/// <param name="from">The date it starts at.</param>
/// <param name="to">The date it ends at.</param>
internal sealed class TimelineRows(TimelineEntries entries, ValidMoment from, ValidMoment to) : RowSource
{
    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        int pairs = run.Ints.Count;
        if (from.TryRead(run, out DayRange first) && to.TryRead(run, out DayRange last))
        {
            var between = new DayRange(first.Earliest, last.Latest);
            bool isAny = entries.Types is not { } operand || run.Arguments[operand].IsNull;
            if (isAny)
            {
                for (int type = 0; type < run.Snapshot.Types.Count; type++)
                    AddType(run, type, between);
            }
            else
            {
                foreach (PlanValue type in run.Arguments[entries.Types!.Value].Items)
                    AddType(run, (int)type.Integer, between);
            }
        }

        return new OpenRows(0, (run.Ints.Count - pairs) / 2, pairs);
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        for (int pair = rows.Frame + (begin * 2); pair < rows.Frame + (end * 2); pair += 2)
            run.Ints.Push(run.Ints[pair], run.Ints[pair + 1]);
    }

    private void AddType(Run run, int type, DayRange between)
    {
        if (!entries.Nodes.Contains(type) || run.Snapshot.ValidTime.IsTimeless(type))
            return;
        TypeRanges ranges = run.Snapshot.Types;
        int first = ranges.First(type), size = ranges.Size(type);
        run.RowsTouched += size;
        for (int node = first; node < first + size; node++)
        {
            run.Step();
            for (int kind = 0; kind <= (int)EntryKind.Happened; kind++)
            {
                if (Entry.Date(run, kind, node, out int row) is { } dates && IsBetween(dates, row, between))
                    run.Ints.Push(kind, node);
            }
        }
    }

    private bool IsBetween(DateValues dates, int row, DayRange between)
    {
        int earliest = dates.Earliest(row), latest = dates.Latest(row);
        return entries.IsDefinite
            ? earliest >= between.Earliest && latest <= between.Latest
            : latest >= between.Earliest && earliest <= between.Latest;
    }
}
