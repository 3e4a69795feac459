namespace RelationsGraph.GraphQL.Types;

/// <summary>IsValidImplementation and IsSubType (specification, section 3.6, "Type Validation").</summary>
internal static class CheckInterfaces
{
    internal static void Run(SchemaDraft draft)
    {
        foreach (NamedType type in draft.Types)
        {
            if (type is FieldedType { IsLate: false } fielded)
            {
                foreach (InterfaceType implemented in fielded.Interfaces)
                {
                    CheckImplementation(draft, fielded, implemented);
                }
            }
        }
    }

    private static void CheckImplementation(SchemaDraft draft, FieldedType type, InterfaceType implemented)
    {
        if (ReferenceEquals(type, implemented))
        {
            draft.Report(type.Name, "An interface cannot implement itself.");
            return;
        }

        foreach (InterfaceType inherited in implemented.Interfaces)
        {
            if (ReferenceEquals(inherited, type))
            {
                draft.Report(type.Name, $"It implements '{implemented.Name}', which implements '{type.Name}': a circle.");
            }
            else if (!type.Implements(inherited))
            {
                draft.Report(type.Name, $"It implements '{implemented.Name}' and must therefore also implement '{inherited.Name}'.");
            }
        }

        foreach (FieldDefinition expected in implemented.Fields.AsSpan())
        {
            if (type.Fields.Find(expected.Name) is { } field)
            {
                CheckField(draft, type, field, implemented, expected);
            }
            else
            {
                draft.Report(type.Name, $"The field '{expected.Name}: {expected.TypeRef}' of the interface '{implemented.Name}' is missing.");
            }
        }
    }

    private static void CheckField(SchemaDraft draft, FieldedType type, FieldDefinition field, InterfaceType implemented, FieldDefinition expected)
    {
        if (field.IsResolved && expected.IsResolved && !IsSubtype(field.Type, expected.Type))
        {
            draft.Report(Coordinate.Of(type, field), $"Its type '{field.Type}' is not '{expected.Type}' or narrower, as the interface '{implemented.Name}' has it.");
        }

        if (field.IsDeprecated && !expected.IsDeprecated)
        {
            draft.Report(Coordinate.Of(type, field), $"It is deprecated, but not in the interface '{implemented.Name}': deprecate it there too.");
        }

        // Fields that are alike may share their arguments.
        if (ReferenceEquals(field.Arguments, expected.Arguments))
        {
            return;
        }

        foreach (ArgumentDefinition wanted in expected.Arguments.AsSpan())
        {
            if (field.Arguments.Find(wanted.Name) is not { } argument)
            {
                draft.Report(Coordinate.Of(type, field), $"The argument '{wanted.Name}: {wanted.TypeRef}' of the interface '{implemented.Name}' is missing.");
            }
            else if (argument.TypeRef != wanted.TypeRef)
            {
                draft.Report(Coordinate.Of(type, field, argument), $"Its type '{argument.TypeRef}' is not '{wanted.TypeRef}', as the interface '{implemented.Name}' has it.");
            }
        }

        foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
        {
            if (argument.IsRequired && expected.Arguments.Find(argument.Name) is null)
            {
                draft.Report(Coordinate.Of(type, field, argument), $"It is required, but the interface '{implemented.Name}' does not know it: make it nullable or give it a default.");
            }
        }
    }

    /// <summary>IsValidImplementationFieldType.</summary>
    private static bool IsSubtype(GraphQLType type, GraphQLType expected)
    {
        if (ReferenceEquals(type, expected))
        {
            return true;
        }

        if (type is NonNullType nonNull)
        {
            return IsSubtype(nonNull.Nullable, expected.Nullable);
        }

        if (type is ListType list)
        {
            return expected is ListType expectedList && IsSubtype(list.ItemType, expectedList.ItemType);
        }

        return (type, expected) switch
        {
            (ObjectType member, UnionType union) => union.IsPossible(member),
            (FieldedType fielded, InterfaceType implemented) => fielded.Implements(implemented),
            _ => false,
        };
    }
}
