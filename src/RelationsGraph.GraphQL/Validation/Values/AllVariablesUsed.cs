using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Every variable that an operation defines is used by it or a fragment it reaches (specification, section 5.8.4).</summary>
internal sealed class AllVariablesUsed() : ValidationRule("AllVariablesUsed", "All-Variables-Used", RuleHooks.VariableUsages)
{
    internal override void CheckVariableUsages(ValidationContext context, OperationVariableUsages usages)
    {
        foreach (VariableDefinitionNode variable in usages.Operation.VariableDefinitions)
        {
            if (!IsUsed(usages, variable.Variable.Name))
            {
                context.Report(this, $"The variable '${variable.Variable.Name}' is never used in {usages.Describe()}: remove it or use it.", variable.Variable.Start);
            }
        }
    }

    private static bool IsUsed(OperationVariableUsages usages, string name)
    {
        foreach (int definition in usages.Definitions)
        {
            foreach (VariableUsage usage in usages.UsagesIn(definition))
            {
                if (usage.Node.Name == name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
