using System.Runtime.CompilerServices;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Running;

/// <summary>One run of a plan: what it reads, where it writes, and its scratch memory. Runs are pooled.</summary>
/// <remarks>Belongs to one thread at a time.</remarks>
internal sealed class Run
{
    /// <summary>Steps between two looks at the clock, a power of two.</summary>
    private const int StepsBetweenChecks = 256;

    private CancellationToken _cancellation;
    private long _deadline;
    private int _steps;

    /// <summary>The state of the graph that the run sees.</summary>
    public GraphSnapshot Snapshot { get; private set; } = null!;

    /// <summary>The columns of the snapshot.</summary>
    public Column[] Columns { get; private set; } = null!;

    /// <summary>Where the values go.</summary>
    public IValueSink Sink { get; private set; } = null!;

    /// <summary>The values of the plan's slots.</summary>
    public PlanArguments Arguments { get; private set; } = null!;

    /// <summary>How far paths are followed.</summary>
    public EmbeddedLimits Limits { get; private set; } = null!;

    /// <summary>Scratch memory of operators, released in reverse order.</summary>
    public IntStack Ints { get; } = new();

    /// <summary>The way that a search for ways is on.</summary>
    public IntStack Way { get; } = new();

    /// <summary>Nodes seen; never in use while fields are written.</summary>
    public IntSet Seen { get; } = new();

    /// <summary>What rows are compared with.</summary>
    public PreparedOperands Operands { get; } = new();

    /// <summary>What the cursors of a page carry; in use while the page is found.</summary>
    public KeyValues Keys { get; } = new();

    /// <summary>The first rows of an order; in use while a page is found.</summary>
    public RowHeap Heap { get; } = new();

    /// <summary>The frontiers and the choices of a search from node to node; nothing else uses it meanwhile.</summary>
    public IntStack Trail { get; } = new();

    /// <summary>What a search from node to node knows of each node; no other search begins before it has ended.</summary>
    public NodeMarks Marks { get; } = new();

    /// <summary>Relationships that the search under way has looked at.</summary>
    public long Traversed { get; set; }

    /// <summary>The groups whose aggregates are being tested and ordered; what they are is known to those who group.</summary>
    public object? Groups { get; set; }

    /// <summary>Rows read so far.</summary>
    public long RowsTouched { get; set; }

    /// <summary>The search that was opened last: that of the edges which are being written. Null when there was nothing to search for.</summary>
    public SearchQuery? Search { get; set; }

    /// <summary>Makes the run ready.</summary>
    public void Begin(
        GraphSnapshot snapshot, PlanArguments arguments, IValueSink sink, EmbeddedLimits limits, CancellationToken cancellation)
    {
        Snapshot = snapshot;
        Columns = snapshot.Columns;
        Arguments = arguments;
        Sink = sink;
        Limits = limits;
        RowsTouched = 0;
        Ints.Release(0);
        Way.Release(0);
        Operands.Clear();
        _cancellation = cancellation;
        _deadline = arguments.Deadline;
        _steps = 0;
        Check();
    }

    /// <summary>Lets go of everything that belongs to the request.</summary>
    public void End()
    {
        Snapshot = null!;
        Columns = null!;
        Arguments = null!;
        Sink = null!;
        Search = null;
        Groups = null;
        _cancellation = default;
    }

    /// <summary>Counts a step of work; every few hundred it ends the run if it may not go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if ((++_steps & (StepsBetweenChecks - 1)) == 0)
            Check();
    }

    private void Check()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_deadline != long.MaxValue && TimeProvider.System.GetTimestamp() >= _deadline)
        {
            throw new StoreException(
                StoreErrorCodes.ExecutionTimeout, "The query took longer than it may. Ask for fewer or smaller pages, or for shorter paths.");
        }
    }
}
