using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Tests.PackStream;

public class BufferGrowthTests
{
    [Theory]
    [InlineData(16, 17, 32)]
    [InlineData(16, 100, 100)]
    [InlineData(0, 1, 1)]
    [InlineData(1 << 29, (1 << 29) + 1, 1 << 30)]
    public void A_buffer_becomes_twice_as_large_or_as_large_as_it_must(int capacity, long needed, int next) =>
        Assert.Equal(next, BufferGrowth.Next(capacity, needed));

    /// <summary>Twice 1 GiB is no number of 32 bits with a sign.</summary>
    [Theory]
    [InlineData(1 << 30, (1 << 30) + 1)]
    [InlineData(int.MaxValue - 100, int.MaxValue - 99)]
    public void Beyond_1_GiB_it_becomes_as_large_as_one_piece_of_memory_can_be(int capacity, long needed) =>
        Assert.Equal(Array.MaxLength, BufferGrowth.Next(capacity, needed));

    [Fact]
    public void What_no_piece_of_memory_holds_is_refused()
    {
        Assert.Equal(Array.MaxLength, BufferGrowth.Next(1 << 30, Array.MaxLength));
        Assert.Throws<InvalidOperationException>(() => BufferGrowth.Next(1 << 30, Array.MaxLength + 1L));
        Assert.Throws<InvalidOperationException>(() => BufferGrowth.Next(Array.MaxLength, 2L * Array.MaxLength));
    }

    [Fact]
    public void The_largest_record_that_can_be_allowed_fits_with_the_chunk_behind_it()
    {
        var largest = new BoltOptions(new BoltUri(false, BoltTls.None, new("a", 1), new Dictionary<string, string>())) { LargestRecord = 1 << 30 };
        Assert.InRange(BufferGrowth.Next(1 << 30, largest.LargestRecord + 3L * ushort.MaxValue), 1 << 30, Array.MaxLength);
    }
}
