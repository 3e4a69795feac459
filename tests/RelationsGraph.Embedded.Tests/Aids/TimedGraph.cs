using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>A small graph of chance whose nodes and relationships have dates and sources, also kept as plain lists for a naive reading.</summary>
internal sealed class TimedGraph
{
    private static readonly string[] Types = ["City", "Treaty", "Figure"];
    private readonly Random _random;

    public TimedGraph(Random random)
    {
        _random = random;
        var graph = new TestGraph();
        for (int i = random.Next(2, 9); i > 0; i--)
        {
            string type = i <= 2 ? Types[i - 1] : Types[random.Next(3)];
            TimedElement node = Element(type, $"{type.ToLowerInvariant()}/{i}");
            Nodes.Add(node);
            graph.Node(type, node.Id, ("since", node.Since), ("until", node.Until), ("kind", "SISTER"), ("period", node.Period), ("held", node.Held));
        }

        for (int i = random.Next(0, 9); i > 0; i--)
        {
            TimedElement join = Element("PartyTo", $"party-to/{i}") with { From = Any("City"), To = Any("Treaty") };
            Joins.Add(join);
            graph.Join("PartyTo", join.Id, join.From!, join.To!, ("since", join.Since), ("until", join.Until));
        }

        foreach (TimedElement element in Nodes.Concat(Joins))
        {
            foreach (string day in element.Attested)
                graph.Record("Claim", $"claim/{_claims++}", element.Id, ("property", "there"), ("day", day));
        }

        Store = graph.Store(Nodes.Count);
    }

    public EmbeddedStore Store { get; }

    public List<TimedElement> Nodes { get; } = [];

    public List<TimedElement> Joins { get; } = [];

    private int _claims;

    /// <summary>A day, a month, a year, or several of them; unknown or open at an end at times.</summary>
    public string Date()
    {
        int year = _random.Next(1950, 1953), month = _random.Next(1, 12);
        return _random.Next(9) switch
        {
            0 or 1 => $"{year}",
            2 or 3 or 4 => $"{year}-{month:00}",
            5 or 6 => $"{year}-{month:00}-{_random.Next(1, 28):00}",
            7 => $"{year}-{month:00}/{year + 1}-{month:00}",
            _ => $"{year}-{month:00}/{year}-{month + 1:00}",
        };
    }

    private string? MayBe() => _random.Next(3) == 0 ? null : Date();

    private string Any(string type)
    {
        TimedElement[] of = [.. Nodes.Where(node => node.Type == type)];
        return of[_random.Next(of.Length)].Id;
    }

    private TimedElement Element(string type, string id)
    {
        string? since = MayBe(), until = MayBe();
        // Nothing ends before it begins.
        if (since is not null && until is not null && EdtfDate.Parse(until).Latest < EdtfDate.Parse(since).Earliest)
            (since, until) = (until, since);
        bool isFigure = type == "Figure";
        string[] attested = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Date())];
        return new TimedElement(type, id, isFigure ? null : since, isFigure ? null : until, isFigure ? MayBe() : null, isFigure ? MayBe() : null, attested);
    }
}

/// <summary>A node, or a relationship with its ends.</summary>
internal sealed record TimedElement(string Type, string Id, string? Since, string? Until, string? Period, string? Held, string[] Attested)
{
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The date at which it happens.</summary>
    public string? Happens => Period ?? Held;

    /// <summary>Whether it was there, day by day: on some day for all that is known, or on every day whatever the dates mean.</summary>
    public bool WasThere(string at, bool isDefinite)
    {
        EdtfDate time = EdtfDate.Parse(at);
        IEnumerable<int> days = Enumerable.Range(time.Earliest, time.Latest - time.Earliest + 1);
        return isDefinite ? days.All(day => HadBegun(day) && HadNotEnded(day)) : days.Any(day =>
            (Since is null || EdtfDate.Parse(Since).Earliest <= day)
            && (Until is null || EdtfDate.Parse(Until).Latest >= day)
            && (Happens is null || EdtfDate.Parse(Happens).Earliest <= day));
    }

    private bool HadBegun(int day) => Since is not null ? EdtfDate.Parse(Since).Latest <= day
        : Period is not null ? EdtfDate.Parse(Period).Earliest <= day
        : Held is not null ? EdtfDate.Parse(Held).Latest <= day
        : Attested.Any(source => EdtfDate.Parse(source).Latest <= day);

    private bool HadNotEnded(int day) => Until is not null ? EdtfDate.Parse(Until).Earliest >= day
        : Happens is not null || Attested.Any(source => EdtfDate.Parse(source).Earliest >= day);
}
