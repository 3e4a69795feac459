using FsCheck.Xunit;

namespace RelationsGraph.Exchange.Tests;

/// <summary>Whatever a file holds, reading it comes to an end with faults that say where, and never with an exception.</summary>
public sealed class RandomBytesTests
{
    private static readonly string[] Files = ["nodes/cities.csv", "relationships/seat.csv", "names.csv", "claims.csv", "citations.csv"];

    [Property(MaxTest = 100)]
    public void Random_bytes_never_throw(byte[] bytes, int file)
    {
        string name = Files[(int)((uint)file % Files.Length)];

        Check(SmallSeed.Good.With(name, bytes).Read());
    }

    [Property(MaxTest = 150)]
    public void A_changed_byte_never_throws(byte value, int place, int file)
    {
        string name = Files[(int)((uint)file % Files.Length)];
        SmallSeed seed = SmallSeed.Good;
        byte[] bytes = [.. seed.Bytes(name)];
        bytes[(int)((uint)place % bytes.Length)] = value;

        Check(seed.With(name, bytes).Read());
    }

    [Property(MaxTest = 100)]
    public void A_file_cut_anywhere_never_throws(int place, int file)
    {
        string name = Files[(int)((uint)file % Files.Length)];
        SmallSeed seed = SmallSeed.Good;
        byte[] bytes = seed.Bytes(name);

        Check(seed.With(name, bytes[..(int)((uint)place % bytes.Length)]).Read());
    }

    private static void Check(SeedResult result)
    {
        Assert.Equal(result.Faults.Count == 0, result.Tables is not null);
        Assert.All(result.Faults, fault => Assert.True(fault.Line > 0 && fault.Column > 0 && fault.Message.Length > 0));
    }
}
