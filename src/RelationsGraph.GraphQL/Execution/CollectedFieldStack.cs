using System.Buffers;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// The collected fields of an object and of all objects around it, in one growing array: what an inner object collects lies above what the outer
/// ones hold, and is given back when the inner one is done. For one thread.
/// </summary>
internal sealed class CollectedFieldStack : IDisposable
{
    // Comparing a few strings costs less than hashing one.
    private const int LinearLimit = 12;

    private CollectedField[] _fields = ArrayPool<CollectedField>.Shared.Rent(64);
    private Dictionary<string, int>? _byName;
    private int _start;

    /// <summary>How many fields are in use.</summary>
    internal int Count { get; private set; }

    internal CollectedField this[int index] => _fields[index];

    /// <summary>Gives the array back, emptied, so that the pool keeps no tree alive.</summary>
    public void Dispose() => ArrayPool<CollectedField>.Shared.Return(_fields, clearArray: true);

    /// <summary>Begins a collection above all others; the result is its place.</summary>
    internal int Begin()
    {
        _byName = null;
        return _start = Count;
    }

    /// <summary>Gives back everything from this place on.</summary>
    internal void Release(int start) => Count = start;

    /// <summary>Adds a selection to the collection begun last, in which fields stand in the order of their first selection.</summary>
    internal void Add(FieldNode node, FieldDefinition definition)
    {
        string name = node.ResponseName;
        int known = Find(name);
        if (known >= 0)
        {
            _fields[known] = _fields[known].With(node);
            return;
        }

        if (Count == _fields.Length)
        {
            CollectedField[] larger = ArrayPool<CollectedField>.Shared.Rent(2 * Count);
            _fields.CopyTo(larger, 0);
            Dispose();
            _fields = larger;
        }

        _byName?.Add(name, Count);
        _fields[Count++] = new CollectedField(definition, node);
    }

    private int Find(string name)
    {
        if (Count - _start <= LinearLimit)
        {
            for (int i = _start; i < Count; i++)
            {
                if (_fields[i].ResponseName == name)
                {
                    return i;
                }
            }

            return -1;
        }

        if (_byName is null)
        {
            _byName = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = _start; i < Count; i++)
            {
                _byName.Add(_fields[i].ResponseName, i);
            }
        }

        return _byName.GetValueOrDefault(name, -1);
    }
}
