using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Arguments that are non-null without default are given (specification, section 5.4.3). That they are not null is found by
/// <see cref="ValuesOfCorrectType"/>.
/// </summary>
internal sealed class RequiredArguments() : ValidationRule("RequiredArguments", "Required-Arguments", RuleHooks.Arguments)
{
    internal override void CheckArguments(ValidationContext context, ArgumentOwner owner, ArgumentNode[] arguments)
    {
        foreach (ArgumentDefinition definition in owner.Definitions.AsSpan())
        {
            if (definition.IsRequired && !IsGiven(arguments, definition.Name))
            {
                context.Report(this, $"{owner.Describe()} needs the argument '{definition.Name}' of type '{definition.Type}'.", owner.Offset);
            }
        }
    }

    private static bool IsGiven(ArgumentNode[] arguments, string name)
    {
        foreach (ArgumentNode argument in arguments)
        {
            if (argument.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
