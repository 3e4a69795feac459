using System.Numerics;
using System.Runtime.InteropServices;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Definitions by name. Where two have the same name the first is found. Names that are asked for are nearly always the very objects of the schema
/// (<see cref="Language.NameTable"/>), so that one look at a few letters and one comparison of references finds them.
/// </summary>
/// <remarks>
/// An open-addressing table at most half full, built once; thread-safe, because nothing changes afterwards. A request cannot add to it, so no choice of
/// names makes it slow.
/// </remarks>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly (string? Name, T? Item)[] _slots;

    internal NameIndex(IReadOnlyList<T> items, Func<T, string> nameOf)
    {
        _slots = new (string?, T?)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, items.Count * 2))];
        foreach (T item in items)
        {
            string name = nameOf(item);
            ref (string? Name, T? Item) slot = ref Slot(name);
            if (slot.Name is null)
            {
                slot = (name, item);
            }
        }
    }

    /// <summary>The definition with this name (case counts), or null.</summary>
    internal T? Find(string name) => Slot(name).Item;

    /// <summary>The place of a name: that of its definition, or a free one.</summary>
    private ref (string? Name, T? Item) Slot(string name)
    {
        (string? Name, T? Item)[] slots = _slots;
        int at = (int)Hash(name) & (slots.Length - 1);
        while (slots[at].Name is { } other && other != name)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return ref slots[at];
    }

    /// <summary>Mixes length, head, middle and tail: names of one schema differ there.</summary>
    private static uint Hash(string name)
    {
        ulong head = 0, middle = 0, tail = 0;
        if (name.Length >= 4)
        {
            ReadOnlySpan<char> text = name;
            head = Read(text);
            middle = Read(text[((name.Length - 4) / 2)..]);
            tail = Read(text[^4..]);
        }
        else
        {
            foreach (char c in name)
            {
                head = (head << 16) | c;
            }
        }

        ulong mixed = (head ^ ((ulong)name.Length << 56)) * 0x9E3779B97F4A7C15UL;
        mixed = (BitOperations.RotateLeft(mixed, 29) ^ tail ^ BitOperations.RotateLeft(middle, 17)) * 0xD6E8FEB86659FD93UL;
        return (uint)(mixed >> 32);
    }

    private static ulong Read(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text));
}
