using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

public class PackReaderTests
{
    [Theory]
    [InlineData("CEFFFFFFFF00")]
    [InlineData("D2FFFFFFFF61")]
    [InlineData("D6FFFFFFFF01")]
    [InlineData("DAFFFFFFFF8161")]
    [InlineData("DA7FFFFFFF8161")]
    [InlineData("A2816101")]
    [InlineData("9301")]
    [InlineData("B34401")]
    [InlineData("D003C3A9")]
    public void More_than_the_bytes_left_can_hold_is_refused_before_anything_is_made(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Throws<PackException>(() => PackValue.Read(bytes));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000);
        Assert.Equal(0, problem.Offset);
        Assert.Throws<PackException>(() => Skip(bytes));
    }

    [Theory]
    [InlineData("C4")]
    [InlineData("C7")]
    [InlineData("CF")]
    [InlineData("D3")]
    [InlineData("D7")]
    [InlineData("DB")]
    [InlineData("DC")]
    [InlineData("DD")]
    [InlineData("DF")]
    [InlineData("EF")]
    public void A_byte_that_begins_no_value_is_refused_with_its_place(string marker)
    {
        var problem = Assert.Throws<PackException>(() => Skip(Convert.FromHexString("9201" + marker)));
        Assert.Equal(2, problem.Offset);
        Assert.Contains($"0x{marker}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_no_text_is_refused()
    {
        Assert.Equal(2, Assert.Throws<PackException>(() => Skip(Convert.FromHexString("92A1010203"))).Offset);
        Assert.Throws<PackException>(() => Skip(Convert.FromHexString("A2816101" + "0101")));
        Assert.Equal(4, Skip(Convert.FromHexString("A1816101")));
    }

    [Theory]
    [InlineData(PackReader.MaxDepth, true)]
    [InlineData(PackReader.MaxDepth + 1, false)]
    public void Nesting_has_a_bound(int depth, bool accepted)
    {
        var lists = Enumerable.Repeat((byte)0x91, depth).Append((byte)0x01).ToArray();
        var maps = Enumerable.Repeat<byte[]>([0xA1, 0x80], depth).SelectMany(bytes => bytes).Append((byte)0x01).ToArray();
        var structures = Enumerable.Repeat<byte[]>([0xB1, 0x7F], depth).SelectMany(bytes => bytes).Append((byte)0x01).ToArray();
        foreach (var (bytes, each) in new[] { (lists, 1), (maps, 2), (structures, 2) })
        {
            if (accepted)
                Assert.Equal(bytes.Length, Skip(bytes));
            else
                Assert.Equal(each * PackReader.MaxDepth, Assert.Throws<PackException>(() => Skip(bytes)).Offset);
        }
    }

    [Fact]
    public void What_stands_behind_deep_values_is_counted_as_before()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)0x92, 300), .. Enumerable.Repeat((byte)0x01, 301), 0x02];
        Assert.Equal(601, Skip(bytes));
        Assert.Throws<PackException>(() => Skip(bytes.AsSpan(0, 600)));
    }

    [Fact]
    public void Another_type_is_named_and_the_reader_stays_where_it_was()
    {
        var reader = new PackReader(PackValue.Bytes("a"));
        Assert.False(reader.TryReadNull());
        Assert.False(reader.TryReadBoolean(out _));
        Assert.False(reader.TryReadInteger(out _));
        Assert.False(reader.TryReadFloat(out _));
        Assert.False(reader.TryReadList(out _));
        Assert.False(reader.TryReadMap(out _));
        var message = "";
        try
        {
            reader.ReadInteger();
        }
        catch (PackException problem)
        {
            message = problem.Message;
        }
        Assert.Equal("Integer is expected, but Text is found (byte 0)", message);
        Assert.Equal("a", reader.ReadString());
        Assert.True(reader.AtEnd);
    }

    [Theory]
    [InlineData("82C328")]
    [InlineData("81FF")]
    [InlineData("83EDA080")]
    [InlineData("82C080")]
    [InlineData("D001E6")]
    [InlineData("A182C32801")]
    [InlineData("91B14E81BF")]
    public void A_whole_value_with_a_text_that_is_not_utf8_is_refused(string hex) =>
        Assert.StartsWith("Text is not UTF-8", Assert.Throws<PackException>(() => Skip(Convert.FromHexString(hex))).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_not_utf8_is_given_as_bytes_and_refused_as_a_string()
    {
        byte[] bytes = [0x82, 0xC3, 0x28];
        Assert.Equal(2, new PackReader(bytes).ReadText().Length);
        Assert.Throws<PackException>(() => new PackReader(bytes).ReadString());
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var bytes = PackValue.Bytes(new object?[] { 1, "text", 2.5, null, true, new Dictionary<string, object?> { ["a"] = new object?[] { 1, 2, 3 } } });
        Skip(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Skip(bytes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Skip(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        reader.Skip();
        return reader.Offset;
    }
}
