using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>A message of the server, checked to be well formed.</summary>
internal readonly ref struct BoltAnswer
{
    /// <summary>What it is: SUCCESS, RECORD, FAILURE or IGNORED.</summary>
    public required BoltMessage Tag { get; init; }

    /// <summary>The map of a SUCCESS or FAILURE, or the list of a RECORD.</summary>
    public required ReadOnlySpan<byte> Body { get; init; }

    /// <summary>Reads a message.</summary>
    /// <exception cref="PackException">It is none, or not well formed.</exception>
    public static BoltAnswer Read(ReadOnlySpan<byte> message)
    {
        var reader = new PackReader(message);
        var fields = reader.ReadStructure(out var tag);
        var type = (BoltMessage)tag switch
        {
            BoltMessage.Success or BoltMessage.Failure => PackType.Map,
            BoltMessage.Record => PackType.List,
            BoltMessage.Ignored => PackType.Null,
            _ => throw new PackException($"No answer has the tag 0x{tag:X2}", 0),
        };
        ReadOnlySpan<byte> body = default;
        if (type == PackType.Null)
        {
            // Older servers gave an empty map with IGNORED.
            for (; fields > 0; fields--)
                reader.Skip();
        }
        else if (fields == 1 && reader.Peek() == type)
        {
            body = reader.ReadRaw();
        }
        else
        {
            throw new PackException($"{(BoltMessage)tag} has one field, a {type}", 0);
        }
        return reader.AtEnd ? new() { Tag = (BoltMessage)tag, Body = body } : throw new PackException("Bytes are left behind a message", reader.Offset);
    }

    /// <summary>What the server says in a FAILURE, in the form of any version.</summary>
    public BoltFailureException Failure()
    {
        var map = new PackMap(Body);
        // The cause of a failure may lie deeper (5.7); the outermost code is the one that classifies it.
        var code = map.Text("neo4j_code"u8) ?? map.Text("code"u8) ?? "Neo.DatabaseError.General.UnknownError";
        return new(code, map.Text("message"u8) ?? map.Text("description"u8) ?? "The server gives no reason") { GqlStatus = map.Text("gql_status"u8) };
    }
}
