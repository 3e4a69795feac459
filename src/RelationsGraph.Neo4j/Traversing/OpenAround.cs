using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>What lies around some nodes, as far as it was found.</summary>
internal sealed class OpenAround(TraversalStatements statements, FindingClock clock) : OpenFinding
{
    private const int NamedStatement = 0;
    private const int CountStatement = 1;
    private const int NodeStatement = 2;

    private readonly IdTable _nodes = new();
    private readonly List<int> _typeOf = [];
    private readonly HashSet<int> _seen = [];
    private readonly List<(int Node, int Distance)> _found = [];
    private readonly List<int> _named = [];
    private List<int> _next = [];
    private int _distance;
    private bool _hasBegun;
    private long _looked;

    /// <summary>The ids of the nodes it begins at.</summary>
    public required string[] Named { get; init; }

    /// <summary>The greatest distance.</summary>
    public required int Depth { get; init; }

    /// <summary>The names of the node types by ordinal.</summary>
    public required byte[][] Types { get; init; }

    /// <summary>Most relationships that may be looked at.</summary>
    public required int MaxTraversed { get; init; }

    /// <summary>The argument that names the one node it begins at, which is not found itself and must be there; null when there are several.</summary>
    public string? Argument { get; set; }

    /// <summary>Most nodes.</summary>
    public int Limit { get; set; } = int.MaxValue;

    /// <summary>How many of the nodes found the final statement is told of.</summary>
    public int Shown { get; set; } = int.MaxValue;

    /// <summary>How many nodes were found.</summary>
    public int Count => _found.Count;

    /// <summary>Whether nodes were left out because there were too many.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Whether a named node is there, and was at the time.</summary>
    public bool Has(string id) => _seen.Contains(_nodes.Add(TraversalParameters.Utf8(id)));

    /// <summary>Counts the nodes found by type.</summary>
    public void CountTypes(Span<long> counts)
    {
        foreach ((int node, _) in _found)
            counts[_typeOf[node]]++;
    }

    /// <inheritdoc/>
    public override bool AddTo(Round round)
    {
        if (!_hasBegun)
        {
            Begin(round);
            return true;
        }

        if (!IsStartFit() || Fault is not null || !Keep(out List<int> layer))
            return false;
        AddLayer(round, layer);
        return true;
    }

    /// <inheritdoc/>
    public override void Record(int statement, ref PackReader fields)
    {
        clock.Step();
        switch (statement)
        {
            case NamedStatement:
                int named = _named[(int)fields.ReadInteger()];
                _typeOf[named] = TypeOf(fields.ReadText());
                if (!fields.ReadBoolean())
                    IsAbsent = Argument is not null;
                else if (_seen.Add(named) && Argument is null)
                    _next.Add(named);
                break;
            case CountStatement:
                _looked += fields.ReadInteger();
                if (_looked > MaxTraversed)
                    Fault = new FindingFault(StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(MaxTraversed));
                break;
            default:
                Come(fields.ReadText(), ref fields);
                break;
        }
    }

    /// <summary>Writes the nodes with their distances, how many relationships may still be looked at, and the ids alone.</summary>
    public override void WriteFound(PackWriter writer)
    {
        int shown = Fault is null && !IsAbsent ? Math.Min(Shown, _found.Count) : 0;
        writer.WriteList(3);
        writer.WriteList(shown);
        for (int i = 0; i < shown; i++)
        {
            writer.WriteList(2);
            writer.WriteText(_nodes[_found[i].Node]);
            writer.WriteInteger(_found[i].Distance);
        }

        writer.WriteInteger(Math.Max(0, MaxTraversed - _looked));
        writer.WriteList(shown);
        for (int i = 0; i < shown; i++)
            writer.WriteText(_nodes[_found[i].Node]);
    }

    /// <summary>Asks for the nodes it begins at; of a single one at once for what is next to it.</summary>
    private void Begin(Round round)
    {
        _hasBegun = true;
        foreach (string id in Named)
            _named.Add(Number(TraversalParameters.Utf8(id)));
        round.Add(this, NamedStatement, statements.Named, 1);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _nodes, _named);
        if (Argument is null)
            return;
        _distance = 1;
        if (statements.Onward is not null)
            AddLayer(round, _named);
    }

    private bool IsStartFit()
    {
        if (Argument is null || _seen.Contains(_named[0]))
            return true;
        Fault = IsAbsent ? null : new FindingFault(StoreErrorCodes.NodeNotFound, TraversalFaults.NodeNotFound(Argument));
        return false;
    }

    /// <summary>Keeps of the layer that came in what may be kept.</summary>
    /// <param name="layer">The layer.</param>
    /// <returns>Whether another one is to be read.</returns>
    private bool Keep(out List<int> layer)
    {
        (layer, _next) = (_next, []);
        layer.Sort(_nodes.Compare);
        int kept = Math.Min(layer.Count, Limit - _found.Count);
        for (int i = 0; i < kept; i++)
            _found.Add((layer[i], _distance));
        IsTruncated = kept < layer.Count;
        return !IsTruncated && layer.Count > 0 && _distance++ < Depth && statements.Onward is not null;
    }

    private void AddLayer(Round round, List<int> layer)
    {
        round.Add(this, CountStatement, statements.Onward!.Count, 1);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _nodes, layer);
        round.Add(this, NodeStatement, statements.Onward.Links, 3);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _nodes, layer);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Named, _nodes, _named);
        round.Writer.WriteText(TraversalParameters.Left);
        round.Writer.WriteInteger(MaxTraversed - _looked);
    }

    private void Come(ReadOnlySpan<byte> id, ref PackReader fields)
    {
        int node = Number(id);
        if (Fault is not null || !_seen.Add(node))
            return;
        _typeOf[node] = TypeOf(fields.ReadText());
        _next.Add(node);
    }

    private int Number(ReadOnlySpan<byte> id)
    {
        int node = _nodes.Add(id);
        if (node == _typeOf.Count)
            _typeOf.Add(-1);
        return node;
    }

    private int TypeOf(ReadOnlySpan<byte> name)
    {
        for (int type = 0; type < Types.Length; type++)
        {
            if (name.SequenceEqual(Types[type]))
                return type;
        }

        throw new PackException("A type is expected that the ontology has not", 0);
    }
}
