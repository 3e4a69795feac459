namespace RelationsGraph.Embedded.Running;

/// <summary>A small number for each node, all of them forgotten at once: marks of an earlier search lie below those of this one.</summary>
/// <remarks>Not thread-safe. Takes four bytes for each node of the graph, from the first search on.</remarks>
internal sealed class NodeMarks
{
    /// <summary>Marks are less than this.</summary>
    public const int Range = 128;

    private int[] _marks = [];
    private int _zero;

    /// <summary>The mark of a node; negative without one.</summary>
    public int this[int node]
    {
        get => _marks[node] - _zero;
        set => _marks[node] = _zero + value;
    }

    /// <summary>The marks for a loop: where they lie is looked up once.</summary>
    public Opened Open() => new(_marks, _zero);

    /// <summary>Forgets all marks.</summary>
    /// <param name="nodes">How many nodes the graph has.</param>
    public void Clear(int nodes)
    {
        if (_marks.Length < nodes)
        {
            _marks = new int[nodes];
            _zero = 1;
        }
        else if (_zero > int.MaxValue - (2 * Range))
        {
            Array.Clear(_marks);
            _zero = 1;
        }
        else
        {
            _zero += Range;
        }
    }

    /// <summary>The marks of one search; not to be kept beyond it.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="zero">What stands for zero among them.</param>
    public readonly ref struct Opened(Span<int> marks, int zero)
    {
        private readonly Span<int> _marks = marks;

        /// <inheritdoc cref="NodeMarks.this"/>
        public int this[int node]
        {
            get => _marks[node] - zero;
            set => _marks[node] = zero + value;
        }
    }
}
