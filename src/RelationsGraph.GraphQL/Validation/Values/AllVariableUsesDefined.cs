using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Every variable that an operation or a fragment it reaches uses is defined by the operation (specification, section 5.8.3).</summary>
internal sealed class AllVariableUsesDefined()
    : ValidationRule("AllVariableUsesDefined", "All-Variable-Uses-Defined", RuleHooks.VariableUsages)
{
    internal override void CheckVariableUsages(ValidationContext context, OperationVariableUsages usages)
    {
        foreach (int definition in usages.Definitions)
        {
            foreach (VariableUsage usage in usages.UsagesIn(definition))
            {
                if (context.IsFull)
                {
                    return;
                }

                if (usages.Find(usage.Node.Name) is null)
                {
                    string suggestion = Suggestions.For(usage.Node.Name, usages.Operation.VariableDefinitions.Select(v => v.Variable.Name));
                    context.Report(this, $"The variable '${usage.Node.Name}' is not defined by {usages.Describe()}.{suggestion}", usage.Node.Start, usages.Operation.Start);
                }
            }
        }
    }
}
