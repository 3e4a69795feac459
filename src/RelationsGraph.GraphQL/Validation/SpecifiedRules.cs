namespace RelationsGraph.GraphQL.Validation;

/// <summary>All rules, in the order of the specification, then our limits. Where two find fault with the same place, this is their order.</summary>
internal static class SpecifiedRules
{
    internal static ValidationRule[] Create() =>
    [
        new ExecutableDefinitions(), // 5.1.1
        new OperationTypeExistence(), // 5.2.1.1
        new OperationNameUniqueness(), // 5.2.2.1
        new LoneAnonymousOperation(), // 5.2.3.1
        new SingleRootField(), // 5.2.4.1
        new FieldSelections(), // 5.3.1
        new LeafFieldSelections(), // 5.3.3
        new ArgumentNames(), // 5.4.1
        new ArgumentUniqueness(), // 5.4.2
        new RequiredArguments(), // 5.4.3
        new FragmentNameUniqueness(), // 5.5.1.1
        new FragmentSpreadTypeExistence(), // 5.5.1.2
        new FragmentsOnCompositeTypes(), // 5.5.1.3
        new FragmentsMustBeUsed(), // 5.5.1.4
        new FragmentSpreadTargetDefined(), // 5.5.2.1
        new FragmentSpreadsMustNotFormCycles(), // 5.5.2.2
        new FragmentSpreadIsPossible(), // 5.5.2.3
        new ValuesOfCorrectType(), // 5.6.1
        new InputObjectFieldNames(), // 5.6.2
        new InputObjectFieldUniqueness(), // 5.6.3
        new InputObjectRequiredFields(), // 5.6.4
        new DirectivesAreDefined(), // 5.7.1
        new DirectivesAreInValidLocations(), // 5.7.2
        new DirectivesAreUniquePerLocation(), // 5.7.3
        new VariableUniqueness(), // 5.8.1
        new VariablesAreInputTypes(), // 5.8.2
        new AllVariableUsesDefined(), // 5.8.3
        new AllVariablesUsed(), // 5.8.4
        new AllVariableUsagesAreAllowed(), // 5.8.5
        new MaxNesting(), // Before all that walk through fragments.
        new MaxFields(),
        new MaxDepth(),
        new MaxAliases(),
        new MaxRootFields(),
        new MaxIntrospectionDepth(),
        new FieldSelectionMerging(), // 5.3.2, last because it walks through fragments.
    ];
}
