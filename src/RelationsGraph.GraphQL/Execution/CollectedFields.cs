using System.Collections;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// The fields of one object in the order of their first selection. They belong to the collector: dispose of them when they are no longer needed,
/// and of those of inner objects first. What was not disposed of only keeps its memory.
/// </summary>
public readonly struct CollectedFields : IReadOnlyList<CollectedField>, IDisposable
{
    private readonly CollectedFieldStack _stack;
    private readonly int _start;

    internal CollectedFields(CollectedFieldStack stack, int start)
    {
        _stack = stack;
        _start = start;
        Count = stack.Count - start;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public CollectedField this[int index] => _stack[_start + index];

    /// <inheritdoc/>
    public IEnumerator<CollectedField> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gives the fields back to the collector.</summary>
    public void Dispose() => _stack.Release(_start);
}
