using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests;

public class CypherTextTests
{
    [Fact]
    public void A_text_is_kept_in_the_bytes_that_are_sent() =>
        Assert.Equal("RETURN '横浜'"u8.ToArray(), new CypherText("RETURN '横浜'").Utf8);
}
