namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Fields have output types, arguments and input fields have input types, and what is required is not deprecated
/// (specification, sections 3.6, 3.7, 3.10, 3.13).
/// </summary>
internal static class CheckTypePositions
{
    internal static void Run(SchemaDraft draft)
    {
        foreach (NamedType type in draft.Types)
        {
            if (type is FieldedType { IsLate: false } fielded)
            {
                foreach (FieldDefinition field in fielded.Fields.AsSpan())
                {
                    if (field.IsResolved && !field.Type.IsOutputType)
                    {
                        draft.Report(Coordinate.Of(type, field), $"A field cannot have the input type '{field.Type}'.");
                    }

                    foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
                    {
                        if (Fault(argument) is { } fault)
                        {
                            draft.Report(Coordinate.Of(type, field, argument), fault);
                        }
                    }
                }
            }
            else if (type is InputObjectType { IsLate: false } input)
            {
                foreach (InputFieldDefinition field in input.Fields.AsSpan())
                {
                    if (Fault(field) is { } fault)
                    {
                        draft.Report(Coordinate.Of(type, field), fault);
                    }
                }
            }
        }

        foreach (DirectiveDefinition directive in draft.Directives)
        {
            foreach (ArgumentDefinition argument in directive.Arguments.AsSpan())
            {
                if (Fault(argument) is { } fault)
                {
                    draft.Report(Coordinate.Of(directive, argument), fault);
                }
            }
        }
    }

    private static string? Fault(InputValueDefinition definition)
    {
        if (definition.IsResolved && !definition.Type.IsInputType)
        {
            return $"'{definition.Type}' is an output type and cannot be given as input.";
        }

        return definition is { IsRequired: true, IsDeprecated: true }
            ? "What is required cannot be deprecated: make it nullable or give it a default first."
            : null;
    }
}
