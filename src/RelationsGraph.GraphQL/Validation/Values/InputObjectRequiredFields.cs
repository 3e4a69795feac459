using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// Fields of an input object that are non-null without default are given (specification, section 5.6.4). That they are not null is
/// found by <see cref="ValuesOfCorrectType"/>.
/// </summary>
internal sealed class InputObjectRequiredFields()
    : ValidationRule("InputObjectRequiredFields", "Input-Object-Required-Fields", RuleHooks.ObjectValue)
{
    internal override void CheckObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType type)
    {
        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            if (field.IsRequired && !Array.Exists(value.Fields, f => f.Name == field.Name))
            {
                context.Report(this, $"'{type.Name}' needs the field '{field.Name}' of type '{field.Type}'.", value.Start);
            }
        }
    }
}
