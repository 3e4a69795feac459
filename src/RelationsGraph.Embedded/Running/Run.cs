using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Running;

/// <summary>One run of a plan: what it reads, where it writes, and its scratch memory. Runs are pooled.</summary>
/// <remarks>Belongs to one thread at a time.</remarks>
/// <param name="builds">Makes what the run needs and is not there yet.</param>
internal sealed class Run(LazyBuilds builds)
{
    /// <summary>Steps between two looks at the clock, a power of two.</summary>
    private const int StepsBetweenChecks = 256;

    private byte[] _folded = new byte[256];
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

    /// <summary>What its searches have found.</summary>
    public FoundHits Hits { get; } = new();

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

    /// <summary>Whether somebody asks how rows are found.</summary>
    public bool IsExplained => Arguments.Profile is not null;

    /// <summary>How the rows of the page that was selected last were found; kept only where <see cref="IsExplained"/>.</summary>
    public AccessPath? Access { get; set; }

    /// <summary>How many rows the source that was written last has returned, where it counts them.</summary>
    public long? Returned { get; set; }

    /// <summary>Rows read so far.</summary>
    public long RowsTouched { get; set; }

    /// <summary>The search that was opened last: that of the edges which are being written. Null when there was nothing to search for.</summary>
    public SearchQuery? Search { get; set; }

    /// <summary>What its scratch memory takes, in bytes; the marks of nodes are not counted, since the graph bounds them.</summary>
    public long Bytes => Ints.Bytes + Hits.Bytes + Way.Bytes + Trail.Bytes + Seen.Bytes + Heap.Bytes + Keys.Bytes + Operands.Bytes + _folded.Length;

    /// <summary>
    /// Whether the run collects what it would wait for in <see cref="Awaited"/>, instead of waiting. Nothing is written then: what asks only asks.
    /// </summary>
    public bool IsAsking { get; set; }

    /// <summary>What the run would wait for.</summary>
    public List<Task> Awaited { get; } = [];

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
        Hits.Clear();
        Access = null;
        Groups = null;
        IsAsking = false;
        Awaited.Clear();
        _cancellation = default;
    }

    /// <summary>Counts a step of work; every few hundred it ends the run if it may not go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if ((++_steps & (StepsBetweenChecks - 1)) == 0)
            Check();
    }

    /// <summary>A run of the same request's values that reads for a part that is being made, whatever becomes of the request.</summary>
    public Func<LazyBuild, Run> ForBuilds()
    {
        GraphSnapshot snapshot = Snapshot;
        PlanArguments arguments = Arguments.CopyValues();
        EmbeddedLimits limits = Limits;
        return build =>
        {
            var run = new Run(builds);
            run.Begin(snapshot, arguments, null!, limits, build.Stop);
            return run;
        };
    }

    /// <summary>A lazily made part of the snapshot; it is waited for, but no longer than the request may take.</summary>
    /// <param name="part">The part.</param>
    /// <param name="bytes">What it takes at least.</param>
    /// <param name="make">Makes it; must not touch this run.</param>
    /// <param name="waits">Whether to wait for it where another run has begun it; those who can do without need not.</param>
    /// <returns>Null when there is no room for it, another run has begun it and this one does not wait, or this one only asks (<see cref="IsAsking"/>).</returns>
    /// <exception cref="StoreException">The request has no time left, or the store is being closed. The part is made all the same, or not.</exception>
    public T? Get<T>(LazyPart<T> part, long bytes, Func<LazyBuild, T?> make, bool waits)
        where T : class
    {
        while (part.Value is null && !part.IsRefused)
        {
            Task? making = part.Start(builds, Snapshot.Room, bytes, make, out bool isFirst);
            if (making is not null && !isFirst && !waits)
                return null;
            if (making is null)
                continue;
            if (IsAsking)
            {
                Awaited.Add(making);
                return null;
            }

            Wait(making);
        }

        return part.Value;
    }

    /// <summary>Reads the folded text of a row.</summary>
    /// <returns>Whether there is one. Its bytes are there until the next text is read so.</returns>
    public bool TryReadFolded(Column column, int row, out RowValue value)
    {
        if (column is not TextValues texts)
            return column.TryRead(row, out value);
        if ((texts.Folded.Value ?? (texts.Folded.IsRefused ? null : FoldAll(texts))) is { } folded)
            return folded.TryRead(row, out value);
        if (!texts.TryRead(row, out value))
            return false;
        int most = FoldedText.MaxBytes(value.Text);
        if (_folded.Length < most)
            _folded = new byte[Math.Max(most, _folded.Length * 2)];
        value = new RowValue(_folded.AsSpan(0, FoldedText.Fold(value.Text, _folded)));
        return true;
    }

    /// <summary>Asks for the folded texts of a column.</summary>
    public void PrepareFolded(Column column)
    {
        if (column is TextValues { Folded.Value: null } texts)
            FoldAll(texts);
    }

    /// <summary>Asks for the folded texts of all languages in which a value may be read.</summary>
    public void PrepareFolded(TextValues[] byLanguage, Operand? languages)
    {
        var chain = new LanguageChain(this, languages);
        while (chain.Next(out int language))
            PrepareFolded(byLanguage[language]);
    }

    private TextValues? FoldAll(TextValues texts) => Get(texts.Folded, texts.Bytes, texts.Fold, waits: true);

    private void Wait(Task making)
    {
        while (!making.IsCompleted)
        {
            Check();
            WaitHandle.WaitAny([((IAsyncResult)making).AsyncWaitHandle, _cancellation.WaitHandle], Waiting.Left(_deadline));
        }

        // Only what was thrown by those who made it; a request that gave up has been told so above.
        if (making.Exception?.InnerException is { } fault)
            ExceptionDispatchInfo.Throw(fault);
    }

    private void Check()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_deadline != long.MaxValue && TimeProvider.System.GetTimestamp() >= _deadline)
        {
            throw new StoreException(StoreErrorCodes.ExecutionTimeout, TraversalFaults.TooLong);
        }
    }
}
