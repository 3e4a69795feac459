namespace RelationsGraph.GraphQL.Types;

/// <summary>A composite type with fields of its own: object or interface.</summary>
public abstract class FieldedType : CompositeType
{
    private protected FieldedType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order of definition, without <c>__typename</c>.</summary>
    public DefinitionList<FieldDefinition> Fields { get; init; } = DefinitionList<FieldDefinition>.Empty;

    /// <summary>The names of all interfaces it implements; each must also name those that its interfaces implement.</summary>
    public IReadOnlyList<string> InterfaceNames { get; init; } = [];

    /// <summary>The interfaces of <see cref="InterfaceNames"/>, in the same order. Empty until the schema is built.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>True when it says that it implements this interface.</summary>
    public bool Implements(InterfaceType type)
    {
        IReadOnlyList<InterfaceType> interfaces = Interfaces;
        for (int i = 0; i < interfaces.Count; i++)
        {
            if (ReferenceEquals(interfaces[i], type))
            {
                return true;
            }
        }

        return false;
    }
}
