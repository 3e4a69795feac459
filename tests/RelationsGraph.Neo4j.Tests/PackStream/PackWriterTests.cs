using System.Text;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

public class PackWriterTests
{
    [Theory]
    [InlineData(0, "00")]
    [InlineData(127, "7F")]
    [InlineData(-16, "F0")]
    [InlineData(-1, "FF")]
    [InlineData(-17, "C8EF")]
    [InlineData(-128, "C880")]
    [InlineData(128, "C90080")]
    [InlineData(-129, "C9FF7F")]
    [InlineData(32767, "C97FFF")]
    [InlineData(-32768, "C98000")]
    [InlineData(32768, "CA00008000")]
    [InlineData(2147483647, "CA7FFFFFFF")]
    [InlineData(-2147483648, "CA80000000")]
    [InlineData(2147483648, "CB0000000080000000")]
    [InlineData(long.MinValue, "CB8000000000000000")]
    public void An_integer_has_its_smallest_form(long value, string hex) => Assert.Equal(hex, Hex(value));

    [Fact]
    public void Simple_values_have_their_markers()
    {
        Assert.Equal("C0", Hex(null));
        Assert.Equal("C2", Hex(false));
        Assert.Equal("C3", Hex(true));
        Assert.Equal("C13FF3AE147AE147AE", Hex(1.23));
        Assert.Equal("CC03010203", Hex(new byte[] { 1, 2, 3 }));
        Assert.Equal("82C3A9", Hex("é"));
    }

    [Theory]
    [InlineData(15, "8F")]
    [InlineData(16, "D010")]
    [InlineData(255, "D0FF")]
    [InlineData(256, "D10100")]
    [InlineData(65535, "D1FFFF")]
    [InlineData(65536, "D200010000")]
    public void A_length_has_its_smallest_form(int length, string hex) => Assert.StartsWith(hex + "61", Hex(new string('a', length)), StringComparison.Ordinal);

    [Theory]
    [InlineData(15, "9F", "AF", null)]
    [InlineData(16, "D410", "D810", "CC10")]
    [InlineData(256, "D50100", "D90100", "CD0100")]
    [InlineData(65536, "D600010000", "DA00010000", "CE00010000")]
    public void Lists_maps_and_bytes_count_alike(int count, string list, string map, string? bytes)
    {
        Assert.StartsWith(list, Hex(new object?[count]), StringComparison.Ordinal);
        Assert.StartsWith(map, Hex(Enumerable.Range(0, count).ToDictionary(i => $"{i}", _ => (object?)null)), StringComparison.Ordinal);
        if (bytes is not null)
            Assert.StartsWith(bytes, Hex(new byte[count]), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_and_not_replaced() => Assert.Throws<EncoderFallbackException>(() => Hex("\uD83D"));

    [Fact]
    public void A_structure_has_at_most_fifteen_fields() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Hex(new PackStructure(1, new object?[16])));

    [Fact]
    public void A_buffer_gives_back_what_was_needed_only_once()
    {
        using var buffer = new PackBuffer(64);
        new PackWriter(buffer).WriteText(new string('a', 100_000));
        buffer.Clear(keep: 1024);
        Assert.Equal(0, buffer.Length);
        Assert.InRange(buffer.Capacity, 1024, 2048);
    }

    private static string Hex(object? value) => Convert.ToHexString(PackValue.Bytes(value));
}
