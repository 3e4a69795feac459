using System.Buffers;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// The fields of selection sets with all fragments put in, chained by response name. One growing array serves the whole check: what
/// one level collects lies above what its callers hold, and is given back when the level is done.
/// </summary>
internal sealed class MergeCollection(ValidationContext context) : IDisposable
{
    // Comparing a few strings costs less than hashing one.
    private const int LinearLimit = 16;

    private readonly int[] _stamps = new int[context.Fragments.Count];
    private readonly bool[] _expanded = new bool[context.Fragments.Count];
    private MergeEntry[] _entries = ArrayPool<MergeEntry>.Shared.Rent(64);
    private Dictionary<string, int>? _lasts;
    private int _stamp;
    private int _start;

    /// <summary>How many entries are in use.</summary>
    internal int Count { get; private set; }

    /// <summary>The steps taken so far.</summary>
    internal int Steps { get; set; }

    /// <summary>The entry at this place. The reference holds until the next field is collected.</summary>
    internal ref MergeEntry this[int index] => ref _entries[index];

    /// <summary>True when the fragment was put in somewhere.</summary>
    internal bool WasExpanded(int fragment) => _expanded[fragment];

    /// <summary>Gives the array back, emptied, so that the pool keeps no tree alive.</summary>
    public void Dispose() => ArrayPool<MergeEntry>.Shared.Return(_entries, clearArray: true);

    /// <summary>Starts a collection of its own above all others.</summary>
    internal int Begin()
    {
        _stamp++;
        _start = Count;
        _lasts = null;
        return Count;
    }

    /// <summary>Gives back everything from this place on.</summary>
    internal void Release(int start) => Count = start;

    /// <summary>Adds the fields of a selection set to the collection begun last.</summary>
    internal void Add(SelectionSetNode selectionSet, CompositeType? parent)
    {
        if (parent is null)
        {
            return;
        }

        foreach (SelectionNode selection in selectionSet.Selections)
        {
            Steps++;
            switch (selection.Kind)
            {
                case SyntaxKind.Field:
                    var node = (FieldNode)selection;
                    if (context.Schema.FindField(parent, node.Name) is { } field)
                    {
                        Add(new MergeEntry(node, field, parent));
                    }

                    break;
                case SyntaxKind.InlineFragment:
                    var inline = (InlineFragmentNode)selection;
                    Add(inline.SelectionSet, inline.TypeCondition is null ? parent : context.Schema.FindType<CompositeType>(inline.TypeCondition.Name));
                    break;
                default:
                    int ordinal = context.Fragments.IndexOf(((FragmentSpreadNode)selection).Name);
                    if (ordinal >= 0 && _stamps[ordinal] != _stamp)
                    {
                        _stamps[ordinal] = _stamp;
                        _expanded[ordinal] = true;
                        FragmentDefinitionNode fragment = context.Fragments[ordinal];
                        Add(fragment.SelectionSet, context.Schema.FindType<CompositeType>(fragment.TypeCondition.Name));
                    }

                    break;
            }

            if (Steps > context.Options.MaxMergeSteps)
            {
                return;
            }
        }
    }

    private void Add(MergeEntry entry)
    {
        if (Count == _entries.Length)
        {
            MergeEntry[] larger = ArrayPool<MergeEntry>.Shared.Rent(2 * Count);
            _entries.CopyTo(larger, 0);
            Dispose();
            _entries = larger;
        }

        int previous = FindLast(entry.Node.ResponseName);
        if (previous != MergeEntry.None)
        {
            _entries[previous].Next = Count;
            entry.IsFirst = false;
        }

        _entries[Count++] = entry;
    }

    // The last entry of this name in the collection, which then stops being the last.
    private int FindLast(string name)
    {
        if (Count - _start <= LinearLimit)
        {
            for (int i = Count - 1; i >= _start; i--)
            {
                if (_entries[i].Node.ResponseName == name)
                {
                    return i;
                }
            }

            return MergeEntry.None;
        }

        if (_lasts is null)
        {
            _lasts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = _start; i < Count; i++)
            {
                _lasts[_entries[i].Node.ResponseName] = i;
            }
        }

        int last = _lasts.GetValueOrDefault(name, MergeEntry.None);
        _lasts[name] = Count;
        return last;
    }
}
