using System.Text.Json;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>
/// CoerceVariableValues (specification, section 6.1.2): the request's <c>variables</c> become values of the types that the operation
/// defines. All faults are reported, each with the variable's place in the document and the place inside the value.
/// </summary>
public static class VariableCoercion
{
    /// <summary>The number of faults after which reading stops, unless the caller says otherwise.</summary>
    public const int DefaultMaxErrors = 100;

    /// <summary>Reads the variables of a request.</summary>
    /// <param name="variables">What the operation defines.</param>
    /// <param name="reader">At the first token of the <c>variables</c> value, over its whole text; afterwards at its last token.</param>
    /// <param name="values">The values, one per definition; only meaningful without errors.</param>
    /// <param name="maxErrors">After so many errors one more says that reading stopped. At least 1.</param>
    /// <returns>The errors, of code <see cref="ErrorCodes.InvalidVariable"/>; empty when all is well.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static GraphQLError[] Coerce(
        OperationVariables variables, ref Utf8JsonReader reader, out VariableValues values, int maxErrors = DefaultMaxErrors)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxErrors, 1);
        values = default;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return Coerce(variables, out values, maxErrors);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return [new GraphQLError(ErrorCodes.InvalidVariable, "'variables' must be a JSON object with one entry per variable, or null.")];
        }

        InputValue[] found = variables.Count == 0 ? [] : new InputValue[variables.Count];
        var coercion = new JsonCoercion(variables.Document, maxErrors);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int ordinal = Find(variables, ref reader);
            reader.Read();
            if (ordinal < 0 || coercion.IsFull)
            {
                // The specification lets clients send more variables than one operation uses.
                reader.Skip();
                continue;
            }

            OperationVariable variable = variables[ordinal];
            coercion.Start(variable);
            if (found[ordinal].IsPresent)
            {
                coercion.Fault("It is given twice.");
                reader.Skip();
                continue;
            }

            int faults = coercion.FaultCount;
            found[ordinal] = coercion.Coerce(ref reader, variable.Type);
            if (coercion.FaultCount > faults)
            {
                // Marks it as given, so that it is not also reported as missing.
                found[ordinal] = InputValue.Null;
            }
        }

        Complete(variables, found, coercion);
        values = new VariableValues(found);
        return coercion.Errors();
    }

    /// <summary>The variables of a request that gives none: all have their defaults.</summary>
    /// <param name="variables">What the operation defines.</param>
    /// <param name="values">The values, one per definition; only meaningful without errors.</param>
    /// <param name="maxErrors">After so many errors one more says that there are more. At least 1.</param>
    /// <returns>The errors, of code <see cref="ErrorCodes.InvalidVariable"/>; empty when all is well.</returns>
    public static GraphQLError[] Coerce(OperationVariables variables, out VariableValues values, int maxErrors = DefaultMaxErrors)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxErrors, 1);
        values = VariableValues.None;
        if (variables.Count == 0)
        {
            return [];
        }

        var found = new InputValue[variables.Count];
        var coercion = new JsonCoercion(variables.Document, maxErrors);
        Complete(variables, found, coercion);
        values = new VariableValues(found);
        return coercion.Errors();
    }

    private static int Find(OperationVariables variables, ref Utf8JsonReader reader)
    {
        for (int i = 0; i < variables.Count; i++)
        {
            if (JsonText.Is(ref reader, variables[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Complete(OperationVariables variables, InputValue[] found, JsonCoercion coercion)
    {
        foreach (OperationVariable variable in variables.AsSpan())
        {
            if (found[variable.Ordinal].IsPresent || coercion.IsFull)
            {
                continue;
            }

            found[variable.Ordinal] = variable.DefaultValue;
            if (variable.DefaultValue.IsAbsent && variable.Type.IsNonNull)
            {
                coercion.Start(variable);
                coercion.Fault($"A value of type '{variable.Type}' is required, but none was given.");
            }
        }
    }
}
