using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Indexes;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>The rows of a term that asks for one value, in another order: an index by both has them at the places that the index of the term says.</summary>
/// <param name="term">The term, already open, with one range.</param>
/// <param name="value">The value of the order.</param>
/// <param name="key">The only key of the order.</param>
internal sealed class RowsOfTermInOrder(IndexedTerm term, IndexedValue value, OrderedBy key) : PagedSource
{
    private readonly IndexedPair _pair = new(term.Value, value);

    /// <summary>Whether there is an index now. Making it pays where the term has more rows than a few pages.</summary>
    public bool IsReady(Run run) => _pair.Find(run, key.IsDescending) is not null;

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Index, (value.Key(run, key.IsDescending) with { Within = term.Value.Name }).ToString());

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => term.Open(run, element);

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey pageKey)
    {
        int[] nodes = Index(run).Nodes;
        bool hasSought = run.Keys.TryGet(pageKey.Values, out RowValue sought);
        int first = IndexedTerm.OnlyRange(run, rows), low = rows.Begin, high = rows.End, next = pageKey.NextNode;
        while (low < high)
        {
            int middle = (low + high) >>> 1, node = nodes[first + middle];
            bool hasValue = value.TryRead(run, node, out RowValue found);
            int order = key.Compare(hasValue, found, hasSought, sought);
            if (order < 0 || (order == 0 && node < next))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        int first = IndexedTerm.OnlyRange(run, rows);
        run.RowsTouched += end - begin;
        foreach (int node in Index(run).Nodes.AsSpan((first + begin)..(first + end)))
            run.Ints.Push(node, node);
    }

    private SortedNodes Index(Run run) => _pair.Find(run, key.IsDescending)!;
}
