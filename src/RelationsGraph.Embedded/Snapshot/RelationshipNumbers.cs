using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// Numbers the relationships of all types in the order of their ids: an id begins with the prefix of its type and a slash, so the
/// types are ranges, as those of nodes are (<see cref="TypeRanges"/>).
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RelationshipNumbers
{
    private readonly int[] _types;
    private readonly int[] _first;

    /// <summary>Numbers the relationships of a graph.</summary>
    public RelationshipNumbers(GraphOntology ontology, RelationshipRows[] relationships)
    {
        _types = Array.ConvertAll(ontology.RelationshipTypes, type => type.Ordinal);
        Array.Sort(
            Array.ConvertAll(ontology.RelationshipTypes, type => type.IdPrefix + "/"), _types, Comparer<string>.Create(string.CompareOrdinal));
        _first = new int[_types.Length];
        int next = 0;
        foreach (int type in _types)
        {
            _first[type] = next;
            next += relationships[type].Ids.Count;
        }
    }

    /// <summary>The ordinals of the types in the order of their ranges.</summary>
    public int[] Types => _types;

    /// <summary>The number of a relationship.</summary>
    public int Of(int type, int row) => _first[type] + row;

    /// <summary>The type and the row of a number.</summary>
    public int TypeOf(int number, out int row)
    {
        int low = 0, high = _types.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (_first[_types[middle]] <= number)
                low = middle;
            else
                high = middle - 1;
        }

        row = number - _first[_types[low]];
        return _types[low];
    }
}
