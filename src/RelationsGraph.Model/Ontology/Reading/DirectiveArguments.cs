using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Reads the arguments of one directive, or the fields of one object in them, by kind; what does not fit is a fault at its place.</summary>
internal sealed class DirectiveArguments
{
    private readonly Draft _draft;
    private readonly DocumentNode _document;
    private readonly string _owner;
    private readonly Dictionary<string, ValueNode> _values = [];
    private readonly HashSet<string> _read = [];

    public DirectiveArguments(Draft draft, DocumentNode document, DirectiveNode directive)
        : this(draft, document, "@" + directive.Name, directive.Start, directive.Arguments.Select(argument => (argument.Name, argument.Value)))
    {
    }

    public DirectiveArguments(Draft draft, DocumentNode document, string owner, ObjectValueNode value)
        : this(draft, document, owner, value.Start, value.Fields.Select(field => (field.Name, field.Value)))
    {
    }

    private DirectiveArguments(Draft draft, DocumentNode document, string owner, int offset, IEnumerable<(string Name, ValueNode Value)> values)
    {
        (_draft, _document, _owner, Offset) = (draft, document, owner, offset);
        foreach ((string name, ValueNode value) in values)
        {
            if (!_values.TryAdd(name, value))
                Fault(value.Start, $"{owner} has the argument '{name}' twice; keep one");
        }
    }

    /// <summary>Where the directive or object begins.</summary>
    public int Offset { get; }

    public void Fault(int offset, string message) => _draft.Fault(_document, offset, message);

    public ValueNode? Find(string name)
    {
        _read.Add(name);
        return _values.GetValueOrDefault(name);
    }

    public string? Text(string name) => Read<StringValueNode>(name, "a text in quotes")?.Value;

    public string? RequiredText(string name)
    {
        string? text = Text(name);
        if (text is null && Find(name) is null)
            Fault(Offset, $"{_owner} needs the argument '{name}', a text in quotes");
        return text;
    }

    public string[] RequiredTexts(string name)
    {
        ValueNode? value = Find(name);
        ValueNode[] items = value switch
        {
            ListValueNode list => list.Items,
            null => [],
            _ => [value],
        };
        if (items.Length == 0)
            Fault(value?.Start ?? Offset, $"{_owner} needs the argument '{name}', a list of texts in quotes");
        var texts = new List<string>();
        foreach (ValueNode item in items)
        {
            if (item is StringValueNode text)
                texts.Add(text.Value);
            else
                Fault(item.Start, $"'{name}' of {_owner} holds something else than a text; write it in quotes");
        }

        return [.. texts];
    }

    public bool Flag(string name) => Read<BooleanValueNode>(name, "true or false")?.Value ?? false;

    public int Number(string name, int least, int most, int fallback)
    {
        if (Read<IntValueNode>(name, "a whole number") is not { } node)
            return fallback;
        if (int.TryParse(node.Value, System.Globalization.CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;
        Fault(node.Start, $"'{name}' of {_owner} is {node.Value}; it must be from {least} to {most}");
        return fallback;
    }

    public string? EnumValue(string name) => Read<EnumValueNode>(name, "an enum value without quotes")?.Value;

    /// <summary>Call last: what was not asked for is unknown.</summary>
    public void RefuseOthers()
    {
        foreach ((string name, ValueNode value) in _values)
        {
            if (!_read.Contains(name))
                Fault(value.Start, $"{_owner} has no argument '{name}'; it takes {string.Join(", ", _read.Order(StringComparer.Ordinal))}");
        }
    }

    private T? Read<T>(string name, string expected)
        where T : ValueNode
    {
        ValueNode? value = Find(name);
        if (value is null or T)
            return (T?)value;
        Fault(value.Start, $"'{name}' of {_owner} must be {expected}");
        return null;
    }
}
