using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Who logs in. What is secret leaves it only in the message to the server.</summary>
/// <remarks>Immutable and thread-safe. A secret in a file is not kept: each login reads it anew.</remarks>
public sealed class BoltAuth
{
    private readonly string _scheme;
    private readonly string? _principal;
    private readonly string? _credentials;
    private readonly SecretFile? _file;

    private BoltAuth(string scheme, string? principal, string? credentials, SecretFile? file = null) =>
        (_scheme, _principal, _credentials, _file) = (scheme, principal, credentials, file);

    /// <summary>For a server that asks for nothing.</summary>
    public static BoltAuth None { get; } = new("none", null, null);

    /// <summary>Whether another login may bring another secret.</summary>
    internal bool IsReadAnew => _file is not null;

    /// <summary>The number of entries that <see cref="Write"/> writes.</summary>
    internal int Entries => 1 + (_principal is null ? 0 : 1) + (_credentials is null && _file is null ? 0 : 1);

    /// <summary>A name and a password.</summary>
    /// <param name="user">The name.</param>
    /// <param name="password">The password.</param>
    public static BoltAuth Basic(string user, string password) => new("basic", user, password);

    /// <summary>A name, and a password that a file holds (UTF-8, at most 64 KiB; a line break at its end does not count).</summary>
    /// <param name="user">The name.</param>
    /// <param name="file">The file; read at each login.</param>
    public static BoltAuth BasicFromFile(string user, string file) => new("basic", user, null, new SecretFile(file));

    /// <summary>A token of an identity provider.</summary>
    /// <param name="token">The token.</param>
    public static BoltAuth Bearer(string token) => new("bearer", null, token);

    /// <summary>A token of an identity provider that a file holds, as with <see cref="BasicFromFile"/>.</summary>
    /// <param name="file">The file; read at each login, and once more when Neo4j says that the token has expired.</param>
    public static BoltAuth BearerFromFile(string file) => new("bearer", null, null, new SecretFile(file));

    /// <summary>Why the secret cannot be had now, with the path of its file and nothing of its content; null when it can.</summary>
    public string? Fault() => _file is null || _file.TryRead(out _, out string? fault) ? null : fault;

    /// <summary>Writes the entries of a map.</summary>
    /// <exception cref="BoltConnectionException">The file of the secret cannot be read.</exception>
    internal void Write(PackWriter writer)
    {
        string? credentials = _credentials;
        if (_file is not null && !_file.TryRead(out credentials, out string? fault))
            throw new BoltConnectionException(BoltFault.NoSecret, fault);
        writer.WriteText("scheme"u8);
        writer.WriteText(_scheme);
        if (_principal is not null)
        {
            writer.WriteText("principal"u8);
            writer.WriteText(_principal);
        }
        if (credentials is not null)
        {
            writer.WriteText("credentials"u8);
            writer.WriteText(credentials);
        }
    }

    /// <summary>The scheme, and nothing that identifies anyone.</summary>
    public override string ToString() => _scheme;
}
