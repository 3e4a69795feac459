using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The statements of a transaction. A connection has one of these and uses it again.</summary>
/// <remarks>
/// <code>
/// one statement:     RUN PULL [PULL ...]              a transaction of its own: two answers fewer
/// several, or trial: BEGIN (RUN PULL)... COMMIT       all records of each at once, because COMMIT waits behind them
/// </code>
/// Records are handed on before more is read from the wire, so a slow receiver slows the server down in either form.
/// </remarks>
internal sealed class RunExchange : BoltExchange
{
    private ICypherReceiver? _receiver;
    private int _statements;
    private int _fetchSize;
    private bool _isAlone;

    /// <summary>The bookmark of the transaction; null when the server gave none.</summary>
    public string? Bookmark { get; private set; }

    /// <summary>Writes the requests.</summary>
    /// <returns>How many answers come.</returns>
    public int Write(MessageOutbox outbox, ReadOnlySpan<CypherStatement> statements, BoltTransaction mode, int fetchSize, ICypherReceiver receiver)
    {
        (_receiver, _statements, _isAlone, Bookmark) = (receiver, statements.Length, statements.Length == 1 && !mode.IsTrial, null);
        _fetchSize = _isAlone ? fetchSize : -1;
        if (!_isAlone)
            outbox.Begin(mode);
        foreach (ref readonly var statement in statements)
        {
            outbox.Run(statement, _isAlone ? mode : null);
            if (statement.DiscardsRecords)
                outbox.Discard();
            else
                outbox.Pull(_fetchSize);
        }
        if (_isAlone)
            return 2;
        outbox.Add(mode.IsTrial ? BoltMessage.Rollback : BoltMessage.Commit);
        return 2 + 2 * statements.Length;
    }

    /// <summary>Forgets the receiver.</summary>
    public void Clear() => _receiver = null;

    /// <inheritdoc/>
    public override void Record(int request, ReadOnlySpan<byte> fields)
    {
        var step = Step(request);
        if (step < 0 || step >= 2 * _statements || (step & 1) == 0)
            base.Record(request, fields);
        else
            _receiver!.Record(step >> 1, fields);
    }

    /// <inheritdoc/>
    public override int Success(int request, ReadOnlySpan<byte> metadata)
    {
        var step = Step(request);
        var isPull = step >= 0 && step < 2 * _statements && (step & 1) == 1;
        var map = new PackMap(metadata);
        if (isPull && map.IsTrue("has_more"u8))
            return _fetchSize;
        if (isPull || step == 2 * _statements)
            Bookmark = map.Text("bookmark"u8) ?? Bookmark;
        if (isPull)
            _receiver!.End(step >> 1, metadata);
        return 0;
    }

    /// <summary>The place of the request after BEGIN: RUN of a statement at 0, 2, 4 and so on, its PULL behind it.</summary>
    private int Step(int request) => _isAlone ? request : request - 1;
}
