using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>Keeps what it is given as objects.</summary>
internal sealed class Receiver : ICypherReceiver
{
    /// <summary>The records, each with the place of its statement.</summary>
    public List<(int Statement, object?[] Fields)> Records { get; } = [];

    /// <summary>The summaries, each with the place of its statement.</summary>
    public List<(int Statement, Dictionary<string, object?> Summary)> Ends { get; } = [];

    /// <summary>How often it was told to forget everything.</summary>
    public int Begins { get; private set; }

    /// <summary>Done with each record.</summary>
    public Action<int>? OnRecord { get; init; }

    public void Begin()
    {
        Begins++;
        Records.Clear();
        Ends.Clear();
    }

    public void Record(int statement, ReadOnlySpan<byte> fields)
    {
        Records.Add((statement, (object?[])PackValue.Read(fields)!));
        OnRecord?.Invoke(Records.Count);
    }

    public void End(int statement, ReadOnlySpan<byte> summary) => Ends.Add((statement, (Dictionary<string, object?>)PackValue.Read(summary)!));

    /// <summary>A statement with parameters.</summary>
    public static CypherStatement Statement(string text, Dictionary<string, object?>? parameters = null) =>
        new(new CypherText(text), parameters is null ? default : PackValue.Bytes(parameters));
}
