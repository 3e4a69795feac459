using RelationsGraph.Embedded.Tests.Aids;

namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>A node, relationship or record as a plain object.</summary>
/// <param name="type">Its type.</param>
/// <param name="id">Its id; null for records without.</param>
internal sealed class Thing(string type, string? id)
{
    public string Type => type;

    public string? Id => id;

    public Dictionary<string, object?> Values { get; } = [];

    /// <summary>Its records, by the field that they are read as.</summary>
    public Dictionary<string, List<Thing>> Records { get; } = new() { ["names"] = [], ["claims"] = [], ["citations"] = [] };

    /// <summary>Of a relationship: what it joins.</summary>
    public Thing? From { get; init; }

    public Thing? To { get; init; }
}

/// <summary>A row: a node or record, and the relationship that led there.</summary>
internal sealed record Row(Thing Node, Thing? Edge = null);

/// <summary>A small graph of chance with every kind of value, also kept as plain objects.</summary>
internal sealed class NaiveGraph
{
    private static readonly NaiveDate[] FiscalYears =
    [
        new("2019-04/2020-03", new(2019, 4, 1), new(2020, 3, 31)), new("2020-04/2021-03", new(2020, 4, 1), new(2021, 3, 31)),
    ];

    private readonly Random _random;
    private readonly TestGraph _graph = new();
    private readonly List<Thing> _joins = [];
    private int _claims;

    public NaiveGraph(Random random)
    {
        _random = random;
        for (int i = random.Next(1, 5); i > 0; i--)
            City();
        for (int i = random.Next(0, 4); i > 0; i--)
            AddNode("Treaty", ("kind", Pick("SISTER", "PARTNER")));
        for (int i = random.Next(0, 3); i > 0; i--)
            AddNode("Line", ("marking", Maybe(Pick("NEW", "ENDED"))));
        for (int i = random.Next(0, 2); i > 0; i--)
            Join("Host2", AddNode("HostTown"), Any("City")!);
        for (int i = random.Next(0, 5); i > 0; i--)
        {
            NaiveDate period = Pick(FiscalYears);
            Join(
                "Subject",
                AddNode("Figure", ("metric", Maybe(Pick("BUDGET", "STAFF"))), ("value", Maybe((object)Unscaled(3))), ("period", Maybe(period))),
                random.Next(3) == 0 ? Any(null)! : Any("Line") ?? Any(null)!);
        }

        for (int i = random.Next(0, 6); i > 0; i--)
            Join("LocatedIn", Any("City")!, Any("City")!);
        for (int i = random.Next(0, 6); i > 0; i--)
            Join("Twin", Any(null)!, Any(null)!);
        for (int i = random.Next(0, 6); i > 0 && Any("Treaty") is { } treaty; i--)
            Join("PartyTo", Any("City")!, treaty);
        foreach (Thing thing in (Thing[])[.. Nodes, .. _joins])
            AddRecords(thing);
        Store = _graph.Store(random.Next(2));
    }

    public EmbeddedStore Store { get; }

    public List<Thing> Nodes { get; } = [];

    /// <summary>What a relationship type leads to.</summary>
    public IEnumerable<Row> Related(Thing node, string type, bool isOut) => _joins
        .Where(join => join.Type == type && (isOut ? join.From : join.To) == node)
        .Select(join => new Row((isOut ? join.To : join.From)!, join));

    /// <summary>The places around a city, the nearest ones and all around those.</summary>
    public IEnumerable<Row> Within(Thing city)
    {
        var found = new List<Thing> { city };
        for (int i = 0; i < found.Count; i++)
            found.AddRange(Related(found[i], "LocatedIn", true).Select(row => row.Node).Distinct().Where(node => !found.Contains(node)));
        return found.Skip(1).OrderBy(node => node.Id, StringComparer.Ordinal).Select(node => new Row(node));
    }

    /// <summary>The cities joined to a city by a treaty; the edge has the time of the earliest of these.</summary>
    public IEnumerable<Row> Sisters(Thing city) =>
        from treaty in Related(city, "PartyTo", true)
        where (string)treaty.Node.Values["kind"]! == "SISTER"
        from other in Related(treaty.Node, "PartyTo", false)
        where other.Node != city
        group treaty.Node by other.Node into ways
        select new Row(ways.Key, ways.OrderBy(Start).ThenBy(way => way.Id, StringComparer.Ordinal).First());

    /// <summary>The budget of a year: the first figure by id that has one, or 0 once it has ended.</summary>
    public decimal? Amount(Thing line, long year)
    {
        Dictionary<long, decimal> values = [];
        foreach (Thing figure in Related(line, "Subject", false).Select(row => row.Node).OrderByDescending(node => node.Id, StringComparer.Ordinal))
        {
            if (figure.Values["metric"] is "BUDGET" && figure.Values["value"] is decimal value && figure.Values["period"] is NaiveDate period)
                values[period.First.Year] = value;
        }

        return values.TryGetValue(year, out decimal found) ? found
            : line.Values["marking"] is "ENDED" && values.Count > 0 && values.Keys.Max() < year ? 0
            : null;
    }

    /// <summary>The display name in the first language that has one; the id when there is none.</summary>
    public static NaiveText Name(Thing node, IEnumerable<string> languages) =>
        languages.Select(language => node.Records["names"].Find(name => (string)name.Values["lang"]! == language && (string)name.Values["kind"]! == "DISPLAY"))
            .OfType<Thing>().FirstOrDefault() is { } found
            ? (NaiveText)found.Values["text"]!
            : new NaiveText(node.Id!, node.Id!);

    private static (DateOnly, DateOnly, string) Start(Thing treaty) =>
        treaty.Values["since"] is NaiveDate date ? (date.First, date.Last, date.Text) : (DateOnly.MaxValue, DateOnly.MaxValue, "~");

    private void City() => AddNode(
        "City",
        ("code", Maybe(Pick(NaiveValues.Texts))),
        ("population", Maybe((object)(long)_random.Next(4))),
        ("visitors", Maybe(Pick(NaiveValues.Longs).Value)),
        ("area", Maybe((object)Unscaled(2))),
        ("coastal", Maybe((object)(_random.Next(2) == 0))),
        ("budget", Maybe((object)(2019L + _random.Next(3)))),
        ("size", Maybe(Pick("SMALL", "LARGE"))),
        ("site", Maybe(Pick(NaiveValues.Sites).Value)),
        ("tags", Maybe(List(() => Pick(NaiveValues.Texts)))),
        ("floors", Maybe(List(() => (object)(long)_random.Next(3)))),
        ("sizes", Maybe(List(() => Pick("SMALL", "LARGE")))));

    private Thing AddNode(string type, params (string Name, object? Value)[] values)
    {
        string prefix = TestOntology.Node(type).IdPrefix;
        var node = new Thing(type, $"{prefix}/{_random.Next(100):00}-{Nodes.Count}");
        Fill(node, [.. values, ("description", Maybe(Localized())), .. Time()]);
        Nodes.Add(node);
        _graph.Node(type, node.Id!, Stored(node));
        return node;
    }

    private void Join(string type, Thing from, Thing to)
    {
        var join = new Thing(type, $"{TestOntology.Relationship(type).IdPrefix}/{_random.Next(1000):000}-{_joins.Count}") { From = from, To = to };
        Fill(join, [.. Time(), .. type == "PartyTo" ? [("role", Maybe(Localized()))] : Array.Empty<(string, object?)>()]);
        _joins.Add(join);
        _graph.Join(type, join.Id!, from.Id!, to.Id!, Stored(join));
    }

    private void AddRecords(Thing owner)
    {
        for (int i = owner.From is null ? _random.Next(3) : 0; i > 0; i--)
            Record(owner, "Name", "names", null, ("lang", Pick("JA", "EN")), ("text", Pick(NaiveValues.Texts)), ("kind", Pick("DISPLAY", "SHORT")));
        for (int i = _random.Next(-1, 2); i > 0; i--)
            Cite(Record(owner, "Claim", "claims", $"claim/{_claims++:00}", ("property", Pick(NaiveValues.Texts))));
        Cite(owner);
    }

    private void Cite(Thing owner)
    {
        for (int i = _random.Next(-1, 2); i > 0; i--)
            Record(owner, "Citation", "citations", null, ("line", Maybe((object)(long)_random.Next(3))), ("document", Maybe(Any("Treaty"))));
    }

    private Thing Record(Thing owner, string type, string field, string? id, params (string Name, object? Value)[] values)
    {
        var record = new Thing(type, id);
        Fill(record, values);
        owner.Records[field].Add(record);
        _graph.Record(type, id, owner.Id!, Stored(record));
        return record;
    }

    private static void Fill(Thing thing, (string Name, object? Value)[] values)
    {
        foreach ((string name, object? value) in values)
            thing.Values.Add(name, value);
    }

    private (string, object?)[] Time() => [("since", Maybe(Pick(NaiveValues.Dates))), ("until", Maybe(Pick(NaiveValues.Dates)))];

    private Dictionary<string, NaiveText> Localized() =>
        new[] { "JA", "EN" }.Where(_ => _random.Next(2) == 0).ToDictionary(language => language, _ => Pick(NaiveValues.Texts));

    private Thing? Any(string? type) => Nodes.Where(node => type is null || node.Type == type).ToArray() is { Length: > 0 } found ? Pick(found) : null;

    private decimal Unscaled(int scale) => Pick(0m, 1.5m, -1.5m, 2m, scale == 3 ? 1.505m : 1.51m);

    private object[] List<T>(Func<T> item)
        where T : notnull => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => (object)item())];

    private T? Maybe<T>(T? value)
        where T : class => _random.Next(4) == 0 ? null : value;

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>The same values as tables take them.</summary>
    private static (string, object?)[] Stored(Thing thing) => [.. thing.Values.Select(pair => (pair.Key, Stored(thing.Type, pair.Key, pair.Value)))];

    private static object? Stored(string type, string name, object? value) => value switch
    {
        NaiveText text => text.Raw,
        NaiveDate date => date.Text,
        Thing node => node.Id,
        decimal number => (long)(number * (type == "Figure" ? 1000 : 100)),
        Dictionary<string, NaiveText> texts => texts.Count == 0 ? null : ((string?)texts.GetValueOrDefault("JA")?.Raw, (string?)texts.GetValueOrDefault("EN")?.Raw),
        object[] texts when name == "tags" => texts.Select(text => ((NaiveText)text).Raw).ToArray(),
        _ => value,
    };
}
