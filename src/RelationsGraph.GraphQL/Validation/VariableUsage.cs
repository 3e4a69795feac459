using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>One use of a variable.</summary>
/// <param name="Node">The use.</param>
/// <param name="LocationType">The type expected there; null when that is not known.</param>
/// <param name="HasLocationDefault">True when the argument or input field there has a default.</param>
/// <param name="IsOneOfField">True for a field of a OneOf input object, which cannot be null although its type is nullable.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? LocationType, bool HasLocationDefault, bool IsOneOfField);

/// <summary>All uses of variables in one operation and the fragments it reaches.</summary>
internal readonly struct OperationVariableUsages(ValidationContext context, OperationDefinitionNode operation, List<int> definitions)
{
    internal OperationDefinitionNode Operation { get; } = operation;

    /// <summary>How messages call the operation.</summary>
    internal string Describe() => Operation.Name is null ? "this operation" : $"the operation '{Operation.Name}'";

    /// <summary>The definitions, each of which has its uses.</summary>
    internal List<int> Definitions { get; } = definitions;

    internal ReadOnlySpan<VariableUsage> UsagesIn(int definition) => context.UsagesIn(definition);

    /// <summary>The definition of a variable, or null.</summary>
    internal VariableDefinitionNode? Find(string name)
    {
        foreach (VariableDefinitionNode variable in Operation.VariableDefinitions)
        {
            if (variable.Variable.Name == name)
            {
                return variable;
            }
        }

        return null;
    }
}
