namespace RelationsGraph.GraphQL.Types;

/// <summary>Fields and values that are made when they are first asked for. Safe from any thread: of two lists made at once the first one stays.</summary>
internal static class LateDefinitions
{
    internal static DefinitionList<FieldDefinition> Make(
        ref DefinitionList<FieldDefinition>? fields, Func<FieldDefinition[]>? make, NamedType owner)
    {
        if (make is null)
        {
            return DefinitionList<FieldDefinition>.Empty;
        }

        FieldDefinition[] made = make();
        foreach (FieldDefinition field in made)
        {
            field.Type = Find(owner, field.Name, field.TypeRef);
            foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
            {
                argument.Type = Find(owner, argument.Name, argument.TypeRef);
                ResolveDefault(owner, argument);
            }
        }

        return Keep(ref fields, made);
    }

    internal static DefinitionList<InputFieldDefinition> Make(
        ref DefinitionList<InputFieldDefinition>? fields, Func<InputFieldDefinition[]>? make, NamedType owner)
    {
        if (make is null)
        {
            return DefinitionList<InputFieldDefinition>.Empty;
        }

        InputFieldDefinition[] made = make();
        foreach (InputFieldDefinition field in made)
        {
            field.Type = Find(owner, field.Name, field.TypeRef);
            ResolveDefault(owner, field);
        }

        return Keep(ref fields, made);
    }

    internal static DefinitionList<EnumValueDefinition> Make(ref DefinitionList<EnumValueDefinition>? values, Func<EnumValueDefinition[]>? make) =>
        make is null ? DefinitionList<EnumValueDefinition>.Empty : Keep(ref values, make());

    private static DefinitionList<T> Keep<T>(ref DefinitionList<T>? fields, T[] made)
        where T : Definition => Interlocked.CompareExchange(ref fields, new DefinitionList<T>(made), null) ?? fields;

    private static void ResolveDefault(NamedType owner, InputValueDefinition definition)
    {
        if (definition.DefaultLiteral is not { } literal)
        {
            return;
        }

        var coercion = new LiteralCoercion(null);
        definition.ResolveDefault(coercion.Coerce(literal, definition.Type));
        if (coercion.Faults.Count > 0)
        {
            throw new InvalidOperationException($"The default of '{definition.Name}' in '{owner.Name}' is wrong: {coercion.Faults[0].Message}");
        }
    }

    private static GraphQLType Find(NamedType owner, string member, TypeRef reference)
    {
        if (owner.SchemaTypes is not { } types)
        {
            throw new InvalidOperationException($"'{owner.Name}' belongs to no built schema.");
        }

        return types.TryGetValue(reference.Name, out NamedType? type)
            ? reference.Wrap(type)
            : throw new InvalidOperationException($"'{owner.Name}.{member}' is of the type '{reference.Name}', which the schema does not have.");
    }
}
