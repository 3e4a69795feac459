using System.Globalization;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>The answer to ROUTE: a map <c>rt</c> of ttl, db and servers, each server with a role and addresses.</summary>
internal sealed class RouteExchange : BoltExchange
{
    /// <summary>What the server says.</summary>
    public RoutingTable? Table { get; private set; }

    /// <inheritdoc/>
    public override int Success(int request, ReadOnlySpan<byte> metadata)
    {
        var table = new PackMap(new PackMap(metadata)["rt"u8]);
        List<BoltAddress> routers = [], readers = [], writers = [];
        var servers = new PackReader(table["servers"u8]);
        for (var left = servers.ReadList(); left > 0; left--)
        {
            var server = new PackMap(servers.ReadRaw());
            var role = server.Text("role"u8);
            var list = role switch
            {
                "ROUTE" => routers,
                "READ" => readers,
                "WRITE" => writers,
                _ => [],
            };
            var addresses = new PackReader(server["addresses"u8]);
            for (var more = addresses.ReadList(); more > 0; more--)
                list.Add(Address(addresses.ReadString()));
        }
        var seconds = Math.Clamp(table.Integer("ttl"u8) ?? 0, 0, int.MaxValue);
        Table = new(TimeSpan.FromSeconds(seconds), table.Text("db"u8), routers, readers, writers);
        return 0;
    }

    /// <summary>Reads <c>host:port</c> or <c>[host]:port</c>; without a port it is 7687.</summary>
    internal static BoltAddress Address(string text)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon >= 0 && !text.EndsWith(']');
        var port = 7687;
        if (hasPort && (!int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535))
            throw new BoltConnectionException(BoltFault.Protocol, $"The server names an address that is none: '{text}'");
        var host = hasPort ? text[..colon] : text;
        return new(host.StartsWith('[') && host.EndsWith(']') ? host[1..^1] : host, port);
    }
}
