using System.Text.Json;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Stores.Tests;

/// <summary>Values of input types at random: filters, orders, times. They are valid, but for a few that both sides must refuse alike.</summary>
/// <param name="random">Decides.</param>
/// <param name="words">What they name.</param>
internal sealed class RandomArguments(Random random, RandomVocabulary words)
{
    private const int MostDepth = 2;
    private static readonly string[] Numbers = ["0", "1", "-1", "2", "3", "12", "2147483647"];
    private static readonly string[] Decimals = ["0", "0.01", "-1.5", "10", "92233720368547758.07", "-0.001", "0.333333"];
    private static readonly string[] Longs = ["0", "-1", "9007199254740993", "9223372036854775807", "-9223372036854775808"];
    private static readonly string[] Years = ["FY2003", "FY2004", "FY2005", "FY2020"];

    /// <summary>A literal of a type.</summary>
    public string Of(GraphQLType type, int depth = 0)
    {
        switch (type.Nullable)
        {
            case ListType list:
                bool isOrder = list.Named.Name.EndsWith("SortInput", StringComparison.Ordinal);
                return $"[{string.Join(", ", Enumerable.Range(0, random.Next(isOrder ? 1 : 0, 4)).Select(_ => random.Next(6) == 0 && !list.ItemType.IsNonNull ? "null" : Of(list.ItemType, depth)))}]";
            case EnumType choices:
                return choices.Values[random.Next(choices.Values.Count)].Name;
            case InputObjectType input:
                return Input(input, depth);
            default:
                return Scalar(type.Named.Name);
        }
    }

    private string Input(InputObjectType type, int depth)
    {
        InputFieldDefinition[] fields = [.. type.Fields.AsSpan()], all = fields;
        List<InputFieldDefinition> chosen = [.. fields.Where(field => field.IsRequired)];
        if (depth >= MostDepth)
            fields = [.. fields.Where(field => field.Type.Named is not InputObjectType inner || inner.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))];
        fields = [.. fields.Where(field => !field.IsRequired && (!IsLogic(field) || (depth < MostDepth && random.Next(3) == 0)))];
        if (fields.Length == 0 && chosen.Count == 0)
            fields = [.. all.Where(field => !IsLogic(field))];
        int wanted = type.Name.EndsWith("SortInput", StringComparison.Ordinal) ? 1 : random.Next(5) == 0 ? 2 : 1;
        for (; wanted > 0 && fields.Length > 0; wanted--)
        {
            InputFieldDefinition field = fields[random.Next(fields.Length)];
            if (!chosen.Contains(field))
                chosen.Add(field);
        }

        // What narrows a count stands beside it.
        if (chosen.Exists(field => field.Name == "where") && Array.Find(all, field => field.Name == "count") is { } count && !chosen.Contains(count))
            chosen.Add(count);
        return $"{{ {string.Join(", ", chosen.Select(field => $"{field.Name}: {Value(field, depth + 1)}"))} }}";
    }

    private static bool IsLogic(InputFieldDefinition field) => field.Name is "and" or "or" or "not";

    private string Value(InputFieldDefinition field, int depth) =>
        field.Name is "eq" or "neq" && !field.Type.IsNonNull && random.Next(6) == 0 ? "null" : Of(field.Type, depth);

    private string Scalar(string type) => type switch
    {
        "Int" => Pick(Numbers),
        "Long" => Pick(Longs),
        "Float" => "0.5",
        "Decimal" => Pick(Decimals),
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        "EdtfDate" => Text(Pick(words.Dates)),
        "FiscalYear" => Text(Pick(Years)),
        "ID" => Text(Pick(words.Ids)),
        "Url" => Text(random.Next(2) == 0 ? "https://example.org/1" : "https://"),
        _ => Text(Pick(words.Texts)),
    };

    /// <summary>A literal of a text, with what is no ASCII escaped.</summary>
    public static string Text(string text) => JsonSerializer.Serialize(text);

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
