using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>An argument is given once (specification, section 5.4.2).</summary>
internal sealed class ArgumentUniqueness() : ValidationRule("ArgumentUniqueness", "Argument-Uniqueness", RuleHooks.Arguments)
{
    internal override void CheckArguments(ValidationContext context, ArgumentOwner owner, ArgumentNode[] arguments) =>
        RepeatedNames.Report(context, this, arguments, static a => a.Name, static a => a.Start, "The argument '", "given");
}
