using System.Text;

namespace RelationsGraph.Neo4j.Transport;

/// <summary>A statement to send.</summary>
/// <param name="Text">Its text; the same text for every request of a plan, so that the server finds its own plan again.</param>
/// <param name="Parameters">One PackStream map; empty memory for no parameters.</param>
internal readonly record struct CypherStatement(CypherText Text, ReadOnlyMemory<byte> Parameters)
{
    /// <summary>Whether only the summary is wanted: the server keeps the records for itself.</summary>
    public bool DiscardsRecords { get; init; }
}

/// <summary>The text of a statement, in the bytes that are sent.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CypherText(string text)
{
    /// <summary>The text in UTF-8.</summary>
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);
}
