namespace RelationsGraph.Model.Plan;

/// <summary>What a store did for one run, for people who ask why an answer takes long. A store fills it; it changes no answer.</summary>
/// <remarks>Belongs to one run; not thread-safe.</remarks>
public sealed class RunProfile
{
    private readonly Dictionary<string, SourceProfile> _byPath = new(StringComparer.Ordinal);
    private readonly List<SourceProfile> _sources = [];
    private readonly Stack<string> _open = [];

    /// <summary>The connections that were read, in the order in which each was first read.</summary>
    public IReadOnlyList<SourceProfile> Sources => _sources;

    /// <summary>How many nodes, relationships and records were read in all; a database may count in units of its own.</summary>
    public long RowsTouched { get; set; }

    /// <summary>Begins a connection; what is read until <see cref="Leave"/> is inside it.</summary>
    /// <param name="field">Its response name.</param>
    /// <returns>Where its reading is counted: the same for all connections under one path of response names.</returns>
    public SourceProfile Enter(string field)
    {
        string path = _open.TryPeek(out string? outer) ? $"{outer}.{field}" : field;
        _open.Push(path);
        if (!_byPath.TryGetValue(path, out SourceProfile? source))
        {
            _byPath.Add(path, source = new SourceProfile(path));
            _sources.Add(source);
        }

        return source;
    }

    /// <summary>Ends the connection begun last.</summary>
    public void Leave() => _open.Pop();
}

/// <summary>What was read for the connections under one path of response names.</summary>
/// <param name="path">The response names of the connections around it and its own, with points between them.</param>
public sealed class SourceProfile(string path)
{
    /// <summary>The response names of the connections around it and its own, with points between them.</summary>
    public string Path { get; } = path;

    /// <summary>How its rows are found, in words: by which index, or by looking at all; empty until it was read.</summary>
    public string Access { get; private set; } = "";

    /// <summary>How often it was read: once for each element that has it.</summary>
    public long Reads { get; private set; }

    /// <summary>How many nodes, relationships and records were read to find its rows.</summary>
    public long RowsTouched { get; private set; }

    /// <summary>How many rows were found.</summary>
    public long RowsReturned { get; private set; }

    /// <summary>Counts one reading.</summary>
    /// <param name="access">How its rows were found.</param>
    /// <param name="touched">How many rows were read for it.</param>
    /// <param name="returned">How many were found.</param>
    public void Add(string access, long touched, long returned)
    {
        Access = access;
        Reads++;
        RowsTouched += touched;
        RowsReturned += returned;
    }
}
