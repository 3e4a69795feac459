using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A given argument exists on its field or directive (specification, section 5.4.1).</summary>
internal sealed class ArgumentNames() : ValidationRule("ArgumentNames", "Argument-Names", RuleHooks.Arguments)
{
    internal override void CheckArguments(ValidationContext context, ArgumentOwner owner, ArgumentNode[] arguments)
    {
        foreach (ArgumentNode argument in arguments)
        {
            if (owner.Definitions.Find(argument.Name) is null)
            {
                string suggestion = Suggestions.For(argument.Name, owner.Definitions.Select(d => d.Name));
                context.Report(this, $"{owner.Describe()} has no argument '{argument.Name}'.{suggestion}", argument.Start);
            }
        }
    }
}
