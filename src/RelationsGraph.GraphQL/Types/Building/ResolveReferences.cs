namespace RelationsGraph.GraphQL.Types;

/// <summary>Replaces names by what they name: types of fields and arguments, interfaces, members. Equal names become one object.</summary>
internal static class ResolveReferences
{
    internal static void Run(SchemaDraft draft)
    {
        foreach (NamedType type in draft.Types)
        {
            switch (type)
            {
                case FieldedType { IsLate: true } or InputObjectType { IsLate: true }:
                    type.SchemaTypes = draft.TypesByName;
                    break;
                case FieldedType fielded:
                    ResolveFields(draft, fielded);
                    fielded.Interfaces = ResolveInterfaces(draft, fielded);
                    break;
                case InputObjectType input:
                    ResolveInputFields(draft, input);
                    break;
                case EnumType { IsLate: false } enumeration:
                    foreach (EnumValueDefinition value in enumeration.Values.AsSpan())
                    {
                        value.Name = draft.Intern(value.Name);
                    }

                    break;
            }
        }

        foreach (DirectiveDefinition directive in draft.Directives)
        {
            directive.Name = draft.Intern(directive.Name);
            foreach (ArgumentDefinition argument in directive.Arguments.AsSpan())
            {
                argument.Name = draft.Intern(argument.Name);
                if (FindType(draft, argument.TypeRef) is { } type)
                {
                    argument.Type = argument.TypeRef.Wrap(type);
                }
                else
                {
                    Unknown(draft, Coordinate.Of(directive, argument), argument.TypeRef);
                }
            }
        }
    }

    private static void ResolveFields(SchemaDraft draft, FieldedType owner)
    {
        foreach (FieldDefinition field in owner.Fields.AsSpan())
        {
            field.Name = draft.Intern(field.Name);
            if (FindType(draft, field.TypeRef) is { } type)
            {
                field.Type = field.TypeRef.Wrap(type);
            }
            else
            {
                Unknown(draft, Coordinate.Of(owner, field), field.TypeRef);
            }

            foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
            {
                argument.Name = draft.Intern(argument.Name);
                if (FindType(draft, argument.TypeRef) is { } argumentType)
                {
                    argument.Type = argument.TypeRef.Wrap(argumentType);
                }
                else
                {
                    Unknown(draft, Coordinate.Of(owner, field, argument), argument.TypeRef);
                }
            }
        }
    }

    private static void ResolveInputFields(SchemaDraft draft, InputObjectType owner)
    {
        foreach (InputFieldDefinition field in owner.Fields.AsSpan())
        {
            field.Name = draft.Intern(field.Name);
            if (FindType(draft, field.TypeRef) is { } type)
            {
                field.Type = field.TypeRef.Wrap(type);
            }
            else
            {
                Unknown(draft, Coordinate.Of(owner, field), field.TypeRef);
            }
        }
    }

    private static List<InterfaceType> ResolveInterfaces(SchemaDraft draft, FieldedType owner)
    {
        var found = new List<InterfaceType>(owner.InterfaceNames.Count);
        foreach (string name in owner.InterfaceNames)
        {
            NamedType? type = draft.TypesByName.GetValueOrDefault(name);
            if (type is not InterfaceType implemented)
            {
                string why = type is null ? $"is not defined.{draft.SuggestType(name)}" : "is not an interface.";
                draft.Report(owner.Name, $"It implements '{name}', which {why}");
            }
            else if (found.Contains(implemented))
            {
                draft.Report(owner.Name, $"It names the interface '{name}' twice.");
            }
            else
            {
                found.Add(implemented);
            }
        }

        return found;
    }

    private static NamedType? FindType(SchemaDraft draft, TypeRef reference) => draft.TypesByName.GetValueOrDefault(reference.Name);

    private static void Unknown(SchemaDraft draft, string coordinate, TypeRef reference) =>
        draft.Report(coordinate, $"The type '{reference.Name}' is not defined.{draft.SuggestType(reference.Name)}");
}
