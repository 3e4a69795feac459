namespace RelationsGraph.GraphQL.Types;

/// <summary>An interface (specification, section 3.7).</summary>
public sealed class InterfaceType : FieldedType
{
    /// <summary>An interface with this name.</summary>
    public InterfaceType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>The interfaces that implement this one, in the order of their names. Empty until the schema is built.</summary>
    public IReadOnlyList<InterfaceType> ImplementingInterfaces { get; internal set; } = [];
}
