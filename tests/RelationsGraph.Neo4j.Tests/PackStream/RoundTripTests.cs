using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

public class RoundTripTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var value = new RandomValues(seed).Next();
            var bytes = PackValue.Bytes(value);
            Assert.True(PackValue.Comparer.Equals(value, PackValue.Read(bytes)), $"seed {seed}");

            var reader = new PackReader(bytes);
            Assert.True(reader.ReadRaw().Length == bytes.Length, $"seed {seed}");
        }
    }

    [Fact]
    public void A_value_cut_anywhere_is_refused_and_nothing_else_happens()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = PackValue.Bytes(new RandomValues(seed).Next());
            for (var length = 0; length < Math.Min(bytes.Length, 300); length++)
            {
                Assert.Throws<PackException>(() => PackValue.Read(bytes.AsSpan(0, length)));
                Assert.Throws<PackException>(() => Skip(bytes.AsSpan(0, length)));
            }
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused_and_skipping_agrees_with_reading()
    {
        var random = new Random(6);
        var bytes = new byte[40];
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            bytes[0] = (byte)random.Next(0x80, 0xE0);
            int? skipped = null, read = null;
            try
            {
                skipped = Skip(bytes);
                var reader = new PackReader(bytes);
                PackValue.Read(ref reader);
                read = reader.Offset;
            }
            catch (Exception problem) when (problem is PackException or ArgumentException)
            {
                // Reading is stricter: it also wants UTF-8, no key twice, and the fields a tag names.
                continue;
            }
            Assert.Equal(skipped, read);
        }
    }

    private static int Skip(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        reader.Skip();
        return reader.Offset;
    }
}
