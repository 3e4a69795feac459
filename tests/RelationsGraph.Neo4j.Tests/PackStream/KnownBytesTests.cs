using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

/// <summary>Bytes as the specification has them, which reader and writer cannot both mistake in the same way.</summary>
public class KnownBytesTests
{
    public static TheoryData<string, object> Structures => new()
    {
        { "B144C94574", new PackDate(17_780) },
        { "B144C9FF00", new PackDate(-256) },
        { "B254CB00001F33B88D2600C97E90", new PackTime(34_307_000_051_200, 32_400) },
        { "B174CB00001F33B88D2600", new PackLocalTime(34_307_000_051_200) },
        { "B349CA7FFFFFFFCA3B9AC9FFC981F0", new PackDateTime(int.MaxValue, 999_999_999, -32_272) },
        { "B349000005", new PackDateTime(0, 0, 5) },
        { "B369CB0000000080000000018A417369612F546F6B796F", new PackZonedDateTime(2_147_483_648, 1, "Asia/Tokyo", IsLocal: false) },
        { "B366FF018A417369612F546F6B796F", new PackZonedDateTime(-1, 1, "Asia/Tokyo", IsLocal: true) },
        { "B264C8807F", new PackLocalDateTime(-128, 127) },
        { "B4450CF0C9A8C001", new PackDuration(12, -16, -22_336, 1) },
        { "B358C910E6C14061766666666666C14041B851EB851EB8", new PackPoint(4326, 139.7, 35.44, null) },
        { "B459C91373C13FF0000000000000C1C000000000000000C10000000000000000", new PackPoint(4979, 1, -2, 0) },
    };

    /// <summary>What marks what, with the smallest and the largest value in each form, and values that have smaller forms.</summary>
    public static TheoryData<string, object?> Values => new()
    {
        { "C0", null },
        { "C2", false },
        { "C3", true },
        { "C8F0", -16L },
        { "C87F", 127L },
        { "C90001", 1L },
        { "C97FFF", 32_767L },
        { "C98000", -32_768L },
        { "CAFFFFFFFF", -1L },
        { "CA80000000", (long)int.MinValue },
        { "CB0000000000000000", 0L },
        { "CB7FFFFFFFFFFFFFFF", long.MaxValue },
        { "CB8000000000000000", long.MinValue },
        { "C18000000000000000", -0.0 },
        { "C17FF0000000000000", double.PositiveInfinity },
        { "C17FF8000000000000", BitConverter.Int64BitsToDouble(0x7FF8000000000000) },
        { "C10000000000000001", double.Epsilon },
        { "80", "" },
        { "D00161", "a" },
        { "D1000161", "a" },
        { "D20000000161", "a" },
        { "84F09F8C8F", "🌏" },
        { "CC00", Array.Empty<byte>() },
        { "CC01FF", new byte[] { 0xFF } },
        { "CD0001FF", new byte[] { 0xFF } },
        { "CE00000001FF", new byte[] { 0xFF } },
        { "90", Array.Empty<object?>() },
        { "D40101", new object?[] { 1L } },
        { "D5000101", new object?[] { 1L } },
        { "D60000000101", new object?[] { 1L } },
        { "A0", new Dictionary<string, object?>() },
        { "D801816101", new Dictionary<string, object?> { ["a"] = 1L } },
        { "D90001816101", new Dictionary<string, object?> { ["a"] = 1L } },
        { "DA00000001816101", new Dictionary<string, object?> { ["a"] = 1L } },
        { "B000", new PackStructure((byte)0) },
        { "BF7F" + "000102030405060708090A0B0C0D0E", new PackStructure(0x7F, [.. Enumerable.Range(0, 15).Select(i => (object?)(long)i)]) },
        { "B556010203C0C3", new PackStructure(0x56, 1L, 2L, 3L, null, true) },
    };

    [Theory]
    [MemberData(nameof(Structures))]
    public void A_structure_is_written_and_read_as_specified(string hex, object value)
    {
        Assert.Equal(hex, Convert.ToHexString(PackValue.Bytes(value)));
        Assert.Equal(value, PackValue.Read(Convert.FromHexString(hex)));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read_in_every_form(string hex, object? value)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Equal(value, PackValue.Read(bytes), PackValue.Comparer);
        var reader = new PackReader(bytes);
        reader.Skip();
        Assert.True(reader.AtEnd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    public void Any_length_is_written_in_its_smallest_form_and_read_again(int length)
    {
        Check(new string('a', length), 0x80, 0xD0, 1);
        Check(new byte[length], null, 0xCC, 1);
        Check(new object?[length], 0x90, 0xD4, 1);
        Check(Enumerable.Range(0, length).ToDictionary(i => $"{i:x5}", _ => (object?)null), 0xA0, 0xD8, 7);

        void Check(object value, int? tiny, int wide, int each)
        {
            byte[] header = length switch
            {
                <= 15 when tiny is { } marker => [(byte)(marker + length)],
                <= 255 => [(byte)wide, (byte)length],
                <= 65_535 => [(byte)(wide + 1), (byte)(length >> 8), (byte)length],
                _ => [(byte)(wide + 2), 0, (byte)(length >> 16), (byte)(length >> 8), (byte)length],
            };
            var bytes = PackValue.Bytes(value);
            Assert.Equal(header, bytes.AsSpan(0, header.Length));
            Assert.Equal(header.Length + each * length, bytes.Length);
            Assert.Equal(value, PackValue.Read(bytes), PackValue.Comparer);
        }
    }

    [Fact]
    public void Each_byte_begins_a_value_or_is_refused()
    {
        var refused = new List<int>();
        for (var marker = 0; marker <= 0xFF; marker++)
        {
            // Zeros are lengths of nothing, or integers; texts and maps want text for their keys.
            byte[] bytes = [(byte)marker, .. marker is > 0xA0 and <= 0xAF ? Enumerable.Repeat((byte)0x80, 30) : Enumerable.Repeat((byte)0, 30)];
            try
            {
                var reader = new PackReader(bytes);
                reader.Skip();
            }
            catch (PackException problem)
            {
                Assert.Equal($"No value begins with 0x{marker:X2} (byte 0)", problem.Message);
                refused.Add(marker);
            }
        }
        Assert.Equal([0xC4, 0xC5, 0xC6, 0xC7, 0xCF, 0xD3, 0xD7, 0xDB, .. Enumerable.Range(0xDC, 0xF0 - 0xDC)], refused);
    }
}
