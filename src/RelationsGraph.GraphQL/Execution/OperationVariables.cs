using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>One variable of an operation.</summary>
/// <param name="Ordinal">Its place among the variables of the operation, from 0.</param>
/// <param name="Name">The name, without the <c>$</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="DefaultValue">The default; absent when there is none.</param>
/// <param name="Offset">Where it is defined in the document, in bytes.</param>
public sealed record OperationVariable(int Ordinal, string Name, GraphQLType Type, InputValue DefaultValue, int Offset);

/// <summary>
/// The variables an operation defines, with types and defaults found: what can be known once per document. Read-only and safe from
/// any thread.
/// </summary>
public sealed class OperationVariables
{
    private readonly OperationVariable[] _variables;

    private OperationVariables(DocumentNode document, VariableDefinitionNode[] definitions, OperationVariable[] variables)
    {
        Document = document;
        Definitions = definitions;
        _variables = variables;
    }

    /// <summary>The number of variables.</summary>
    public int Count => _variables.Length;

    /// <summary>The variable at this place, from 0.</summary>
    public OperationVariable this[int ordinal] => _variables[ordinal];

    /// <summary>The variables in the order of definition.</summary>
    public ReadOnlySpan<OperationVariable> AsSpan() => _variables;

    internal DocumentNode Document { get; }

    internal VariableDefinitionNode[] Definitions { get; }

    /// <summary>The variables of an operation.</summary>
    /// <exception cref="GraphQLException">A type or default is wrong; cannot happen when the document passed validation.</exception>
    public static OperationVariables Create(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(operation);
        VariableDefinitionNode[] definitions = operation.VariableDefinitions;
        OperationVariable[] variables = definitions.Length == 0 ? [] : new OperationVariable[definitions.Length];
        for (int i = 0; i < variables.Length; i++)
        {
            VariableDefinitionNode node = definitions[i];
            if (schema.FindType(node.Type) is not { IsInputType: true } type)
            {
                throw new GraphQLException(new GraphQLError(ErrorCodes.InvalidVariable, $"The type of the variable '${node.Variable.Name}' is no type for input.", document.Locate(node.Variable.Start)));
            }

            var coercion = new LiteralCoercion(null);
            InputValue defaultValue = node.DefaultValue is null ? default : coercion.Coerce(node.DefaultValue, type);
            if (coercion.Faults.Count > 0)
            {
                throw new GraphQLException(
                    new GraphQLError(ErrorCodes.InvalidVariable, $"The default of the variable '${node.Variable.Name}' is wrong: {coercion.Faults[0].Message}", document.Locate(node.Variable.Start)));
            }

            variables[i] = new OperationVariable(i, node.Variable.Name, type, defaultValue, node.Variable.Start);
        }

        return new OperationVariables(document, definitions, variables);
    }

    /// <summary>The place of the variable with this name, from 0; -1 when there is none.</summary>
    public int IndexOf(string name)
    {
        for (int i = 0; i < _variables.Length; i++)
        {
            if (_variables[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
