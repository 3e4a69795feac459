namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A value of every input object can be written: no circle of non-null fields, and the fields of a OneOf are nullable without default
/// (specification, section 3.10, "Type Validation").
/// </summary>
internal static class CheckInputObjects
{
    internal static void Run(SchemaDraft draft)
    {
        var done = new HashSet<InputObjectType>();
        var path = new List<Step>();
        foreach (NamedType type in draft.Types)
        {
            if (type is InputObjectType { IsLate: false } input)
            {
                if (input.IsOneOf)
                {
                    CheckOneOf(draft, input);
                }

                FindCircles(draft, input, done, path);
            }
        }
    }

    private static void CheckOneOf(SchemaDraft draft, InputObjectType type)
    {
        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            if (field.TypeRef.IsNonNull)
            {
                draft.Report(Coordinate.Of(type, field), "A field of a OneOf input object must be nullable.");
            }

            if (field.HasDefault)
            {
                draft.Report(Coordinate.Of(type, field), "A field of a OneOf input object cannot have a default.");
            }
        }
    }

    private static void FindCircles(
        SchemaDraft draft, InputObjectType type, HashSet<InputObjectType> done, List<Step> path)
    {
        int start = path.FindIndex(step => ReferenceEquals(step.Type, type));
        if (start >= 0)
        {
            string circle = string.Join(" -> ", path.Skip(start).Select(step => Coordinate.Of(step.Type, step.Field)));
            draft.Report(type.Name, $"No value of it can ever be written, as it needs itself: {circle}. Make one of these fields nullable or a list.");
            return;
        }

        if (!done.Add(type))
        {
            return;
        }

        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            if (field.IsResolved && field.Type is NonNullType { Nullable: InputObjectType { IsLate: false } next })
            {
                path.Add(new Step(type, field));
                FindCircles(draft, next, done, path);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private sealed record Step(InputObjectType Type, InputFieldDefinition Field);
}
