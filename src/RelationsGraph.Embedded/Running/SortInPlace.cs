namespace RelationsGraph.Embedded.Running;

/// <summary>An order of integers that stand for something else.</summary>
internal interface IIntOrder
{
    /// <summary>Negative, zero or positive as the left one comes before, with or after the right one.</summary>
    int Compare(int left, int right);
}

/// <summary>Sorts without allocating, which the library's sort with a comparer does not.</summary>
internal static class SortInPlace
{
    /// <summary>Heap sort: never worse than n log n.</summary>
    public static void Sort<TOrder>(Span<int> items, TOrder order)
        where TOrder : struct, IIntOrder, allows ref struct
    {
        for (int root = (items.Length / 2) - 1; root >= 0; root--)
            Sink(items, root, order);
        for (int end = items.Length - 1; end > 0; end--)
        {
            (items[0], items[end]) = (items[end], items[0]);
            Sink(items[..end], 0, order);
        }
    }

    private static void Sink<TOrder>(Span<int> heap, int root, TOrder order)
        where TOrder : struct, IIntOrder, allows ref struct
    {
        for (int child = (root * 2) + 1; child < heap.Length; child = (root * 2) + 1)
        {
            if (child + 1 < heap.Length && order.Compare(heap[child], heap[child + 1]) < 0)
                child++;
            if (order.Compare(heap[root], heap[child]) >= 0)
                return;
            (heap[root], heap[child]) = (heap[child], heap[root]);
            root = child;
        }
    }
}
