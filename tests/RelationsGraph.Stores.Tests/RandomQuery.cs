using System.Globalization;
using System.Text;
using System.Text.Json;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>A valid query made at random from a schema, which can tell whether an answer has the shape that was asked for.</summary>
internal sealed class RandomQuery
{
    private readonly Schema _schema;
    private readonly Random _random;
    private readonly RandomVocabulary _words;
    private readonly RandomArguments? _arguments;
    private int _fields;
    private int _aliases;

    private RandomQuery(Schema schema, Random random, RandomVocabulary words, int fields, bool hasArguments)
    {
        (_schema, _random, _words, _fields) = (schema, random, words, fields);
        _arguments = hasArguments ? new RandomArguments(random, words) : null;
    }

    /// <summary>The query.</summary>
    public string Text { get; private set; } = "";

    private Selection[] Root { get; set; } = [];

    /// <summary>Makes a query.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="random">Decides.</param>
    /// <param name="words">What it names.</param>
    /// <param name="fields">About how many fields.</param>
    /// <param name="hasArguments">Whether filters, orders, times and the like are given; those may be refused.</param>
    public static RandomQuery Make(Schema schema, Random random, RandomVocabulary words, int fields, bool hasArguments = false)
    {
        var query = new RandomQuery(schema, random, words, fields, hasArguments);
        query.Root = query.Select(schema.QueryType, 0);
        var text = new StringBuilder();
        Print(query.Root, text);
        query.Text = text.ToString();
        return query;
    }

    /// <summary>Fails when the JSON of <c>data</c> is not of the shape that was asked for.</summary>
    public void Check(JsonElement data) => Check(data, _schema.QueryType.AsNonNull(), Root);

    private Selection[] Select(CompositeType parent, int depth)
    {
        var selections = new List<Selection> { new("__typename", "__typename", null, "", _schema.TypenameField.Type, []) };
        ObjectType[] possible = [.. _schema.Types.OfType<ObjectType>().Where(type => ReferenceEquals(type, parent) || parent.IsPossible(type))];
        for (int wanted = _random.Next(1, 5); wanted > 0 && _fields > 0; wanted--)
        {
            CompositeType on = _random.Next(3) == 0 ? possible[_random.Next(possible.Length)] : parent;
            FieldDefinition[] fields = ((FieldedType)on).Fields.AsSpan().ToArray();
            FieldDefinition field = fields[_random.Next(fields.Length)];
            if (depth > 7 && field.Type.Named is CompositeType)
                continue;
            _fields--;
            Selection[] children = field.Type.Named is CompositeType type ? Select(type, depth + 1) : [];
            string name = string.Create(CultureInfo.InvariantCulture, $"f{_aliases++}");
            selections.Add(new Selection(name, field.Name, ReferenceEquals(on, parent) ? null : on, Arguments(field, children), field.Type, children));
        }

        return [.. selections];
    }

    private string Arguments(FieldDefinition field, Selection[] children)
    {
        var given = new List<string>();
        bool isBackward = _arguments is not null && _random.Next(3) == 0;
        foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
        {
            string type = argument.Type.Named.Name;
            if (argument.Name == "ids")
                given.Add($"ids: [\"{_words.IdOf(field.Type, _random)}\", \"none\", \"{_words.IdOf(field.Type, _random)}\"]");
            else if (type == "ID")
                given.Add($"{argument.Name}: \"{_words.IdOf(field.Type, _random)}\"");
            else if (type == "FiscalYear")
                given.Add($"{argument.Name}: \"{RandomVocabulary.Year(_random)}\"");
            else if (argument.Name == "text")
                given.Add($"text: {RandomArguments.Text(_words.Words(_random))}");
            else if (argument.Name == "last" && isBackward)
                given.Add(string.Create(CultureInfo.InvariantCulture, $"last: {_random.Next(4)}"));
            else if (argument.Name is "first" or "last" && isBackward == (argument.Name == "first") && field.Arguments.Find("last") is not null)
                continue;
            else if (argument.Name == "first")
                given.Add(string.Create(CultureInfo.InvariantCulture, $"first: {_random.Next(4)}"));
            else if (argument.IsRequired && argument.Name == "keys")
                given.Add($"keys: [{string.Join(", ", KeysOf((EnumType)argument.Type.Named, children))}]");
            else if (argument.IsRequired && argument.Type.Named is EnumType choices)
                given.Add($"{argument.Name}: {choices.Values[_random.Next(choices.Values.Count)].Name}");
            else if (argument.IsRequired && type == "EdtfDate")
                given.Add($"{argument.Name}: \"{(argument.Name == "to" ? "2021" : "1965")}\"");
            else if (_arguments is not null && argument.Name is not ("after" or "before" or "keys" or "first" or "depth" or "maxLength") && (argument.IsRequired || _random.Next(2) == 0))
                given.Add($"{argument.Name}: {_arguments.Of(argument.Type)}");
            else if (argument.Name == "lang" && _random.Next(2) == 0)
                given.Add("lang: [EN, JA]");
        }

        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    /// <summary>The keys of which something is asked of each group, or any key when nothing is.</summary>
    private string[] KeysOf(EnumType keys, Selection[] children)
    {
        string[] asked =
        [
            .. children.Where(child => child.Field == "key").SelectMany(key => key.Children)
                .SelectMany(child => child.Field == "edge" ? child.Children.Select(own => "EDGE_" + GraphName(own.Field)) : [GraphName(child.Field)])
                .Where(name => keys.Values.Find(name) is not null).Distinct(),
        ];
        return asked.Length > 0 ? asked : [keys.Values[_random.Next(keys.Values.Count)].Name];
    }

    private static string GraphName(string field) =>
        string.Concat(field.Select(c => char.IsUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString()));

    private static void Print(Selection[] selections, StringBuilder text)
    {
        text.Append("{ ");
        foreach (Selection selection in selections)
        {
            if (selection.On is not null)
                text.Append("... on ").Append(selection.On.Name).Append(" { ");
            if (selection.Name != selection.Field)
                text.Append(selection.Name).Append(": ");
            text.Append(selection.Field).Append(selection.Arguments).Append(' ');
            if (selection.Children.Length > 0)
                Print(selection.Children, text);
            if (selection.On is not null)
                text.Append("} ");
        }

        text.Append("} ");
    }

    private void Check(JsonElement json, GraphQLType type, Selection[] children)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            Assert.False(type.IsNonNull, $"null where {type} is promised");
            return;
        }

        if (type.Nullable is ListType list)
        {
            foreach (JsonElement item in json.EnumerateArray())
                Check(item, list.ItemType, children);
            return;
        }

        if (type.Named is not CompositeType composite)
        {
            Assert.NotEqual(JsonValueKind.Object, json.ValueKind);
            return;
        }

        ObjectType own = _schema.FindType<ObjectType>(json.GetProperty("__typename").GetString()!)!;
        Assert.True(ReferenceEquals(own, composite) || composite.IsPossible(own), $"{own.Name} where {composite.Name} is promised");
        Selection[] expected = [.. children.Where(child => child.On is null || ReferenceEquals(child.On, own))];
        Assert.Equal(expected.Select(child => child.Name), json.EnumerateObject().Select(property => property.Name));
        foreach (Selection child in expected)
        {
            // An object type may promise more than the interface.
            GraphQLType promised = _schema.FindField(own, child.Field)!.Type;
            Check(json.GetProperty(child.Name), promised, child.Children);
        }
    }

    private sealed record Selection(string Name, string Field, CompositeType? On, string Arguments, GraphQLType Type, Selection[] Children);
}
