using System.Runtime.InteropServices;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Lazily;
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
    public override AccessPath Access(Run run) => Array.Exists(run.Snapshot.ValidTime.Entries, entries => entries.IsRefused) ? new(AccessKind.Scan, "dates") : new(AccessKind.DateIndex, "dates");

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

        // A pair read as one number is greater when its node is, and then when its kind is.
        MemoryMarshal.Cast<int, long>(run.Ints.Items(pairs, run.Ints.Count)).Sort();
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
        if (EntriesOf(run, type) is { } dated)
        {
            var push = new Push(run);
            if (entries.IsDefinite)
            {
                // Also those that begin in the stretch and end behind it were looked at.
                int looked = dated.Within(between, ref push);
                run.RowsTouched += looked - push.Count;
            }
            else
            {
                dated.Touching(between, ref push);
            }

            return;
        }

        TypeRanges ranges = run.Snapshot.Types;
        int first = ranges.First(type), size = ranges.Size(type);
        run.RowsTouched += size;
        for (int node = first; node < first + size; node++)
        {
            run.Step();
            for (int kind = 0; kind <= (int)EntryKind.Happened; kind++)
            {
                if (run.Snapshot.ValidTime.DateOf(kind, node, out int row) is { } dates && IsBetween(dates, row, between))
                    run.Ints.Push(kind, node);
            }
        }
    }

    /// <summary>The dates of a type in their order; null where there is no room for them, or another run has them made just now.</summary>
    private static DatedEntries? EntriesOf(Run run, int type) =>
        run.Snapshot.ValidTime.Entries[type] is { Value: var made } part ? made ?? (part.IsRefused ? null : Make(run, part, type)) : null;

    private static DatedEntries? Make(Run run, LazyPart<DatedEntries> part, int type)
    {
        GraphSnapshot snapshot = run.Snapshot;
        return run.Get(part, 0, build => DatedEntries.Of(snapshot.ValidTime, snapshot.Types, type, build), waits: false);
    }

    private bool IsBetween(DateValues dates, int row, DayRange between)
    {
        int earliest = dates.Earliest(row), latest = dates.Latest(row);
        return entries.IsDefinite
            ? earliest >= between.Earliest && latest <= between.Latest
            : latest >= between.Earliest && earliest <= between.Latest;
    }

    /// <summary>Pushes entries and counts them as rows that were read.</summary>
    private struct Push(Run run) : DatedEntries.IVisitor
    {
        public int Count { get; private set; }

        public void Visit(int kind, int node)
        {
            run.Step();
            run.RowsTouched++;
            run.Ints.Push(kind, node);
            Count++;
        }
    }
}
