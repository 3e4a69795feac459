namespace RelationsGraph.GraphQL.Types;

/// <summary>Whether a value that code supplied could have come out of input coercion for a type.</summary>
internal static class InputValueFit
{
    internal static bool Fits(InputValue value, GraphQLType type)
    {
        if (value.IsNull || value.IsAbsent)
        {
            return !type.IsNonNull && value.IsNull;
        }

        return type.Nullable switch
        {
            ListType list => value.Kind == InputValueKind.List && Array.TrueForAll(value.AsList(), item => Fits(item, list.ItemType)),
            InputObjectType input => value.Kind == InputValueKind.Object && ObjectFits(value.AsObject(), input),
            EnumType enumeration => value.Kind == InputValueKind.Enum && ReferenceEquals(enumeration.Values.Find(value.AsEnum().Name), value.AsEnum()),
            ScalarType scalar => ScalarFits(value, scalar),
            _ => false,
        };
    }

    private static bool ObjectFits(InputObjectValue value, InputObjectType type)
    {
        if (!ReferenceEquals(value.Type, type))
        {
            return false;
        }

        int present = 0;
        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            bool given = value.Has(field);
            present += given ? 1 : 0;
            if (given ? !Fits(value[field], field.Type) : field.HasDefault || field.IsRequired)
            {
                return false;
            }
        }

        return !type.IsOneOf || present == 1;
    }

    private static bool ScalarFits(InputValue value, ScalarType type)
    {
        if (!type.IsBuiltIn)
        {
            return value.Kind is InputValueKind.Boolean or InputValueKind.Int or InputValueKind.Float or InputValueKind.String;
        }

        return type.Name switch
        {
            "Int" => value.Kind == InputValueKind.Int && value.AsInt64() is >= int.MinValue and <= int.MaxValue,
            "Float" => value.Kind is InputValueKind.Int or InputValueKind.Float,
            "Boolean" => value.Kind == InputValueKind.Boolean,
            _ => value.Kind == InputValueKind.String,
        };
    }
}
