namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Fields that answer under one name agree (specification, section 5.3.2). The specification compares all pairs; how the same is found
/// with far fewer comparisons is in <see cref="FieldMergeCheck"/>.
/// </summary>
internal sealed class FieldSelectionMerging() : ValidationRule("FieldSelectionMerging", "Field-Selection-Merging", RuleHooks.Document)
{
    internal override void CheckDocument(ValidationContext context)
    {
        if (context.CanExpandFragments)
        {
            using var check = new FieldMergeCheck(context, this);
            check.Run();
        }
    }
}
