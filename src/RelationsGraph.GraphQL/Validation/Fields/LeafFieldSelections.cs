using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A field with fields has a selection set, a leaf has none (specification, section 5.3.3).</summary>
internal sealed class LeafFieldSelections() : ValidationRule("LeafFieldSelections", "Leaf-Field-Selections", RuleHooks.Field)
{
    internal override void CheckField(ValidationContext context, FieldNode node, CompositeType? parent, FieldDefinition? field)
    {
        if (field is null)
        {
            return;
        }

        bool isLeaf = field.Type.Named is not CompositeType;
        if (isLeaf && node.SelectionSet is not null)
        {
            context.Report(this, $"'{node.Name}' is of type '{field.Type}', which has no fields: leave out its selection.", node.SelectionSet.Start);
        }
        else if (!isLeaf && node.SelectionSet is null)
        {
            context.Report(this, $"'{node.Name}' is of type '{field.Type}': say which fields, as in '{node.Name} {{ ... }}'.", node.Start);
        }
    }
}
