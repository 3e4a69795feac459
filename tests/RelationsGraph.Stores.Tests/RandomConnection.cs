using System.Globalization;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Stores.Tests;

/// <summary>A connection with filter, order and time at random, of the root or anywhere below it: of a node, of the first element of a list, of a group.</summary>
/// <param name="Before">The query up to the connection.</param>
/// <param name="Field">The connection.</param>
/// <param name="Arguments">Its arguments but those of the page, each with a comma behind it.</param>
/// <param name="After">The query behind the connection.</param>
/// <param name="HasPlaces">Whether is asked what takes counting: how many there are, and the cursors of pages far away.</param>
internal sealed record RandomConnection(string Before, string Field, string Arguments, string After, bool HasPlaces = true)
{
    /// <summary>The name of the connection in an answer.</summary>
    public const string Name = "walked";

    private const int MostLevels = 6;
    private const string Asked = "edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ";
    private const string Places = "totalCount more: pageInfo { forwardCursors { page cursor } backwardCursors { page cursor } } ";

    /// <summary>Finds a connection from the root on.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="random">Decides.</param>
    /// <param name="words">What the query names.</param>
    public static RandomConnection Make(Schema schema, Random random, RandomVocabulary words)
    {
        var values = new RandomArguments(random, words);
        while (true)
        {
            (string before, string after) = ("{ ", "}");
            CompositeType type = schema.QueryType;
            for (int level = 0; level < MostLevels && Step(schema, type, random) is var (on, field); level++)
            {
                if (!ReferenceEquals(on, type))
                    (before, after) = ($"{before}... on {on.Name} {{ ", $"}} {after}");
                if (field.Arguments.Find("after") is not null && random.Next(level == 0 ? 2 : 4) > 0)
                    return new RandomConnection(before, field.Name, Given(field, values, words, random), after, random.Next(2) == 0);
                (before, after) = ($"{before}{field.Name}{Needed(field, values, words, random)} {{ ", $"}} {after}");
                type = (CompositeType)field.Type.Named;
            }
        }
    }

    /// <summary>The query of a page.</summary>
    /// <param name="page">The arguments of the page.</param>
    public string Query(string page) => $"{Before}{Name}: {Field}({Arguments}{page}) {{ {Asked}{(HasPlaces ? Places : "")}}} {After}";

    /// <summary>One field onward that has fields itself, and the type it is asked of; null where there is none.</summary>
    private static (FieldedType On, FieldDefinition Field)? Step(Schema schema, CompositeType type, Random random)
    {
        var on = (FieldedType)type;
        if (type is not ObjectType && random.Next(2) == 0)
        {
            ObjectType[] possible = [.. type.PossibleTypes];
            on = possible[random.Next(possible.Length)];
        }

        FieldDefinition[] onward = [.. on.Fields.AsSpan().ToArray().Where(field => field.Type.Named is FieldedType && (ReferenceEquals(on, schema.QueryType) || field.Name != "pageInfo"))];
        return onward.Length == 0 ? null : (on, onward[random.Next(onward.Length)]);
    }

    /// <summary>What a field on the way must be given, and few elements where it is a list.</summary>
    private static string Needed(FieldDefinition field, RandomArguments values, RandomVocabulary words, Random random)
    {
        List<string> given = [];
        foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
        {
            if (argument.Name == "first")
                given.Add(string.Create(CultureInfo.InvariantCulture, $"first: {random.Next(1, 3)}"));
            else if (argument.IsRequired)
                given.Add(Value(field, argument, values, words, random));
        }

        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private static string Given(FieldDefinition field, RandomArguments values, RandomVocabulary words, Random random)
    {
        List<string> given = [];
        foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
        {
            if (argument.Name is not ("first" or "after" or "last" or "before") && (argument.IsRequired || random.Next(argument.Name == "order" ? 3 : 2) > 0))
                given.Add(Value(field, argument, values, words, random));
        }

        return string.Concat(given.Select(argument => argument + ", "));
    }

    private static string Value(FieldDefinition field, ArgumentDefinition argument, RandomArguments values, RandomVocabulary words, Random random) => argument.Name switch
    {
        "text" => $"text: {RandomArguments.Text(words.Words(random))}",
        "from" when argument.Type.Named.Name == "EdtfDate" => "from: \"1800\"",
        "to" when argument.Type.Named.Name == "EdtfDate" => "to: \"2100\"",
        "id" or "of" => $"{argument.Name}: \"{words.IdOf(field.Type, random)}\"",
        "ids" => $"ids: [\"{words.IdOf(field.Type, random)}\"]",
        _ => $"{argument.Name}: {values.Of(argument.Type)}",
    };
}
