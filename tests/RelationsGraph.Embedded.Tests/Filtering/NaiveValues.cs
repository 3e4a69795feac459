namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>A text, and what it is when case, width, kana and accents do not matter, written down by hand.</summary>
internal sealed record NaiveText(string Raw, string Folded);

/// <summary>A date: its EDTF text and the days it may mean, written down by hand. Without a start or an end the first or last day there is.</summary>
internal sealed record NaiveDate(string Text, DateOnly First, DateOnly Last);

/// <summary>A value as it is written in a filter.</summary>
internal sealed record Written(string Literal, object Value);

/// <summary>The values of the graphs and filters of chance: few, so that they meet.</summary>
internal static class NaiveValues
{
    /// <summary>Texts that properties have.</summary>
    public static NaiveText[] Texts { get; } =
    [
        new("", ""), new("Lyon", "lyon"), new("ＬＹＯＮ", "lyon"), new("Zürich", "zurich"), new("ZURICH", "zurich"), new("Straße", "strasse"),
        new("ﾖｺﾊﾏ", "よこはま"), new("ヨコハマ", "よこはま"), new("よこはま", "よこはま"), new("横浜", "横浜"), new("ヰド", "いど"), new("ゐど", "いど"),
        new("ｶﾞ", "が"), new("ガ", "が"), new("カ", "か"), new("ŁÓDŹ", "lodz"), new("a\"b\\", "a\"b\\"),
    ];

    /// <summary>Texts to look for: whole ones, parts, and what looks like a pattern but is none.</summary>
    public static Written[] Sought { get; } =
    [
        .. Texts.Select(Text),
        .. new NaiveText[]
        {
            new("y", "y"), new("L", "l"), new("ＹＯ", "yo"), new("ü", "u"), new("ﾊﾏ", "はま"), new("はま", "はま"), new("浜", "浜"), new("SS", "ss"), new(".*", ".*"), new("%", "%"), new("ド", "ど"),
        }.Select(Text),
    ];

    /// <summary>Dates that properties have, each under its EDTF text.</summary>
    public static NaiveDate[] Dates { get; } =
    [
        new("1965", new(1965, 1, 1), new(1965, 12, 31)),
        new("1965~", new(1965, 1, 1), new(1965, 12, 31)),
        new("1965-06", new(1965, 6, 1), new(1965, 6, 30)),
        new("1965-06-15", new(1965, 6, 15), new(1965, 6, 15)),
        new("1964/1966", new(1964, 1, 1), new(1966, 12, 31)),
        new("1965/..", new(1965, 1, 1), DateOnly.MaxValue),
        new("../1965", DateOnly.MinValue, new(1965, 12, 31)),
        new("196X", new(1960, 1, 1), new(1969, 12, 31)),
        new("1966-01", new(1966, 1, 1), new(1966, 1, 31)),
        new("1965-04/1966-03", new(1965, 4, 1), new(1966, 3, 31)),
    ];

    /// <summary>Dates as people write them.</summary>
    public static Written[] SoughtDates { get; } =
    [
        .. Dates.Select(date => new Written($"\"{date.Text}\"", date)),
        new("\"昭和40年\"", Dates[0]), new("\"昭和40年6月\"", Dates[2]), new("\"S40.6.15\"", Dates[3]), new("\"FY1965\"", Dates[9]), new("\"昭和40年度\"", Dates[9]),
    ];

    public static Written[] Integers { get; } = [.. new[] { -1L, 0, 1, 2, 3 }.Select(number => new Written($"{number}", number))];

    public static Written[] Longs { get; } =
        [.. new[] { long.MinValue, -1, 0, 1, int.MaxValue + 1L, long.MaxValue }.Select(number => new Written($"{number}", number))];

    public static Written[] Years { get; } =
    [
        new("\"FY2019\"", 2019L), new("\"FY2020\"", 2020L), new("\"令和2年度\"", 2020L), new("\"2021年度\"", 2021L),
    ];

    /// <summary>Numbers with fewer, as many and more places than properties have.</summary>
    public static Written[] Decimals { get; } =
    [
        .. new[] { "0", "-0.001", "0.001", "1", "1.5", "1.50", "1.505", "-1.5", "-1.505", "-1.51", "2.0004", "2" }
            .Select(text => new Written(text, decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture))),
        new("15e-1", 1.5m),
    ];

    public static Written[] Truths { get; } = [new("true", true), new("false", false)];

    public static Written[] Sites { get; } =
        [.. new[] { "https://a.example/", "https://b.example/x", "http://a.example/" }.Select(text => Text(new NaiveText(text, text)))];

    /// <summary>A text as a literal of GraphQL.</summary>
    private static Written Text(NaiveText text) => new($"\"{text.Raw.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"", text);
}
