namespace RelationsGraph.GraphQL.Types;

/// <summary>A type with a selection set: object, interface or union.</summary>
public abstract class CompositeType : NamedType
{
    // One bit per object type of the schema, so that overlaps are found without walking the types.
    private ulong[] _possible = [];

    private protected CompositeType(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The object types a value of this type can have, in the order of their names: itself for an object type
    /// (specification, section 5.5.2.3, GetPossibleTypes). Empty until the schema is built.
    /// </summary>
    public IReadOnlyList<ObjectType> PossibleTypes { get; private set; } = [];

    /// <summary>True when a value of this type can be of that object type.</summary>
    public bool IsPossible(ObjectType type)
    {
        int word = type.ObjectIndex >> 6;
        return word < _possible.Length && (_possible[word] & (1UL << type.ObjectIndex)) != 0;
    }

    /// <summary>True when some object type belongs to both (specification, section 5.5.2.3).</summary>
    public bool Overlaps(CompositeType other)
    {
        if (ReferenceEquals(this, other))
        {
            return _possible.Length > 0;
        }

        int words = Math.Min(_possible.Length, other._possible.Length);
        for (int i = 0; i < words; i++)
        {
            if ((_possible[i] & other._possible[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    internal void SetPossibleTypes(IReadOnlyList<ObjectType> types)
    {
        PossibleTypes = types;
        int highest = -1;
        foreach (ObjectType type in types)
        {
            highest = Math.Max(highest, type.ObjectIndex);
        }

        _possible = new ulong[(highest + 64) >> 6];
        foreach (ObjectType type in types)
        {
            _possible[type.ObjectIndex >> 6] |= 1UL << type.ObjectIndex;
        }
    }
}
