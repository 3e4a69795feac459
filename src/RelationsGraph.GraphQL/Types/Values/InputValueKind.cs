namespace RelationsGraph.GraphQL.Types;

/// <summary>What an <see cref="InputValue"/> holds.</summary>
public enum InputValueKind : byte
{
    /// <summary>Nothing was given, and there is no default. Not the same as null (specification, section 2.9.5).</summary>
    Absent,

    /// <summary>The value null.</summary>
    Null,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Int,

    /// <summary>A finite number of double precision.</summary>
    Float,

    /// <summary>Text, or an ID.</summary>
    String,

    /// <summary>A value of an enumeration.</summary>
    Enum,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>An input object.</summary>
    Object,

    /// <summary>A variable that is not yet replaced by its value; only inside the templates that argument coercion makes.</summary>
    Variable,
}
