using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>The fragments of a document by name. Read-only and safe from any thread.</summary>
public sealed class FragmentTable
{
    // Comparing a few strings costs less than hashing one.
    private const int LinearLimit = 8;

    private readonly FragmentDefinitionNode[] _fragments;
    private readonly Dictionary<string, int>? _ordinals;

    /// <summary>The fragments of this document. Of several with one name, which validation refuses, the first counts.</summary>
    public FragmentTable(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        int count = 0;
        foreach (DefinitionNode definition in document.Definitions)
        {
            count += definition.Kind == SyntaxKind.FragmentDefinition ? 1 : 0;
        }

        _fragments = count == 0 ? [] : new FragmentDefinitionNode[count];
        _ordinals = count > LinearLimit ? new Dictionary<string, int>(count, StringComparer.Ordinal) : null;
        count = 0;
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _ordinals?.TryAdd(fragment.Name, count);
                _fragments[count++] = fragment;
            }
        }
    }

    /// <summary>The number of fragments.</summary>
    public int Count => _fragments.Length;

    /// <summary>The fragment at this place in the document, from 0.</summary>
    public FragmentDefinitionNode this[int ordinal] => _fragments[ordinal];

    /// <summary>The place of the fragment with this name, from 0; -1 when there is none.</summary>
    public int IndexOf(string name)
    {
        if (_ordinals is not null)
        {
            return _ordinals.TryGetValue(name, out int ordinal) ? ordinal : -1;
        }

        for (int i = 0; i < _fragments.Length; i++)
        {
            if (_fragments[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
