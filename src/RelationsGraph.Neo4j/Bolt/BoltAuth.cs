using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Who logs in. What is secret leaves it only in the message to the server.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoltAuth
{
    private readonly string _scheme;
    private readonly string? _principal;
    private readonly string? _credentials;

    private BoltAuth(string scheme, string? principal, string? credentials) => (_scheme, _principal, _credentials) = (scheme, principal, credentials);

    /// <summary>For a server that asks for nothing.</summary>
    public static BoltAuth None { get; } = new("none", null, null);

    /// <summary>The number of entries that <see cref="Write"/> writes.</summary>
    internal int Entries => 1 + (_principal is null ? 0 : 1) + (_credentials is null ? 0 : 1);

    /// <summary>A name and a password.</summary>
    /// <param name="user">The name.</param>
    /// <param name="password">The password.</param>
    public static BoltAuth Basic(string user, string password) => new("basic", user, password);

    /// <summary>A token of an identity provider.</summary>
    /// <param name="token">The token.</param>
    public static BoltAuth Bearer(string token) => new("bearer", null, token);

    /// <summary>Writes the entries of a map.</summary>
    internal void Write(PackWriter writer)
    {
        writer.WriteText("scheme"u8);
        writer.WriteText(_scheme);
        if (_principal is not null)
        {
            writer.WriteText("principal"u8);
            writer.WriteText(_principal);
        }
        if (_credentials is not null)
        {
            writer.WriteText("credentials"u8);
            writer.WriteText(_credentials);
        }
    }

    /// <summary>The scheme, and nothing that identifies anyone.</summary>
    public override string ToString() => _scheme;
}
