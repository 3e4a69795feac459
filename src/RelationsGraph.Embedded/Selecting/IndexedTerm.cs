using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Indexes;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>A term of a filter whose rows are ranges of an index.</summary>
/// <remarks>
/// A position counts the rows of all ranges. The frame in the scratch memory: the number of ranges, then where each begins and ends in the index.
/// </remarks>
/// <param name="value">The value that is compared.</param>
/// <param name="comparison">How; null when it must be null.</param>
/// <param name="form">What it is compared with.</param>
/// <param name="rest">What the filter asks besides; null for nothing.</param>
internal sealed class IndexedTerm(IndexedValue value, Comparison? comparison, OperandForm? form, CompiledPredicate? rest) : RowSource
{
    /// <summary>Most values of a list that are looked up.</summary>
    private const int MaxListed = 64;

    /// <summary>The value that is compared.</summary>
    public IndexedValue Value => value;

    /// <summary>What the filter asks besides; null for nothing.</summary>
    public CompiledPredicate? Rest => rest;

    /// <summary>Whether the rows of a range have one value, so that they lie by id.</summary>
    public bool IsById => comparison is null or { Operator: ComparisonOperator.Equal or ComparisonOperator.In };

    /// <summary>Where the only range begins in the index, if there is one only; otherwise -1.</summary>
    public static int OnlyRange(Run run, in OpenRows rows) => run.Ints[rows.Frame] == 1 ? run.Ints[rows.Frame + 1] : -1;

    /// <summary>The nodes that the ranges are of.</summary>
    public int[] Nodes(Run run) => value.Find(run, isDescending: false)!.Nodes;

    /// <summary>Finds the ranges.</summary>
    /// <returns>False when there is no index now, or the list is too long.</returns>
    public bool TryOpen(Run run, out OpenRows rows)
    {
        rows = default;
        if (value.Find(run, isDescending: false) is not { } index)
            return false;
        int frame = run.Ints.Count, count = 0;
        run.Ints.Push(0);
        if (comparison is null)
        {
            count = Push(run, frame, index.Valued, index.Nodes.Length);
        }
        else
        {
            OperandItems items = run.Operands.Of(form!, run.Arguments[comparison.Operand]);
            if (items.Count > MaxListed)
                return false;
            for (int item = items.Begin; item < items.Begin + items.Count; item++)
                count += Push(run, frame, index, run.Operands[item]);
            if (items.HasNull && comparison.Operator == ComparisonOperator.In)
                count += Push(run, frame, index.Valued, index.Nodes.Length);
        }

        rows = new OpenRows(0, count, frame);
        return true;
    }

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Index, value.Key(run, isDescending: false).ToString());

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => TryOpen(run, out OpenRows rows) ? rows : default;

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        int[] nodes = Nodes(run);
        run.RowsTouched += end - begin;
        int last = rows.Frame + (run.Ints[rows.Frame] * 2);
        for (int range = rows.Frame + 1; range <= last && end > 0; range += 2)
        {
            int from = run.Ints[range], size = run.Ints[range + 1] - from;
            for (int i = Math.Max(begin, 0); i < Math.Min(end, size); i++)
                run.Ints.Push(nodes[from + i], nodes[from + i]);
            begin -= size;
            end -= size;
        }
    }

    private int Push(Run run, int frame, SortedNodes index, in RowValue sought) => comparison!.Operator switch
    {
        ComparisonOperator.Less => Push(run, frame, 0, Bound(run, index, sought, isUpper: false)),
        ComparisonOperator.LessOrEqual => Push(run, frame, 0, Bound(run, index, sought, isUpper: true)),
        ComparisonOperator.Greater => Push(run, frame, Bound(run, index, sought, isUpper: true), index.Valued),
        ComparisonOperator.GreaterOrEqual => Push(run, frame, Bound(run, index, sought, isUpper: false), index.Valued),
        _ => Push(run, frame, Bound(run, index, sought, isUpper: false), Bound(run, index, sought, isUpper: true)),
    };

    private static int Push(Run run, int frame, int begin, int end)
    {
        if (begin >= end)
            return 0;
        run.Ints.Push(begin, end);
        run.Ints[frame]++;
        return end - begin;
    }

    /// <summary>The first place in the index whose value is not less than one, or greater than it.</summary>
    private int Bound(Run run, SortedNodes index, in RowValue sought, bool isUpper)
    {
        int low = 0, high = index.Valued;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            value.TryRead(run, index.Nodes[middle], out RowValue found);
            int order = found.CompareTo(sought);
            if (order < 0 || (isUpper && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>The rows of a term when they are one range that lies in the order of the connection.</summary>
/// <param name="term">The term, already open.</param>
/// <param name="order">The order: by id, or by the value of the term.</param>
internal sealed class RangeRows(IndexedTerm term, RowOrder order) : PagedSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => term.Access(run);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => term.Open(run, element);

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key)
    {
        int[] nodes = term.Nodes(run);
        int first = IndexedTerm.OnlyRange(run, rows), low = rows.Begin, high = rows.End, next = key.NextNode;
        while (low < high)
        {
            int middle = (low + high) >>> 1, node = nodes[first + middle], compared = 0;
            if (order.Keys.Length > 0)
            {
                bool hasValue = term.Value.TryRead(run, node, out RowValue found);
                bool hasSought = run.Keys.TryGet(key.Values, out RowValue sought);
                compared = order.Keys[0].Compare(hasValue, found, hasSought, sought);
            }

            if (compared < 0 || (compared == 0 && node < next))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end) => term.Read(run, rows, begin, end);
}
