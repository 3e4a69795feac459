using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>Input coercion of JSON values (the "Input Coercion" parts of specification, section 3). For one request.</summary>
internal sealed class JsonCoercion(DocumentNode document, int maxErrors)
{
    private List<GraphQLError>? _errors;
    private OperationVariable? _variable;

    // Where we are inside the value: a field name or, where that is null, an index. Only turned into text for a fault.
    private (string? Field, int Index)[] _path = [];
    private int _depth;

    internal int FaultCount => _errors?.Count ?? 0;

    /// <summary>True when no more faults are wanted.</summary>
    internal bool IsFull => FaultCount > maxErrors;

    /// <summary>From now on faults belong to this variable.</summary>
    internal void Start(OperationVariable variable)
    {
        _variable = variable;
        _depth = 0;
    }

    internal GraphQLError[] Errors() => _errors is null ? [] : [.. _errors];

    internal void Fault(string message)
    {
        _errors ??= [];
        if (_errors.Count == maxErrors)
        {
            _errors.Add(new GraphQLError(ErrorCodes.InvalidVariable, $"There are more than {maxErrors} faults in the variables; the rest is not listed."));
        }

        if (_errors.Count > maxErrors)
        {
            return;
        }

        string place = Place();
        string intro = place.Length == 0 ? $"The variable '${_variable!.Name}' is wrong" : $"The variable '${_variable!.Name}' is wrong at '{place}'";
        _errors.Add(new GraphQLError(ErrorCodes.InvalidVariable, $"{intro}: {message}", document.Locate(_variable.Offset))
        {
            Extensions = place.Length == 0
                ? [new("variable", _variable.Name)]
                : [new("variable", _variable.Name), new("inputPath", place)],
        });
    }

    /// <summary>The value at the reader; absent after a fault. Leaves the reader at the last token of the value.</summary>
    internal InputValue Coerce(ref Utf8JsonReader reader, GraphQLType type)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (!type.IsNonNull)
            {
                return InputValue.Null;
            }

            Fault($"'{type}' cannot be null.");
            return default;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(ref reader, list),
            InputObjectType input => CoerceObject(ref reader, input),
            EnumType enumeration => CoerceEnum(ref reader, enumeration),
            ScalarType scalar => CoerceScalar(ref reader, scalar),
            _ => throw new InvalidOperationException($"'{type}' is not a type for input."),
        };
    }

    private InputValue CoerceScalar(ref Utf8JsonReader reader, ScalarType type)
    {
        // The coercion gets a copy, so that it cannot lose our place.
        Utf8JsonReader copy = reader;
        string? expected = type.Coercion.CoerceJson(ref copy, out InputValue value);
        reader.Skip();
        if (expected is null)
        {
            return value;
        }

        Fault($"'{type.Name}' expects {expected}.");
        return default;
    }

    private InputValue CoerceEnum(ref Utf8JsonReader reader, EnumType type)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            Fault($"'{type.Name}' expects the name of one of its values as a string.");
            return default;
        }

        foreach (EnumValueDefinition value in type.Values.AsSpan())
        {
            if (JsonText.Is(ref reader, value.Name))
            {
                return InputValue.Of(value);
            }
        }

        string suggestion = JsonText.TryGet(ref reader, out string? given) ? Suggestions.For(given, type.Values.Select(v => v.Name)) : "";
        Fault($"The string is not a value of '{type.Name}'.{suggestion}");
        return default;
    }

    private InputValue CoerceList(ref Utf8JsonReader reader, ListType type)
    {
        // A single value stands for a list of it (section 3.11, "Input Coercion").
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            InputValue single = Coerce(ref reader, type.ItemType);
            return single.IsAbsent ? default : InputValue.Of([single]);
        }

        var items = new List<InputValue>();
        int faults = FaultCount;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (IsFull)
            {
                reader.Skip();
                continue;
            }

            Push(null, items.Count);
            items.Add(Coerce(ref reader, type.ItemType));
            _depth--;
        }

        return FaultCount == faults ? InputValue.Of(items.ToArray()) : default;
    }

    private InputValue CoerceObject(ref Utf8JsonReader reader, InputObjectType type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            Fault($"'{type.Name}' expects a JSON object.");
            return default;
        }

        int faults = FaultCount;
        int given = 0;
        var fields = new InputValue[type.Fields.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            InputFieldDefinition? field = FindField(ref reader, type);
            reader.Read();
            if (field is null || IsFull)
            {
                reader.Skip();
                continue;
            }

            given++;
            Push(field.Name, 0);
            if (fields[field.Ordinal].IsPresent)
            {
                Fault("The field is given twice.");
                reader.Skip();
            }
            else
            {
                fields[field.Ordinal] = Coerce(ref reader, field.Type);
                MarkFaulty(ref fields[field.Ordinal]);
            }

            _depth--;
        }

        Complete(type, fields);
        if (FaultCount == faults && type.IsOneOf)
        {
            CheckOneOf(type, fields, given);
        }

        return FaultCount == faults ? InputValue.Of(new InputObjectValue(type, fields)) : default;
    }

    // A field that was given, but wrongly, is not also reported as missing. The object is dropped anyway.
    private static void MarkFaulty(ref InputValue value) => value = value.IsAbsent ? InputValue.Null : value;

    private InputFieldDefinition? FindField(ref Utf8JsonReader reader, InputObjectType type)
    {
        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            if (JsonText.Is(ref reader, field.Name))
            {
                return field;
            }
        }

        string? name = JsonText.TryGet(ref reader, out string? text) ? text : null;
        string suggestion = name is null ? "" : Suggestions.For(name, type.Fields.Select(f => f.Name));
        Fault(name is { Length: <= 100 } ? $"'{type.Name}' has no field '{name}'.{suggestion}" : $"'{type.Name}' has no such field.");
        return null;
    }

    private void Complete(InputObjectType type, InputValue[] fields)
    {
        foreach (InputFieldDefinition field in type.Fields.AsSpan())
        {
            if (fields[field.Ordinal].IsAbsent)
            {
                fields[field.Ordinal] = field.DefaultValue;
                if (field.IsRequired)
                {
                    Fault($"The field '{field.Name}' of '{type.Name}' is required.");
                }
            }
        }
    }

    private void CheckOneOf(InputObjectType type, InputValue[] fields, int given)
    {
        if (given != 1 || Array.Exists(fields, f => f.IsNull))
        {
            Fault($"'{type.Name}' expects exactly one field, and that not null.");
        }
    }

    private void Push(string? field, int index)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, Math.Max(4, 2 * _depth));
        }

        _path[_depth++] = (field, index);
    }

    private string Place()
    {
        ResponsePath? path = null;
        for (int i = 0; i < _depth; i++)
        {
            path = _path[i].Field is { } field ? ResponsePath.Field(path, field) : ResponsePath.Item(path, _path[i].Index);
        }

        return path?.ToString() ?? "";
    }
}
