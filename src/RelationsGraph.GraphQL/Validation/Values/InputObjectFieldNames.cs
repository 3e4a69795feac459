using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A given field exists on its input object (specification, section 5.6.2).</summary>
internal sealed class InputObjectFieldNames() : ValidationRule("InputObjectFieldNames", "Input-Object-Field-Names", RuleHooks.ObjectValue)
{
    internal override void CheckObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType type)
    {
        foreach (ObjectFieldNode field in value.Fields)
        {
            if (context.IsFull)
            {
                return;
            }

            if (type.Fields.Find(field.Name) is null)
            {
                string suggestion = Suggestions.For(field.Name, type.Fields.Select(f => f.Name));
                context.Report(this, $"'{type.Name}' has no field '{field.Name}'.{suggestion}", field.Start);
            }
        }
    }
}
