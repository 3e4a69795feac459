using System.Net.Sockets;

namespace RelationsGraph.Neo4j.Tests.RealServer;

[Collection(RealServerCollection.Name)]
public class RealServerTests(RealServer server)
{
    [SkippableFact]
    public async Task The_server_of_the_tests_listens()
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.OrSkip().Port);
        Assert.True(client.Connected);
    }
}
