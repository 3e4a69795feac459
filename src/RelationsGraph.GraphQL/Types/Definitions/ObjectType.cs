namespace RelationsGraph.GraphQL.Types;

/// <summary>An object type (specification, section 3.6).</summary>
public sealed class ObjectType : FieldedType
{
    /// <summary>An object type with this name.</summary>
    public ObjectType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>The place among the object types of the schema in the order of their names, from 0; set when the schema is built.</summary>
    public int ObjectIndex { get; internal set; }
}
