using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>The nodes with the greatest counts, of equal ones the first by id, however many are counted.</summary>
internal readonly struct TopNodes
{
    private readonly Run _run;

    /// <summary>Begins with none. Until they are written no page is found.</summary>
    /// <param name="run">The run.</param>
    /// <param name="first">How many are wanted.</param>
    /// <param name="defaultCount">How many when no number is given.</param>
    public TopNodes(Run run, Operand? first, int defaultCount)
    {
        _run = run;
        run.Heap.Clear(first is { } operand && run.Arguments[operand] is { IsNull: false } asked ? (int)asked.Integer : defaultCount);
    }

    /// <summary>Takes a node into account.</summary>
    public void Add(int node, int count) => _run.Heap.Add(-count, count, node, default(ById));

    /// <summary>Writes them as a list.</summary>
    /// <param name="fields">The fields of each: their current element is the count, their node the node.</param>
    public void Write(FieldWriter[] fields)
    {
        RowHeap heap = _run.Heap;
        heap.Sort(default(ById));
        int begin = _run.Ints.Count;
        for (int i = 0; i < heap.Count; i++)
            _run.Ints.Push(heap[i].Element, heap[i].Node);

        // The fields may find pages of their own, so the heap is free from here on.
        int end = _run.Ints.Count;
        _run.Sink.StartList();
        for (int pair = begin; pair < end; pair += 2)
        {
            _run.Step();
            _run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(_run, _run.Ints[pair], _run.Ints[pair + 1]);
            _run.Sink.EndObject();
        }

        _run.Sink.EndList();
        _run.Ints.Release(begin);
    }

    /// <summary>Nodes are numbered by id.</summary>
    private readonly struct ById : IRowOrder
    {
        public int CompareBehindPrefix(long prefix, int element, int node, int otherElement, int otherNode) => node.CompareTo(otherNode);
    }
}
