using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// The names a schema knows, found by their bytes, so that parsing a request allocates no string for a name that exists. Equal
/// names from one table are also the same object, which makes comparing them cheap.
/// </summary>
/// <remarks>
/// An open-addressing table at most half full, built once; thread-safe, because nothing changes afterwards. A request cannot add to
/// it, so no choice of names makes it slow.
/// </remarks>
public sealed class NameTable
{
    private readonly Entry[] _entries;
    private readonly int _mask;

    /// <summary>Builds the table.</summary>
    /// <param name="names">The names; repetitions are welcome.</param>
    /// <exception cref="ArgumentException">A name is empty or not ASCII, so it can never be met in a document.</exception>
    public NameTable(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        HashSet<string> distinct = new(names, StringComparer.Ordinal);
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, distinct.Count * 2));
        _entries = new Entry[size];
        _mask = size - 1;
        foreach (string name in distinct)
            Add(name);
        Count = distinct.Count;
    }

    /// <summary>The number of different names.</summary>
    public int Count { get; }

    /// <summary>The string for a name.</summary>
    /// <param name="utf8">The bytes of the name.</param>
    /// <returns>The string the table was built with; null when the name is not in it.</returns>
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        uint hash = Hash(utf8);
        for (int slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly Entry entry = ref _entries[slot];
            if (entry.Name is null)
                return null;
            if (entry.Hash == hash && Ascii.Equals(utf8, entry.Name))
                return entry.Name;
        }
    }

    private void Add(string name)
    {
        if (name.Length == 0 || !Ascii.IsValid(name))
            throw new ArgumentException($"\"{name}\" cannot be a GraphQL name.", nameof(name));

        uint hash = Hash(Encoding.ASCII.GetBytes(name));
        int slot = (int)hash & _mask;
        while (_entries[slot].Name is not null)
            slot = (slot + 1) & _mask;
        _entries[slot] = new Entry(hash, name);
    }

    /// <summary>Mixes length, head and tail: names of one schema differ there, and every name costs two reads.</summary>
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        ulong head, tail;
        if (name.Length >= 8)
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else if (name.Length >= 4)
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(name);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]);
        }
        else
        {
            head = tail = 0;
            foreach (byte b in name)
                head = (head << 8) | b;
        }

        ulong mixed = (head ^ ((ulong)name.Length << 56)) * 0x9E3779B97F4A7C15UL;
        mixed = (BitOperations.RotateLeft(mixed, 29) ^ tail) * 0xD6E8FEB86659FD93UL;
        return (uint)(mixed >> 32);
    }

    private readonly record struct Entry(uint Hash, string? Name);
}
