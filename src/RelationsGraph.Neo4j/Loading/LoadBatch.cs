using System.Buffers.Binary;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Loading;

/// <summary>Rows of one transaction: statements, each with its parameters, which lie one behind the other in one buffer.</summary>
internal sealed class LoadBatch : IDisposable
{
    private static readonly byte[] RoomForCount = [PackMarker.List8 + 2, 0, 0, 0, 0];

    private readonly PackBuffer _buffer = new(1 << 16);
    private readonly List<(LoadStatements Texts, bool Creates, int Begin, int End)> _statements = [];

    /// <summary>What the rows are.</summary>
    public ImportPhase Phase { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>How many elements of the graph are written once these are.</summary>
    public long Done { get; private set; }

    /// <summary>The digest of all of them.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>How many bytes the rows have.</summary>
    public int Bytes => _buffer.Length;

    /// <summary>Empties it for other rows.</summary>
    public void Begin(ImportPhase phase)
    {
        Phase = phase;
        Rows = 0;
        _statements.Clear();
        _buffer.Clear();
    }

    /// <summary>Adds rows of one table.</summary>
    /// <param name="texts">The statements that write them.</param>
    /// <param name="creates">Whether the database has nothing that they could meet.</param>
    /// <param name="write">Writes rows, and says how many.</param>
    public void Add(LoadStatements texts, bool creates, Func<PackBuffer, int> write)
    {
        int begin = _buffer.Length;
        var writer = new PackWriter(_buffer);
        writer.WriteMap(1);
        writer.WriteText("rows");
        writer.WriteRaw(RoomForCount);
        int count = _buffer.Length - sizeof(int);
        int rows = write(_buffer);
        BinaryPrimitives.WriteInt32BigEndian(_buffer.Span.Slice(count, sizeof(int)), rows);
        Rows += rows;
        _statements.Add((texts, creates, begin, _buffer.Length));
    }

    /// <summary>Nothing more is added.</summary>
    public void End(long done, string digest)
    {
        Done = done;
        Digest = digest;
    }

    /// <summary>The statements in the order in which they run. Good until the batch is begun anew.</summary>
    /// <param name="last">What runs behind them in the same transaction.</param>
    public CypherStatement[] Statements(CypherStatement last)
    {
        List<CypherStatement> statements = [];
        foreach ((LoadStatements texts, bool creates, int begin, int end) in _statements)
        {
            ReadOnlyMemory<byte> parameters = _buffer.Written[begin..end];
            if (!creates && texts.Clear is { } clear)
                statements.Add(new CypherStatement(clear, parameters));
            statements.Add(new CypherStatement(creates ? texts.Create : texts.Merge, parameters));
        }

        return [.. statements, last];
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
