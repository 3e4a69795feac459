using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary><c>@skip</c> and <c>@include</c> (specification, sections 3.13.1 and 3.13.2). Both must agree that a selection stays.</summary>
internal readonly struct SelectionConditions(OperationVariables variables, VariableValues values)
{
    internal bool Holds(DirectiveNode[] directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            if ((directive.Name == BuiltInDirectives.Skip && Condition(directive))
                || (directive.Name == BuiltInDirectives.Include && !Condition(directive)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Condition(DirectiveNode directive)
    {
        foreach (ArgumentNode argument in directive.Arguments)
        {
            if (argument.Name == "if")
            {
                return argument.Value switch
                {
                    BooleanValueNode literal => literal.Value,
                    VariableNode variable => Value(variable, directive),
                    _ => throw NotValidated(),
                };
            }
        }

        throw NotValidated();
    }

    private bool Value(VariableNode node, DirectiveNode directive)
    {
        InputValue value = values[variables.IndexOf(node.Name)];

        // Validation lets a nullable variable with a default stand here, and the request may still say null.
        return value.Kind == InputValueKind.Boolean
            ? value.AsBoolean()
            : throw new GraphQLException(new GraphQLError(
                ErrorCodes.InvalidArgument, $"The argument 'if' of '@{directive.Name}' is wrong: the variable '${node.Name}' must not be null here."));
    }

    private static InvalidOperationException NotValidated() => new("Fields are collected from validated documents only.");
}
