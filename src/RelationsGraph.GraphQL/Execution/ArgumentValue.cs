using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>How much of an argument is known before the variables are.</summary>
public enum ArgumentSource : byte
{
    /// <summary>Neither given nor has a default.</summary>
    Absent,

    /// <summary>The value is known.</summary>
    Constant,

    /// <summary>The argument is wholly one variable.</summary>
    Variable,

    /// <summary>A list or input object with variables inside.</summary>
    Composite,
}

/// <summary>One argument of a selected field or directive, as far as it is known before the variables are.</summary>
public readonly struct ArgumentValue
{
    internal ArgumentValue(ArgumentDefinition definition, InputValue template, bool hasVariables)
    {
        Definition = definition;
        Template = template;
        Source = template.Kind switch
        {
            InputValueKind.Absent => ArgumentSource.Absent,
            InputValueKind.Variable => ArgumentSource.Variable,
            _ => hasVariables ? ArgumentSource.Composite : ArgumentSource.Constant,
        };
    }

    /// <summary>The argument.</summary>
    public ArgumentDefinition Definition { get; }

    /// <summary>How much is known.</summary>
    public ArgumentSource Source { get; }

    /// <summary>
    /// The value, in which a place of kind <see cref="InputValueKind.Variable"/> stands for a variable. A default is already in it,
    /// except the one that an absent variable calls for.
    /// </summary>
    public InputValue Template { get; }

    /// <summary>The place of the variable among those of the operation, from 0.</summary>
    /// <exception cref="InvalidOperationException">The argument is not wholly a variable.</exception>
    public int VariableOrdinal => Template.AsVariable().Ordinal;
}
