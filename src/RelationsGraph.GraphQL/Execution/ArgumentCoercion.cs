using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// CoerceArgumentValues (specification, section 6.4.1) in two steps: once per plan the literals, once per request the variables
/// inside them.
/// </summary>
public static class ArgumentCoercion
{
    /// <summary>Coerces what is written.</summary>
    /// <param name="definitions">The arguments of the field or directive.</param>
    /// <param name="nodes">What the document gives.</param>
    /// <param name="variables">The variables of the operation.</param>
    /// <returns>One entry per definition, in their order.</returns>
    /// <exception cref="GraphQLException">A literal is wrong; cannot happen when the document passed validation.</exception>
    public static ArgumentValue[] Coerce(DefinitionList<ArgumentDefinition> definitions, ArgumentNode[] nodes, OperationVariables variables)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(variables);
        if (definitions.Count == 0)
        {
            return [];
        }

        var values = new ArgumentValue[definitions.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(definitions[i], Find(nodes, definitions[i].Name), variables);
        }

        return values;
    }

    /// <summary>The value of an argument for one request: the variables are put in.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="value">The value; absent when it is not given and has no default, or after an error.</param>
    /// <returns>Null, or the error: a variable is null where null is not allowed. The caller adds the location and the response path.</returns>
    public static GraphQLError? Resolve(ArgumentValue argument, VariableValues variables, out InputValue value)
    {
        if (argument.Source is ArgumentSource.Absent or ArgumentSource.Constant)
        {
            value = argument.Template;
            return null;
        }

        string? fault = VariableSubstitution.Apply(argument.Template, variables, out value);
        return fault is null ? null : new GraphQLError(ErrorCodes.InvalidArgument, $"The argument '{argument.Definition.Name}' is wrong: {fault}");
    }

    /// <summary>Coerces what is written for one argument.</summary>
    /// <param name="definition">The argument.</param>
    /// <param name="node">What the document gives; null for nothing.</param>
    /// <param name="variables">The variables of the operation.</param>
    /// <exception cref="GraphQLException">The literal is wrong; cannot happen when the document passed validation.</exception>
    public static ArgumentValue Coerce(ArgumentDefinition definition, ArgumentNode? node, OperationVariables variables)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(variables);
        if (node is null)
        {
            return definition.IsRequired
                ? throw new GraphQLException(new GraphQLError(ErrorCodes.InvalidArgument, $"The argument '{definition.Name}' is required."))
                : new ArgumentValue(definition, definition.DefaultValue, false);
        }

        var coercion = new LiteralCoercion(variables.Definitions);
        InputValue template = coercion.Coerce(node.Value, definition.Type, definition.DefaultValue);
        return coercion.Faults.Count == 0
            ? new ArgumentValue(definition, template, coercion.HasVariables)
            : throw new GraphQLException(
                [.. coercion.Faults.Select(f => new GraphQLError(ErrorCodes.InvalidArgument, $"The argument '{definition.Name}' is wrong: {f.Message}"))]);
    }

    /// <summary>What a document gives for an argument; null for nothing.</summary>
    /// <param name="nodes">The arguments that are given.</param>
    /// <param name="name">The name of the argument.</param>
    public static ArgumentNode? Find(ArgumentNode[] nodes, string name)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        foreach (ArgumentNode node in nodes)
        {
            if (node.Name == name)
            {
                return node;
            }
        }

        return null;
    }
}
