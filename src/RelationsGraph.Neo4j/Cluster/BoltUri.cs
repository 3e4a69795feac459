using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Where Neo4j is and how it is reached: <c>bolt://host:7687</c>, <c>neo4j+s://host?region=eu</c>.</summary>
/// <param name="IsRouting">Whether the server says which servers there are (<c>neo4j</c>) or is the only one (<c>bolt</c>).</param>
/// <param name="Tls">Whether TLS is used, and whom it trusts.</param>
/// <param name="Address">The host, as written, and the port.</param>
/// <param name="Context">The query part, for <c>neo4j</c> only: what the server makes its routing table by.</param>
public sealed record BoltUri(bool IsRouting, BoltTls Tls, BoltAddress Address, IReadOnlyDictionary<string, string> Context)
{
    /// <summary>The port of Bolt when none is given.</summary>
    public const int DefaultPort = 7687;

    // The protocol takes the address as one of the entries of the routing context.
    private const string AddressKey = "address";

    /// <summary>The routing context as it is sent: the query part and the address.</summary>
    public IReadOnlyDictionary<string, string> FullContext() => new Dictionary<string, string>(Context, StringComparer.Ordinal) { [AddressKey] = Address.ToString() };

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(IsRouting ? "neo4j" : "bolt")}{Tls switch { BoltTls.Verified => "+s", BoltTls.AnyCertificate => "+ssc", _ => "" }}://{Address}";

    /// <summary>Reads an address.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="uri">What it says.</param>
    /// <param name="fault">What is wrong and what to write. It repeats nothing that could be a secret.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out BoltUri? uri, [NotNullWhen(false)] out string? fault)
    {
        uri = null;
        int colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0 || Scheme(text[..colon]) is not { } scheme)
        {
            fault = "The address begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://, such as bolt://localhost:7687.";
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(colon + 3);
        int end = rest.IndexOfAny("/?#");
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        ReadOnlySpan<char> tail = end < 0 ? [] : rest[end..];
        // An '@' anywhere means that somebody tried: nothing of such a text may appear in a message.
        if (rest.Contains('@'))
        {
            fault = "The address holds no user and no password, since addresses end up in logs and lists of processes. Give them by environment variables.";
            return false;
        }

        fault = ReadAuthority(authority, out BoltAddress address);
        if (fault is not null)
            return false;
        fault = ReadTail(tail, scheme.IsRouting, out Dictionary<string, string> context);
        if (fault is not null)
            return false;
        uri = new BoltUri(scheme.IsRouting, scheme.Tls, address, context);
        return true;
    }

    private static (bool IsRouting, BoltTls Tls)? Scheme(string text)
    {
        foreach ((string name, bool isRouting) in new[] { ("bolt", false), ("neo4j", true) })
        {
            if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            string suffix = text[name.Length..];
            if (suffix.Length == 0)
                return (isRouting, BoltTls.None);
            if (suffix.Equals("+s", StringComparison.OrdinalIgnoreCase))
                return (isRouting, BoltTls.Verified);
            if (suffix.Equals("+ssc", StringComparison.OrdinalIgnoreCase))
                return (isRouting, BoltTls.AnyCertificate);
        }

        return null;
    }

    private static string? ReadAuthority(ReadOnlySpan<char> text, out BoltAddress address)
    {
        address = default;
        int bracket = text.StartsWith('[') ? text.IndexOf(']') : 0;
        int colon = bracket < 0 ? -1 : text[bracket..].IndexOf(':');
        if (bracket < 0 || (bracket == 0 && text.Count(':') > 1))
            return "An IPv6 address stands in brackets, such as bolt://[::1]:7687.";
        ReadOnlySpan<char> host = colon < 0 ? text : text[..(bracket + colon)];
        int port = DefaultPort;
        if (colon >= 0
            && (!int.TryParse(text[(bracket + colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > ushort.MaxValue))
            return "The port is a number from 1 to 65535; without one it is 7687.";
        UriHostNameType kind = Uri.CheckHostName(host.ToString());
        if (bracket > 0 ? kind != UriHostNameType.IPv6 : kind is not (UriHostNameType.Dns or UriHostNameType.IPv4))
            return "The address names a host: a name, an IPv4 address, or an IPv6 address in brackets.";
        address = new BoltAddress((bracket > 0 ? host[1..^1] : host).ToString(), port);
        return null;
    }

    private static string? ReadTail(ReadOnlySpan<char> text, bool isRouting, out Dictionary<string, string> context)
    {
        context = new(StringComparer.Ordinal);
        if (text.StartsWith('/'))
            text = text[1..];
        if (text.IsEmpty)
            return null;
        if (text[0] != '?' || text.Contains('#'))
            return "The address ends with the host and the port; the database is a setting of its own.";
        if (!isRouting)
            return "Only addresses that begin with neo4j have a query part: it says by what the servers are chosen, and with bolt there is only one.";
        foreach (Range part in text[1..].Split('&'))
        {
            ReadOnlySpan<char> pair = text[1..][part];
            int equals = pair.IndexOf('=');
            if (equals <= 0 || equals == pair.Length - 1)
                return "The query part is a list of name=value, joined by &.";
            string key = Uri.UnescapeDataString(pair[..equals]);
            if (key == AddressKey)
                return "The query part cannot set address: that is the address itself.";
            if (!context.TryAdd(key, Uri.UnescapeDataString(pair[(equals + 1)..])))
                return "The query part gives a name twice.";
        }

        return null;
    }
}
