using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Traversing;

/// <summary>Finds the paths between two nodes.</summary>
/// <param name="field">The field of the plan.</param>
/// <param name="statements">The statements.</param>
/// <param name="maxTraversed">Most relationships that may be looked at.</param>
internal sealed class FindPaths(PathsField field, TraversalStatements statements, int maxTraversed) : Finding
{
    /// <inheritdoc/>
    public override OpenFinding Open(PlanArguments arguments, FindingClock clock)
    {
        var mode = (PathMode)arguments[field.Mode].Integer;
        int first = Asked(field.First, field.DefaultCount);
        return new OpenPaths(statements, clock)
        {
            From = arguments[field.From].Text,
            To = arguments[field.To].Text,
            Mode = mode,
            MaxLength = Asked(field.MaxLength, field.DefaultLength),
            Limit = mode == PathMode.Shortest ? Math.Min(first, 1) : first,
            MaxTraversed = maxTraversed,
        };

        int Asked(Operand? operand, int otherwise) => operand is { } given && arguments[given] is { IsNull: false } asked ? (int)asked.Integer : otherwise;
    }
}

/// <summary>
/// Finds the paths between two nodes by layers from both ends, the smaller front first; whole layers are read. As soon as the layers of both sides
/// together are as many as a path has steps, all steps of paths of that length are known: the first ones have been seen from the start, the others from the end.
/// </summary>
internal sealed class OpenPaths(TraversalStatements statements, FindingClock clock) : OpenFinding
{
    private const int NamedStatement = 0;
    private const int CountStatement = 1;
    private const int LinkStatement = 2;
    private const int Ends = 2;

    private readonly KnownLinks _links = new(clock);
    private readonly bool[] _isThere = new bool[Ends];
    private readonly bool[] _wasValid = new bool[Ends];
    private readonly List<int> _named = [];
    private SearchFront? _start;
    private SearchFront? _end;
    private SearchFront? _moving;
    private CollectPaths? _paths;
    private long _looked;
    private int _length;
    private bool _hasMet;

    /// <summary>The id of the start.</summary>
    public required string From { get; init; }

    /// <summary>The id of the end.</summary>
    public required string To { get; init; }

    /// <summary>Which paths.</summary>
    public required PathMode Mode { get; init; }

    /// <summary>Most steps of a path.</summary>
    public required int MaxLength { get; init; }

    /// <summary>How many paths at most.</summary>
    public required int Limit { get; init; }

    /// <summary>Most relationships that may be looked at.</summary>
    public required int MaxTraversed { get; init; }

    private int Known => _start!.Distance + _end!.Distance;

    /// <inheritdoc/>
    public override bool AddTo(Round round)
    {
        if (_start is null || _end is null)
        {
            Begin(round);
            return true;
        }

        _moving?.Advance();
        _moving = null;
        if (!AreEndsFit() || Fault is not null || Limit == 0 || !Goes())
            return false;
        _moving = _end.Nodes.Count < _start.Nodes.Count ? _end : _start;
        AddLayer(round, _moving);
        return true;
    }

    /// <inheritdoc/>
    public override void Record(int statement, ref PackReader fields)
    {
        clock.Step();
        switch (statement)
        {
            case NamedStatement:
                int place = (int)fields.ReadInteger();
                fields.Skip();
                (_isThere[place], _wasValid[place]) = (true, fields.ReadBoolean());
                break;
            case CountStatement:
                _looked += fields.ReadInteger();
                if (_looked > MaxTraversed)
                    Fault = new FindingFault(StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(MaxTraversed));
                break;
            default:
                Take(ref fields);
                break;
        }
    }

    /// <summary>Writes the paths, each as a list of the ids of its nodes and one of those of its relationships.</summary>
    public override void WriteFound(PackWriter writer)
    {
        List<Link[]> paths = Fault is null && _paths is not null ? _paths.Found : [];
        writer.WriteList(paths.Count);
        foreach (Link[] path in paths)
        {
            writer.WriteList(2);
            writer.WriteList(path.Length + 1);
            writer.WriteText(_links.Nodes[path[0].From]);
            foreach (Link link in path)
                writer.WriteText(_links.Nodes[link.To]);
            writer.WriteList(path.Length);
            foreach (Link link in path)
                writer.WriteText(_links.Relationships[link.Relationship]);
        }
    }

    /// <summary>Asks for both ends, and at once for the first layer: nearly always both ends are there.</summary>
    private void Begin(Round round)
    {
        _named.Add(_links.Nodes.Add(TraversalParameters.Utf8(From)));
        _named.Add(_links.Nodes.Add(TraversalParameters.Utf8(To)));
        (_start, _end) = (new SearchFront(_named[0]), new SearchFront(_named[1]));
        round.Add(this, NamedStatement, statements.Named, 1);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _links.Nodes, _named);
        if (statements.Onward is null || _named[0] == _named[1])
            return;
        _moving = _start;
        AddLayer(round, _moving);
    }

    /// <summary>Whether there can be paths. What is wrong with the ends goes before what the first layer found.</summary>
    private bool AreEndsFit()
    {
        bool areValid = _wasValid[0] && _wasValid[1];
        if (!_isThere[0] || !_isThere[1])
            Fault = new FindingFault(StoreErrorCodes.NodeNotFound, TraversalFaults.NodeNotFound(_isThere[0] ? "to" : "from"));
        else if (_named[0] == _named[1])
            Fault = new FindingFault(StoreErrorCodes.SameNode, TraversalFaults.SameNode);
        else if (!areValid)
            Fault = null;
        return areValid && statements.Onward is not null;
    }

    /// <summary>Collects what can be collected.</summary>
    /// <returns>Whether another layer is needed.</returns>
    private bool Goes()
    {
        bool isOver = _start!.IsOver || _end!.IsOver;
        if (Mode != PathMode.Simple)
        {
            if (_hasMet && Known <= MaxLength)
                Collect(Known);
            return !_hasMet && !isOver && Known < MaxLength;
        }

        while (_length < MaxLength && (isOver || Known > _length) && Fault is null && _paths is not { IsOver: true })
        {
            _length++;
            if (!Collect(_length) && isOver)
                return false;
        }

        return Fault is null && _paths is not { IsOver: true } && _length < MaxLength;
    }

    /// <summary>Collects the paths of a length, whose steps are all known.</summary>
    /// <returns>False when no path leads to the end, as far as is known.</returns>
    private bool Collect(int length)
    {
        _links.Settle(_named[1]);
        int distance = _links.ToEnd(_named[0]);
        if (distance > length)
            return distance != KnownLinks.Never;
        _paths ??= new CollectPaths(_links, _named[0], _named[1], Limit, clock);
        if (!_paths.OfLength(length, MaxTraversed - _looked))
            Fault = new FindingFault(StoreErrorCodes.TraversalLimit, TraversalFaults.TooFar(MaxTraversed));
        return true;
    }

    private void AddLayer(Round round, SearchFront front)
    {
        LayerStatements layer = front == _start ? statements.Onward! : statements.Backward!;
        round.Add(this, CountStatement, layer.Count, 1);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _links.Nodes, front.Nodes);
        round.Add(this, LinkStatement, layer.Links, 3);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Ids, _links.Nodes, front.Nodes);
        TraversalParameters.WriteIds(round.Writer, TraversalParameters.Named, _links.Nodes, _named);
        round.Writer.WriteText(TraversalParameters.Left);
        round.Writer.WriteInteger(MaxTraversed - _looked);
    }

    private void Take(ref PackReader fields)
    {
        if (Fault is not null)
            return;
        int here = _moving!.Nodes[(int)fields.ReadInteger()];
        int relationship = _links.Relationships.Add(fields.ReadText()), other = _links.Nodes.Add(fields.ReadText());
        bool isOnward = _moving == _start;
        _links.Add(isOnward ? here : other, relationship, isOnward ? other : here);
        if (_moving.Come(other, goesOn: other != _named[0] && other != _named[1]) && (isOnward ? _end! : _start!).Has(other))
            _hasMet = true;
    }
}
