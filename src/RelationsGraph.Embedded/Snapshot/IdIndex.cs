using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>Finds the row of an id: a hash table with open addressing over ids that are stored elsewhere.</summary>
/// <remarks>Immutable and thread-safe. At most half full, so that a search ends after a step or two.</remarks>
internal sealed class IdIndex
{
    /// <summary>Room for every text that can be an id.</summary>
    private const int TextRoom = PageCursor.MaxIdLength;

    private readonly TextValues _ids;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Creates the index of all rows of a column.</summary>
    /// <exception cref="InvalidDataException">Two rows have the same id.</exception>
    public IdIndex(TextValues ids)
    {
        _ids = ids;
        _slots = new int[Math.Max(4, (int)BitOperations.RoundUpToPowerOf2((uint)ids.Count * 2))];
        _mask = _slots.Length - 1;
        for (int row = 0; row < ids.Count; row++)
        {
            int slot = Hash(ids[row]) & _mask;
            for (; _slots[slot] != 0; slot = (slot + 1) & _mask)
            {
                if (ids[row].SequenceEqual(ids[_slots[slot] - 1]))
                    throw new InvalidDataException($"Two rows have the id {Encoding.UTF8.GetString(ids[row])}.");
            }

            _slots[slot] = row + 1;
        }
    }

    /// <summary>The row of an id, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        for (int slot = Hash(id) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            int row = _slots[slot] - 1;
            if (id.SequenceEqual(_ids[row]))
                return row;
        }

        return -1;
    }

    /// <summary>The row of an id, or -1. Any text may be asked for.</summary>
    public int Find(string id)
    {
        Span<byte> utf8 = stackalloc byte[TextRoom];
        return Utf8.FromUtf16(id, utf8, out _, out int length, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? Find(utf8[..length])
            : -1;
    }

    private static int Hash(ReadOnlySpan<byte> id)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)id.Length * Odd;
        while (id.Length >= sizeof(ulong))
        {
            hash = BitOperations.RotateLeft(hash ^ MemoryMarshal.Read<ulong>(id), 29) * Odd;
            id = id[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte b in id)
            rest = (rest << 8) | b;
        hash = (hash ^ rest) * Odd;
        return (int)(hash >> 32) & int.MaxValue;
    }
}
