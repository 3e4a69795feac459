using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>The server's end of one connection. Methods throw <see cref="IOException"/> when the client has gone.</summary>
internal sealed class BoltDoubleSession(Stream stream, BoltVersion version) : IDisposable
{
    private static readonly Dictionary<string, object?> Nothing = [];
    private readonly MessageInbox _inbox = new(64 * 1024 * 1024);
    private readonly MessageOutbox _outbox = new();

    /// <summary>The handshake, as the client sent it.</summary>
    public byte[] Handshake { get; } = new byte[20];

    /// <summary>The version agreed on.</summary>
    public BoltVersion Version => version;

    /// <summary>The requests received until now.</summary>
    public List<BoltRequest> Received { get; } = [];

    /// <summary>Reads the offers and takes the version of the double, without a manifest.</summary>
    public async Task AgreeAsync()
    {
        await stream.ReadExactlyAsync(Handshake);
        await RawAsync(new byte[] { 0, 0, version.Minor, version.Major });
    }

    /// <summary>Takes the next request, whatever it is.</summary>
    public async Task<BoltRequest> ReceiveAsync()
    {
        while (true)
        {
            if (_inbox.Take(out var message) == InboxState.Message)
            {
                var structure = PackValue.ReadMessage(message);
                var request = new BoltRequest((BoltMessage)structure.Tag, structure.Fields);
                Received.Add(request);
                return request;
            }
            var count = await stream.ReadAsync(_inbox.Room());
            if (count == 0)
                throw new EndOfStreamException("The client has gone");
            _inbox.Received(count);
        }
    }

    /// <summary>Takes the next request, which must be of this kind.</summary>
    public async Task<BoltRequest> ExpectAsync(BoltMessage tag)
    {
        var request = await ReceiveAsync();
        return request.Tag == tag ? request : throw new InvalidOperationException($"{tag} is expected, but {request.Tag} comes");
    }

    /// <summary>Takes requests of these kinds, one after the other.</summary>
    public async Task ExpectAsync(params BoltMessage[] tags)
    {
        foreach (var tag in tags)
            await ExpectAsync(tag);
    }

    /// <summary>Takes the login and lets the client in.</summary>
    /// <param name="hints">The hints given to it.</param>
    /// <param name="server">What the server calls itself.</param>
    public async Task LetInAsync(Dictionary<string, object?>? hints = null, string server = "Double/1.0")
    {
        await ExpectAsync(BoltMessage.Hello);
        await SuccessAsync(new() { ["server"] = server, ["connection_id"] = "double-1", ["hints"] = hints ?? Nothing });
        if (!Version.HasLogon)
            return;
        await ExpectAsync(BoltMessage.Logon);
        await SuccessAsync();
    }

    /// <summary>
    /// Answers whatever comes until the client says goodbye: RUN and PULL with one record of <paramref name="records"/> for each statement, ROUTE with
    /// <paramref name="routes"/>, everything else with SUCCESS.
    /// </summary>
    /// <param name="records">The fields of the records of a statement; none when null.</param>
    /// <param name="routes">The map <c>rt</c>.</param>
    public async Task AnswerAllAsync(Func<BoltRequest, IEnumerable<object?[]>>? records = null, Func<Dictionary<string, object?>>? routes = null)
    {
        BoltRequest? run = null;
        while (true)
        {
            var request = await ReceiveAsync();
            switch (request.Tag)
            {
                case BoltMessage.Goodbye:
                    return;
                case BoltMessage.Run:
                    run = request;
                    await SuccessAsync(new() { ["fields"] = Array.Empty<object?>() });
                    break;
                case BoltMessage.Pull:
                    foreach (var record in records?.Invoke(run!) ?? [])
                        await RecordAsync(record);
                    await SuccessAsync(new() { ["bookmark"] = "double:1" });
                    break;
                case BoltMessage.Route:
                    await SuccessAsync(new() { ["rt"] = routes?.Invoke() });
                    break;
                case BoltMessage.Commit:
                    await SuccessAsync(new() { ["bookmark"] = "double:1" });
                    break;
                default:
                    await SuccessAsync();
                    break;
            }
        }
    }

    /// <summary>The map <c>rt</c> of a routing table.</summary>
    public static Dictionary<string, object?> Routes(int ttl, string[] routers, string[] readers, string[] writers, string? database = "neo4j") => new()
    {
        ["ttl"] = ttl,
        ["db"] = database,
        ["servers"] = new object?[]
        {
            new Dictionary<string, object?> { ["role"] = "ROUTE", ["addresses"] = routers.ToArray<object?>() },
            new Dictionary<string, object?> { ["role"] = "READ", ["addresses"] = readers.ToArray<object?>() },
            new Dictionary<string, object?> { ["role"] = "WRITE", ["addresses"] = writers.ToArray<object?>() },
        },
    };

    /// <summary>Sends SUCCESS.</summary>
    public Task SuccessAsync(Dictionary<string, object?>? metadata = null) => SendAsync(BoltMessage.Success, metadata ?? Nothing);

    /// <summary>Sends a RECORD.</summary>
    public Task RecordAsync(params object?[] fields) => SendAsync(BoltMessage.Record, (object)fields);

    /// <summary>Sends FAILURE, in the form of the version.</summary>
    public Task FailureAsync(string code, string message = "the double says no") => SendAsync(
        BoltMessage.Failure,
        Version.CompareTo(new(5, 7)) < 0
            ? new Dictionary<string, object?> { ["code"] = code, ["message"] = message }
            : new Dictionary<string, object?>
            {
                ["neo4j_code"] = code,
                ["message"] = message,
                ["gql_status"] = "50N42",
                ["description"] = "error: general processing exception - unexpected error. " + message,
                ["diagnostic_record"] = new Dictionary<string, object?> { ["OPERATION"] = "", ["OPERATION_CODE"] = "0", ["CURRENT_SCHEMA"] = "/" },
            });

    /// <summary>Sends IGNORED.</summary>
    public Task IgnoredAsync() => SendAsync(BoltMessage.Ignored);

    /// <summary>Sends a no-op chunk.</summary>
    public Task NoopAsync() => RawAsync(new byte[2]);

    /// <summary>Sends any bytes.</summary>
    public async Task RawAsync(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes);
        await stream.FlushAsync();
    }

    /// <summary>Sends a message.</summary>
    public async Task SendAsync(BoltMessage tag, params object?[] fields) => await RawAsync(Bytes(tag, fields));

    /// <summary>A message in its chunks.</summary>
    public byte[] Bytes(BoltMessage tag, params object?[] fields)
    {
        _outbox.Clear();
        var writer = _outbox.Begin(tag, fields.Length);
        foreach (var field in fields)
            PackValue.Write(writer, field);
        _outbox.End();
        return _outbox.Written.ToArray();
    }

    public void Dispose()
    {
        _inbox.Dispose();
        _outbox.Dispose();
    }
}
