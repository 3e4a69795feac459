namespace RelationsGraph.Model.Plan;

/// <summary>What a store did for one run, for people who ask why an answer takes long. A store fills it; it changes no answer.</summary>
/// <remarks>
/// A source is a field that reads rows: a node by its id, a connection, a list, an object at another end, a search, groups. Rows count for the innermost source around
/// them, so those of all sources together are those of the run. Belongs to one run; not thread-safe.
/// </remarks>
public sealed class RunProfile
{
    private readonly Dictionary<string, List<SourceProfile>> _byPath = new(StringComparer.Ordinal);
    private readonly List<string> _paths = [];
    private readonly Stack<Open> _open = [];
    private readonly List<StatementProfile> _statements = [];

    /// <summary>The sources, in the order in which each path was first read; a path whose rows were found in several ways is there once for each.</summary>
    public IEnumerable<SourceProfile> Sources => _paths.SelectMany(path => _byPath[path]);

    /// <summary>How many nodes, relationships and records were read in all; a database may count in units of its own.</summary>
    public long RowsTouched { get; set; }

    /// <summary>The statements that were sent to a database, in order; none where the store is in this process.</summary>
    public IReadOnlyList<StatementProfile> Statements => _statements;

    /// <summary>Notes a statement that was sent to a database.</summary>
    public void Add(StatementProfile statement) => _statements.Add(statement);

    /// <summary>Begins a source; what is read until <see cref="Leave"/> is inside it.</summary>
    /// <param name="field">Its response name.</param>
    /// <param name="touched">How many rows the run has read so far.</param>
    public void Enter(string field, long touched)
    {
        string path = _open.TryPeek(out Open? outer) ? $"{outer.Path}.{field}" : field;
        _open.Push(new Open(path, touched));
        if (_byPath.TryAdd(path, []))
            _paths.Add(path);
    }

    /// <summary>Ends the source begun last.</summary>
    /// <param name="touched">How many rows the run has read so far.</param>
    /// <param name="access">The way to its rows that was taken.</param>
    /// <param name="returned">How many rows were found; null when nobody counted.</param>
    public void Leave(long touched, AccessPath access, long? returned)
    {
        Open ended = _open.Pop();
        long all = touched - ended.Touched;
        if (_open.TryPeek(out Open? outer))
            outer.Inside += all;
        List<SourceProfile> sources = _byPath[ended.Path];
        if (sources.Find(known => known.Access == access) is not { } source)
            sources.Add(source = new SourceProfile(ended.Path, access));
        source.Add(all - ended.Inside, returned);
    }

    private sealed class Open(string path, long touched)
    {
        public string Path => path;

        public long Touched => touched;

        public long Inside { get; set; }
    }
}

/// <summary>A statement that was sent to a database, and what the database did for it.</summary>
/// <param name="Text">Its text, without values.</param>
/// <param name="Touched">How often the storage was touched, as the database counts.</param>
/// <param name="Operators">The operators that touched it, in the words of the database.</param>
public sealed record StatementProfile(string Text, long Touched, IReadOnlyList<string> Operators);

/// <summary>What was read for the fields under one path of response names, in one way.</summary>
/// <param name="path">The response names of the sources around it and its own, with points between them.</param>
/// <param name="access">The way to its rows.</param>
public sealed class SourceProfile(string path, AccessPath access)
{
    /// <summary>The response names of the sources around it and its own, with points between them.</summary>
    public string Path { get; } = path;

    /// <summary>The way to its rows.</summary>
    public AccessPath Access { get; } = access;

    /// <summary>How often it was read so: once for each element that has it.</summary>
    public long Reads { get; private set; }

    /// <summary>How many nodes, relationships and records were read for it, without those of sources inside it.</summary>
    public long RowsTouched { get; private set; }

    /// <summary>How many rows were found; null when nobody counted.</summary>
    public long? RowsReturned { get; private set; }

    /// <summary>Counts one reading.</summary>
    internal void Add(long touched, long? returned)
    {
        Reads++;
        RowsTouched += touched;
        RowsReturned = returned is null ? RowsReturned : (RowsReturned ?? 0) + returned;
    }
}
