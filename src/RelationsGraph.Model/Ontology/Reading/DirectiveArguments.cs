using System.Globalization;
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

    /// <summary>A text of a list, and where it stands.</summary>
    public readonly record struct Item(string Text, int Start);

    /// <summary>Where the directive or object begins.</summary>
    public int Offset { get; }

    public void Fault(int offset, string message) => _draft.Fault(_document, offset, message);

    public ValueNode? Find(string name)
    {
        _read.Add(name);
        return _values.GetValueOrDefault(name);
    }

    /// <summary>Where an argument's value begins; the directive when it has none.</summary>
    public int StartOf(string name) => _values.GetValueOrDefault(name)?.Start ?? Offset;

    public string? Text(string name) => Read<StringValueNode>(name, "a text in quotes")?.Value;

    public string? RequiredText(string name)
    {
        string? text = Text(name);
        if (text is null && Find(name) is null)
            Fault(Offset, $"{_owner} needs the argument '{name}', a text in quotes");
        return text;
    }

    /// <summary>A text that becomes the name of a field.</summary>
    public string? RequiredFieldName(string name)
    {
        if (RequiredText(name) is not { } text)
            return null;
        if (Naming.IsFieldName(text))
            return text;
        Fault(StartOf(name), $"'{name}' of {_owner} is '{text}', which cannot be the name of a field; write a lower-case letter, then letters and digits");
        return null;
    }

    /// <summary>The argument <c>id</c>: the first segment of every id of a type. Null when it is not there, or cannot be one.</summary>
    public string? IdPrefix()
    {
        string? prefix = Text("id");
        if (prefix is null || Naming.IsKebab(prefix))
            return prefix;
        Fault(StartOf("id"), $"'id' of {_owner} is '{prefix}', with which no id can begin; write lower-case letters, digits and hyphens");
        return null;
    }

    /// <summary>A list of texts, at least one and none twice. A single text stands for a list of one.</summary>
    public Item[] RequiredTexts(string name)
    {
        ValueNode? value = Find(name);
        ValueNode[] nodes = value is ListValueNode list ? list.Items : value is null ? [] : [value];
        if (nodes.Length == 0)
            Fault(value?.Start ?? Offset, $"{_owner} needs the argument '{name}', a list of texts in quotes");
        var items = new List<Item>();
        foreach (ValueNode node in nodes)
        {
            if (node is not StringValueNode text)
                Fault(node.Start, $"'{name}' of {_owner} holds something else than a text; write it in quotes");
            else if (items.Exists(item => item.Text == text.Value))
                Fault(node.Start, $"'{name}' of {_owner} holds {text.Value} twice; keep one");
            else
                items.Add(new Item(text.Value, node.Start));
        }

        return [.. items];
    }

    public bool Flag(string name) => Read<BooleanValueNode>(name, "true or false")?.Value ?? false;

    public int Number(string name, int least, int most, int fallback)
    {
        if (Read<IntValueNode>(name, "a whole number") is not { } node)
            return fallback;
        if (int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;
        Fault(node.Start, $"'{name}' of {_owner} is {node.Value}; it must be from {least} to {most}");
        return fallback;
    }

    public string? EnumValue(string name) => Read<EnumValueNode>(name, "an enum value without quotes")?.Value;

    public ObjectValueNode? Object(string name) => Read<ObjectValueNode>(name, "an object in braces");

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
