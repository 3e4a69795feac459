using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A variable has a type that its places accept (specification, section 5.8.5).</summary>
internal sealed class AllVariableUsagesAreAllowed()
    : ValidationRule("AllVariableUsagesAreAllowed", "All-Variable-Usages-Are-Allowed", RuleHooks.VariableUsages)
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

                if (usage.LocationType is not null
                    && usages.Find(usage.Node.Name) is { } variable
                    && context.Schema.FindType(variable.Type) is { IsInputType: true } type
                    && !IsAllowed(variable, type, usage))
                {
                    string expected = usage.IsOneOfField && !usage.LocationType.IsNonNull ? usage.LocationType + "!" : usage.LocationType.ToString();
                    context.Report(
                        this,
                        $"The variable '${usage.Node.Name}' is of type '{type}', but '{expected}' is expected here.",
                        variable.Variable.Start,
                        usage.Node.Start);
                }
            }
        }
    }

    /// <summary>IsVariableUsageAllowed and IsNonNullPosition.</summary>
    private static bool IsAllowed(VariableDefinitionNode variable, GraphQLType type, VariableUsage usage)
    {
        GraphQLType location = usage.LocationType!;
        if (type.IsNonNull || !(location.IsNonNull || usage.IsOneOfField))
        {
            return AreCompatible(type, location);
        }

        bool hasNonNullDefault = variable.DefaultValue is not null and not NullValueNode;
        return (hasNonNullDefault || usage.HasLocationDefault) && AreCompatible(type, location.Nullable);
    }

    /// <summary>AreTypesCompatible.</summary>
    private static bool AreCompatible(GraphQLType variable, GraphQLType location)
    {
        if (location is NonNullType nonNull)
        {
            return variable.IsNonNull && AreCompatible(variable.Nullable, nonNull.Nullable);
        }

        GraphQLType type = variable.Nullable;
        if (location is ListType list)
        {
            return type is ListType variableList && AreCompatible(variableList.ItemType, list.ItemType);
        }

        return ReferenceEquals(type, location);
    }
}
