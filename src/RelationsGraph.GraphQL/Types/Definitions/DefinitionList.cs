using System.Collections;
using System.Runtime.CompilerServices;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Definitions in their order, found by name or place. Read-only; safe from any thread once the schema is built.
/// Where two have the same name (an error that <see cref="SchemaBuilder"/> reports) the first is found.
/// </summary>
[CollectionBuilder(typeof(DefinitionList), nameof(DefinitionList.Create))]
public sealed class DefinitionList<T> : IReadOnlyList<T>
    where T : Definition
{
    // Comparing a few strings costs less than hashing one.
    private const int LinearLimit = 6;

    internal static readonly DefinitionList<T> Empty = new([]);

    private readonly T[] _items;
    private NameIndex<T>? _byName;

    internal DefinitionList(T[] items)
    {
        _items = items;
        for (int i = 0; i < items.Length; i++)
        {
            items[i].Ordinal = i;
        }
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The definition at this place, from 0.</summary>
    public T this[int index] => _items[index];

    /// <summary>The definitions in order, for loops without an enumerator.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The definition with this name (case counts), or null.</summary>
    public T? Find(string name)
    {
        T[] items = _items;
        if (items.Length <= LinearLimit)
        {
            foreach (T item in items)
            {
                if (item.Name == name)
                {
                    return item;
                }
            }

            return null;
        }

        // Built on first use, as most types are never asked for. Two threads may both build it: the results are equal.
        return (_byName ??= new NameIndex<T>(items, static item => item.Name)).Find(name);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes <see cref="DefinitionList{T}"/>, also for collection expressions.</summary>
public static class DefinitionList
{
    /// <summary>A list of these definitions, in this order. A definition may be in one list only.</summary>
    public static DefinitionList<T> Create<T>(ReadOnlySpan<T> items)
        where T : Definition => items.IsEmpty ? DefinitionList<T>.Empty : new DefinitionList<T>(items.ToArray());
}
