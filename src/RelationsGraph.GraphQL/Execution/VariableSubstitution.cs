using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>Puts the variables of a request into a template (specification, sections 3.10, 3.11 and 6.4.1).</summary>
internal static class VariableSubstitution
{
    /// <summary>The value of the template: null, or why it has none, as a sentence.</summary>
    internal static string? Apply(InputValue template, VariableValues variables, out InputValue value)
    {
        switch (template.Kind)
        {
            case InputValueKind.Variable:
                return ApplyVariable(template.AsVariable(), variables, out value);
            case InputValueKind.List:
                return ApplyList(template.AsList(), variables, out value);
            case InputValueKind.Object:
                return ApplyObject(template.AsObject(), variables, out value);
            default:
                value = template;
                return null;
        }
    }

    private static string? ApplyVariable(VariableUse use, VariableValues variables, out InputValue value)
    {
        value = variables[use.Ordinal];
        if (value.IsAbsent)
        {
            value = use.LocationDefault;
        }

        // Validation lets a nullable variable stand at a non-null place that has a default, so null can still arrive here.
        return use.LocationType.IsNonNull && (value.IsAbsent || value.IsNull)
            ? $"The variable '${use.Name}' must not be null here, where '{use.LocationType}' is expected."
            : null;
    }

    private static string? ApplyList(InputValue[] templates, VariableValues variables, out InputValue value)
    {
        value = default;
        var items = new InputValue[templates.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (Apply(templates[i], variables, out items[i]) is { } fault)
            {
                return fault;
            }

            // A list has no gaps: an absent variable counts as null.
            items[i] = items[i].IsAbsent ? InputValue.Null : items[i];
        }

        value = InputValue.Of(items);
        return null;
    }

    private static string? ApplyObject(InputObjectValue template, VariableValues variables, out InputValue value)
    {
        value = default;
        var fields = new InputValue[template.Fields.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            if (Apply(template.Fields[i], variables, out fields[i]) is { } fault)
            {
                return fault;
            }
        }

        if (template.Type.IsOneOf && (fields.Count(f => f.IsPresent) != 1 || Array.Exists(fields, f => f.IsNull)))
        {
            return $"'{template.Type.Name}' expects exactly one field, and that not null.";
        }

        value = InputValue.Of(new InputObjectValue(template.Type, fields));
        return null;
    }
}
