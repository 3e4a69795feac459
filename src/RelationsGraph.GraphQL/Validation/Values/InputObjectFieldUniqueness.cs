using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A field of an input object is given once (specification, section 5.6.3).</summary>
internal sealed class InputObjectFieldUniqueness()
    : ValidationRule("InputObjectFieldUniqueness", "Input-Object-Field-Uniqueness", RuleHooks.ObjectValue)
{
    internal override void CheckObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType type) =>
        RepeatedNames.Report(context, this, value.Fields, static f => f.Name, static f => f.Start, "The field '", "given");
}
