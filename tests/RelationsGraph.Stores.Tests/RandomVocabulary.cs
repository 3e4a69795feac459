using System.Globalization;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Stores.Tests;

/// <summary>What random queries name: ids, texts and dates of a graph.</summary>
internal sealed class RandomVocabulary
{
    private readonly Dictionary<string, string[]> _idsOfType;

    private RandomVocabulary(GraphTables tables, string[] texts, string[] dates)
    {
        _idsOfType = tables.Nodes.ToDictionary(table => table.Type.Name, table => table.Ids.ToArray(), StringComparer.Ordinal);
        Ids = [.. tables.Nodes.SelectMany(table => table.Ids)];
        (Texts, Dates) = (texts, dates);
    }

    /// <summary>The ids of all nodes.</summary>
    public string[] Ids { get; }

    /// <summary>Texts, and parts of texts.</summary>
    public string[] Texts { get; }

    /// <summary>Dates.</summary>
    public string[] Dates { get; }

    /// <summary>That of the graph of nasty values: whatever such a graph may hold, whether it does or not.</summary>
    public static RandomVocabulary Nasty(GraphTables tables) => new(tables, NastyGraph.Texts, NastyGraph.Dates);

    /// <summary>The texts and dates that a graph holds. Of long texts there are the beginnings, and the first word alone.</summary>
    public static RandomVocabulary Of(GraphTables tables)
    {
        const int MostLength = 60;
        PropertyColumn[] columns = [.. tables.Nodes.Cast<ElementTable>().Concat(tables.Relationships).Concat(tables.Records).SelectMany(table => table.Columns)];
        string[] texts =
        [
            .. columns.SelectMany(column => column switch
            {
                TextColumn text => text.Values,
                LocalizedColumn localized => localized.ByLanguage.SelectMany(values => values),
                _ => [],
            })
            .OfType<string>().Select(text => text.Length <= MostLength ? text : text[..MostLength]).Where(text => !char.IsSurrogate(text.LastOrDefault())).Distinct(),
        ];
        string[] dates = [.. columns.OfType<DateColumn>().SelectMany(column => column.Values).OfType<Model.Values.EdtfDate>().Select(date => date.ToString()).Distinct()];
        return new RandomVocabulary(tables, [.. texts, .. texts.Select(text => text.Split(' ')[0]).Distinct()], dates);
    }

    /// <summary>The id of a node that can stand where a type is promised; of any node when none can.</summary>
    public string IdOf(GraphQLType type, Random random)
    {
        string[] ids = type.Named is CompositeType composite
            ? [.. composite.PossibleTypes.ToArray().SelectMany(possible => _idsOfType.GetValueOrDefault(possible.Name, []))]
            : [];
        return ids.Length == 0 ? Ids[random.Next(Ids.Length)] : ids[random.Next(ids.Length)];
    }

    /// <summary>A text to search for.</summary>
    public string Words(Random random) => random.Next(4) == 0
        ? ((string[])["yokohama", "横浜", "a", "Odesa", "city of"])[random.Next(5)]
        : Texts[random.Next(Texts.Length)];

    /// <summary>A fiscal year.</summary>
    public static string Year(Random random) => string.Create(CultureInfo.InvariantCulture, $"FY{random.Next(2002, 2024)}");
}
