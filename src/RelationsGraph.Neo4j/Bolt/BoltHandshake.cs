using System.Buffers.Binary;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>
/// The first bytes of a connection: the client offers versions, the server takes one. A server that knows the manifest lists its own instead, and the client
/// takes the best.
/// </summary>
/// <remarks>
/// <code>
/// client: 60 60 B0 17 | 00 00 01 FF | 00 range minor major | ... (four offers; FF is the manifest, version 1)
/// server: 00 00 minor major                                       (00 00 00 00: none)
///     or: 00 00 01 FF | count | 00 range minor major ... | capabilities;  client: 00 00 minor major | capabilities
/// </code>
/// Counts and capabilities are numbers of seven bits a byte, the lowest first.
/// </remarks>
internal static class BoltHandshake
{
    private const uint Magic = 0x6060B017;
    private const uint Manifest = 0x000001FF;
    private const uint Http = 0x48545450;
    private const int Offers = 4;
    private const int MostRanges = 256;

    /// <summary>Agrees on a version.</summary>
    /// <param name="stream">The connection, with nothing sent.</param>
    /// <param name="versions">The versions to offer, the best first; they fit in three ranges beside the manifest, or in four without.</param>
    /// <param name="cancellation">Leaves the connection of no use.</param>
    /// <exception cref="BoltConnectionException">No version is shared, or the other side is no Neo4j.</exception>
    public static async ValueTask<BoltVersion> AgreeAsync(Stream stream, IReadOnlyList<BoltVersion> versions, CancellationToken cancellation)
    {
        await stream.WriteAsync(Opening(versions), cancellation);
        await stream.FlushAsync(cancellation);
        var answer = await ReadWordAsync(stream, cancellation);
        if (answer != Manifest)
            return Chosen(answer, versions);

        var count = await ReadNumberAsync(stream, cancellation);
        if (count > MostRanges)
            throw new BoltConnectionException(BoltFault.Protocol, $"The server lists {count} ranges of versions");
        BoltVersion? best = null;
        for (; count > 0; count--)
        {
            var range = await ReadWordAsync(stream, cancellation);
            foreach (var version in versions)
            {
                if (IsIn(range, version) && (best is null || version.CompareTo(best.Value) > 0))
                    best = version;
            }
        }
        await ReadNumberAsync(stream, cancellation);
        var choice = new byte[5];
        choice[2] = best?.Minor ?? 0;
        choice[3] = best?.Major ?? 0;
        await stream.WriteAsync(choice, cancellation);
        await stream.FlushAsync(cancellation);
        return best ?? throw NoneShared(versions);
    }

    /// <summary>The bytes that open a connection.</summary>
    internal static byte[] Opening(IReadOnlyList<BoltVersion> versions)
    {
        var bytes = new byte[sizeof(uint) * (1 + Offers)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Magic);
        var ranges = Ranges(versions);
        // A single version is offered as it is: who asks for it does not want the server to choose.
        if (versions.Count > 1)
            ranges.Insert(0, Manifest);
        if (ranges.Count > Offers)
            throw new ArgumentException("The versions have too many gaps", nameof(versions));
        for (var i = 0; i < ranges.Count; i++)
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(sizeof(uint) * (1 + i)), ranges[i]);
        return bytes;
    }

    /// <summary>Neighbours in one major version are one range: the highest minor version and how many lie below it.</summary>
    private static List<uint> Ranges(IReadOnlyList<BoltVersion> versions)
    {
        var ranges = new List<uint>();
        for (var i = 0; i < versions.Count;)
        {
            var (first, below) = (versions[i], 0);
            while (++i < versions.Count && versions[i].Major == first.Major && versions[i].Minor == first.Minor - below - 1)
                below++;
            ranges.Add((uint)(below << 16 | first.Minor << 8 | first.Major));
        }
        return ranges;
    }

    private static BoltVersion Chosen(uint answer, IReadOnlyList<BoltVersion> versions)
    {
        if (answer == Http)
            throw new BoltConnectionException(BoltFault.Protocol, "The port speaks HTTP; the one for Bolt is wanted, usually 7687");
        if (answer == 0)
            throw NoneShared(versions);
        var version = new BoltVersion((byte)answer, (byte)(answer >> 8));
        return answer >> 16 == 0 && versions.Contains(version) ? version
            : throw new BoltConnectionException(BoltFault.Protocol, $"The server answers 0x{answer:X8} to the versions offered; is it a Neo4j?");
    }

    private static bool IsIn(uint range, BoltVersion version) =>
        version.Major == (byte)range && version.Minor <= (byte)(range >> 8) && version.Minor >= (byte)(range >> 8) - (byte)(range >> 16);

    private static BoltConnectionException NoneShared(IReadOnlyList<BoltVersion> versions) =>
        new(BoltFault.Protocol, $"The server speaks none of Bolt {string.Join(", ", versions)}; Neo4j 4.4 or 5 is wanted");

    private static async ValueTask<uint> ReadWordAsync(Stream stream, CancellationToken cancellation)
    {
        var word = new byte[sizeof(uint)];
        await stream.ReadExactlyAsync(word, cancellation);
        return BinaryPrimitives.ReadUInt32BigEndian(word);
    }

    private static async ValueTask<ulong> ReadNumberAsync(Stream stream, CancellationToken cancellation)
    {
        var one = new byte[1];
        var number = 0UL;
        for (var shift = 0; shift < 63; shift += 7)
        {
            await stream.ReadExactlyAsync(one, cancellation);
            number |= (one[0] & 0x7FUL) << shift;
            if (one[0] < 0x80)
                return number;
        }
        throw new BoltConnectionException(BoltFault.Protocol, "The server sends a number that does not end");
    }
}
