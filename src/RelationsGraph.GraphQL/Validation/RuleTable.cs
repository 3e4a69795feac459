namespace RelationsGraph.GraphQL.Validation;

/// <summary>The rules by the moment they are called, so that the walk calls no rule that does not care.</summary>
internal sealed class RuleTable
{
    private readonly ValidationRule[] _rules;

    internal RuleTable(ValidationRule[] rules)
    {
        _rules = rules;
        Document = With(RuleHooks.Document);
        Operation = With(RuleHooks.Operation);
        Fragment = With(RuleHooks.Fragment);
        Variable = With(RuleHooks.Variable);
        Field = With(RuleHooks.Field);
        InlineFragment = With(RuleHooks.InlineFragment);
        FragmentSpread = With(RuleHooks.FragmentSpread);
        Arguments = With(RuleHooks.Arguments);
        Directives = With(RuleHooks.Directives);
        Value = With(RuleHooks.Value);
        ObjectValue = With(RuleHooks.ObjectValue);
        VariableUsages = With(RuleHooks.VariableUsages);
    }

    internal static RuleTable Specified { get; } = new(SpecifiedRules.Create());

    internal ValidationRule[] Document { get; }

    internal ValidationRule[] Operation { get; }

    internal ValidationRule[] Fragment { get; }

    internal ValidationRule[] Variable { get; }

    internal ValidationRule[] Field { get; }

    internal ValidationRule[] InlineFragment { get; }

    internal ValidationRule[] FragmentSpread { get; }

    internal ValidationRule[] Arguments { get; }

    internal ValidationRule[] Directives { get; }

    internal ValidationRule[] Value { get; }

    internal ValidationRule[] ObjectValue { get; }

    internal ValidationRule[] VariableUsages { get; }

    private ValidationRule[] With(RuleHooks hook) => Array.FindAll(_rules, rule => rule.Hooks.HasFlag(hook));
}
