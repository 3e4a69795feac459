namespace RelationsGraph.GraphQL.Types;

/// <summary>A composite type with fields of its own: object or interface.</summary>
public abstract class FieldedType : CompositeType
{
    private DefinitionList<FieldDefinition>? _fields;

    private protected FieldedType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order of definition, without <c>__typename</c>.</summary>
    public DefinitionList<FieldDefinition> Fields
    {
        get => _fields ?? LateDefinitions.Make(ref _fields, LateFields, this);
        init => _fields = value;
    }

    /// <summary>
    /// Makes the fields when they are first asked for, instead of <see cref="Fields"/>: a large schema is then built in the time that its names
    /// take. Building does not check them, and the type implements no interface. Read the printed schema once, in a test, to check all of it.
    /// </summary>
    public Func<FieldDefinition[]>? LateFields { get; init; }

    internal bool IsLate => LateFields is not null;

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
