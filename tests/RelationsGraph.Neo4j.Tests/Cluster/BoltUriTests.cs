using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;

namespace RelationsGraph.Neo4j.Tests.Cluster;

public class BoltUriTests
{
    [Theory]
    [InlineData("bolt://localhost", "bolt://localhost:7687", false, BoltTls.None, "localhost", 7687)]
    [InlineData("BOLT+S://db.example.org:17687", "bolt+s://db.example.org:17687", false, BoltTls.Verified, "db.example.org", 17687)]
    [InlineData("bolt+ssc://10.0.0.7/", "bolt+ssc://10.0.0.7:7687", false, BoltTls.AnyCertificate, "10.0.0.7", 7687)]
    [InlineData("neo4j://[::1]", "neo4j://[::1]:7687", true, BoltTls.None, "::1", 7687)]
    [InlineData("neo4j+s://[fd00::7]:1", "neo4j+s://[fd00::7]:1", true, BoltTls.Verified, "fd00::7", 1)]
    [InlineData("neo4j+ssc://neo4j_1:65535", "neo4j+ssc://neo4j_1:65535", true, BoltTls.AnyCertificate, "neo4j_1", 65535)]
    public void Addresses_are_read(string text, string shown, bool isRouting, object tls, string host, int port)
    {
        Assert.True(BoltUri.TryParse(text, out BoltUri? uri, out string? fault), fault);
        Assert.Equal((isRouting, (BoltTls)tls, new BoltAddress(host, port)), (uri.IsRouting, uri.Tls, uri.Address));
        Assert.Equal(shown, uri.ToString());
        Assert.Empty(uri.Context);
    }

    [Fact]
    public void The_query_part_is_the_routing_context()
    {
        Assert.True(BoltUri.TryParse("neo4j://host:7/?policy=eu%20west&region=%E6%A8%AA%E6%B5%9C", out BoltUri? uri, out _));
        Assert.Equal([("address", "host:7"), ("policy", "eu west"), ("region", "横浜")], uri.FullContext().OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
    }

    [Theory]
    [InlineData("", "begins with bolt://")]
    [InlineData("localhost:7687", "begins with bolt://")]
    [InlineData("http://localhost", "begins with bolt://")]
    [InlineData("bolt+x://localhost", "begins with bolt://")]
    [InlineData("bolts://localhost", "begins with bolt://")]
    [InlineData("bolt:/localhost", "begins with bolt://")]
    [InlineData("bolt://", "names a host")]
    [InlineData("bolt://:7687", "names a host")]
    [InlineData("bolt://a b", "names a host")]
    [InlineData("bolt://a\\b", "names a host")]
    [InlineData("bolt://[localhost]", "names a host")]
    [InlineData("bolt://[::1]x:7", "names a host")]
    [InlineData("bolt://::1", "in brackets")]
    [InlineData("bolt://[::1", "in brackets")]
    [InlineData("bolt://a:b:7", "in brackets")]
    [InlineData("bolt://a:", "from 1 to 65535")]
    [InlineData("bolt://a:0", "from 1 to 65535")]
    [InlineData("bolt://a:65536", "from 1 to 65535")]
    [InlineData("bolt://a:-1", "from 1 to 65535")]
    [InlineData("bolt://a:7x", "from 1 to 65535")]
    [InlineData("bolt://a/graph", "the database is a setting")]
    [InlineData("neo4j://a#b", "the database is a setting")]
    [InlineData("neo4j://a?b=c#d", "the database is a setting")]
    [InlineData("bolt://a?b=c", "begin with neo4j")]
    [InlineData("neo4j://a?", "name=value")]
    [InlineData("neo4j://a?b", "name=value")]
    [InlineData("neo4j://a?b=", "name=value")]
    [InlineData("neo4j://a?=c", "name=value")]
    [InlineData("neo4j://a?b=c&", "name=value")]
    [InlineData("neo4j://a?b=c&b=d", "twice")]
    [InlineData("neo4j://a?address=c:7", "cannot set address")]
    public void Other_texts_are_refused_with_what_to_write(string text, string says)
    {
        Assert.False(BoltUri.TryParse(text, out _, out string? fault));
        Assert.Contains(says, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt://neo4j:hunter2@localhost")]
    [InlineData("neo4j+s://hunter2@localhost:7687")]
    [InlineData("bolt://neo4j:p/hunter2@localhost")]
    [InlineData("bolt://:hunter2@")]
    public void A_user_or_a_password_is_refused_and_never_repeated(string text)
    {
        Assert.False(BoltUri.TryParse(text, out _, out string? fault));
        Assert.Contains("environment variables", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault, StringComparison.Ordinal);
    }
}
