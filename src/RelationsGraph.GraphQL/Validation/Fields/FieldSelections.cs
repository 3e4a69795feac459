using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A selected field exists on the type it is selected on (specification, section 5.3.1).</summary>
internal sealed class FieldSelections() : ValidationRule("FieldSelections", "Field-Selections", RuleHooks.Field)
{
    internal override void CheckField(ValidationContext context, FieldNode node, CompositeType? parent, FieldDefinition? field)
    {
        if (parent is not null && field is null)
        {
            context.Report(this, $"'{parent.Name}' has no field '{node.Name}'.{Suggest(context, parent, node.Name)}", node.NameStart);
        }
    }

    private static string Suggest(ValidationContext context, CompositeType parent, string name)
    {
        if (parent.Kind != TypeKind.Object)
        {
            // The field may exist on some of the types that the parent can be.
            ObjectType[] owners = [.. parent.PossibleTypes.Where(t => t.Fields.Find(name) is not null).Take(3)];
            if (owners.Length > 0)
            {
                return $" Select it inside '... on {owners[0].Name}'{(owners.Length > 1 ? $" or '... on {owners[1].Name}'" : "")}.";
            }
        }

        if (parent is FieldedType fielded)
        {
            return Suggestions.For(name, fielded.Fields.Select(f => f.Name));
        }

        return $" A union has no fields but '{context.Schema.TypenameField.Name}': select inside '... on {parent.PossibleTypes[0].Name}'.";
    }
}
