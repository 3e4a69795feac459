using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// A literal can be coerced to the type of its place (specification, section 5.6.1). The walk calls it for every part of a literal, so
/// it looks at one level only.
/// </summary>
internal sealed class ValuesOfCorrectType() : ValidationRule("ValuesOfCorrectType", "Values-of-Correct-Type", RuleHooks.Value)
{
    internal override void CheckValue(ValidationContext context, ValueNode value, GraphQLType type)
    {
        if (value.Kind == SyntaxKind.NullValue)
        {
            if (type.IsNonNull)
            {
                context.Report(this, $"'{type}' cannot be null.", value.Start);
            }

            return;
        }

        GraphQLType expected = type.Nullable;
        if (expected is ListType && value.Kind == SyntaxKind.ListValue)
        {
            return;
        }

        // A single value may stand for a list of it, or a list of lists.
        while (expected is ListType list)
        {
            expected = list.ItemType.Nullable;
        }

        string? fault = expected switch
        {
            ScalarType scalar => LiteralCoercion.CoerceScalar(value, scalar, out _),
            EnumType enumeration => LiteralCoercion.CoerceEnum(value, enumeration, out _),
            InputObjectType input => ObjectFault(value, input),
            _ => null,
        };
        if (fault is not null)
        {
            context.Report(this, fault, value.Start);
        }
    }

    private static string? ObjectFault(ValueNode value, InputObjectType type)
    {
        if (value is not ObjectValueNode literal)
        {
            return $"'{type.Name}' expects an input object.";
        }

        return type.IsOneOf && (literal.Fields.Length != 1 || literal.Fields[0].Value.Kind == SyntaxKind.NullValue)
            ? $"'{type.Name}' expects exactly one field, and that not null."
            : null;
    }
}
