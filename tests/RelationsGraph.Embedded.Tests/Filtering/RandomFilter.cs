namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>Filters of chance over everything that the test ontology has, with what they mean.</summary>
internal sealed class RandomFilter(Random random, NaiveGraph graph)
{
    private static readonly string[] NodeTypes = ["City", "Line", "Figure", "Treaty", "Host", "HostTown"];
    private static readonly string[] TypeNames = ["CITY", "LINE", "FIGURE", "TREATY", "HOST", "HOST_TOWN"];
    private readonly RandomOperators _operators = new(random);

    /// <summary>A filter of nodes.</summary>
    /// <param name="type">Their type, or the interface.</param>
    /// <param name="depth">How deep it may go.</param>
    /// <param name="edge">The type of the relationship that leads to them, or <c>sisters</c>; null without one.</param>
    public Term Nodes(string type, int depth, string? edge = null)
    {
        var fields = new List<(string, Func<Term>)>
        {
            ("id", () => _operators.Ids(row => row.Node.Id, graph.Nodes.Select(node => node.Id!))),
            ("name", () => Languages(languages => row => NaiveGraph.Name(row.Node, languages))),
            ("description", () => Localized(row => row.Node, "description")),
            ("since", () => _operators.Dates(Value("since"))),
            ("until", () => _operators.Dates(Value("until"))),
        };
        if (type is "City")
            AddCity(fields);
        if (type is "Treaty")
            fields.Add(("kind", () => _operators.Enums(Value("kind"), "SISTER", "PARTNER")));
        if (type is "Line")
            AddLine(fields);
        if (type is "Figure")
        {
            fields.Add(("metric", () => _operators.Enums(Value("metric"), "BUDGET", "STAFF")));
            fields.Add(("value", () => _operators.Decimals(Value("value"))));
            fields.Add(("period", () => _operators.Dates(Value("period"))));
        }

        if (type is "Entity")
            fields.Add(("nodeType", Types));
        if (depth > 0)
            AddNested(fields, type, depth - 1, edge);
        return Pick(fields, () => Nodes(type, depth - 1, edge), depth);
    }

    /// <summary>A filter of records.</summary>
    public Term Records(string field, int depth)
    {
        var fields = new List<(string, Func<Term>)>();
        switch (field)
        {
            case "names":
                fields.Add(("lang", () => _operators.Enums(Value("lang"), "JA", "EN")));
                fields.Add(("text", () => _operators.Texts(Value("text"))));
                fields.Add(("kind", () => _operators.Enums(Value("kind"), "DISPLAY", "SHORT")));
                break;
            case "claims":
                fields.Add(("id", () => _operators.Ids(row => row.Node.Id, ["claim/00", "claim/01", "claim/02"])));
                fields.Add(("property", () => _operators.Texts(Value("property"))));
                if (depth > 0)
                    fields.Add(("citations", () => Owned("citations", row => row.Node, depth - 1)));
                break;
            default:
                fields.Add(("line", () => _operators.Integers(Value("line"))));
                if (depth > 0)
                    fields.Add(("document", () => One(row => row.Node.Values["document"] is Thing node ? new Row(node) : null, Nodes("Treaty", depth - 1))));
                break;
        }

        return Pick(fields, () => Records(field, depth - 1), depth);
    }

    private Term Edge(string type, int depth)
    {
        var fields = new List<(string, Func<Term>)>
        {
            ("since", () => _operators.Dates(row => row.Edge!.Values["since"])),
            ("until", () => _operators.Dates(row => row.Edge!.Values["until"])),
        };
        if (type != "sisters")
        {
            fields.Add(("id", () => _operators.Ids(row => row.Edge!.Id, ["party-to/000-0", "no/1"])));
            fields.Add(("claims", () => Owned("claims", row => row.Edge!, depth - 1)));
            fields.Add(("citations", () => Owned("citations", row => row.Edge!, depth - 1)));
        }

        if (type == "PartyTo")
            fields.Add(("role", () => Localized(row => row.Edge!, "role")));
        return Pick(fields, () => Edge(type, depth - 1), depth);
    }

    private void AddCity(List<(string, Func<Term>)> fields)
    {
        fields.Add(("code", () => _operators.Texts(Value("code"))));
        fields.Add(("population", () => _operators.Integers(Value("population"))));
        fields.Add(("visitors", () => _operators.Longs(Value("visitors"))));
        fields.Add(("area", () => _operators.Decimals(Value("area"))));
        fields.Add(("coastal", () => _operators.Truths(Value("coastal"))));
        fields.Add(("budget", () => _operators.Years(Value("budget"))));
        fields.Add(("size", () => _operators.Enums(Value("size"), "SMALL", "LARGE")));
        fields.Add(("site", () => _operators.Sites(Value("site"))));
        fields.Add(("tags", () => Items("tags", read => _operators.Texts(read))));
        fields.Add(("floors", () => Items("floors", read => _operators.Integers(read))));
        fields.Add(("sizes", () => Items("sizes", read => _operators.Enums(read, "SMALL", "LARGE"))));
    }

    private void AddLine(List<(string, Func<Term>)> fields)
    {
        fields.Add(("marking", () => _operators.Enums(Value("marking"), "NEW", "ENDED")));
        Written year = NaiveValues.Years[random.Next(NaiveValues.Years.Length)];
        fields.Add(("amount", () => _operators.Decimals(row => graph.Amount(row.Node, (long)year.Value), ("fiscalYear", new Term(year.Literal, year.Literal, null)))));
    }

    private void AddNested(List<(string, Func<Term>)> fields, string type, int depth, string? edge)
    {
        if (edge is not null)
        {
            fields.Add(("edge", () => Edge(edge, depth)));
            fields.Add(("edge", () => Edge(edge, depth)));
        }

        foreach (string records in (string[])["names", "claims", "citations"])
            fields.Add((records, () => Owned(records, row => row.Node, depth)));
        Related("twins", "Twin", true, "Entity");
        Related("twinOf", "Twin", false, "Entity");
        Related("figures", "Subject", false, "Figure");
        switch (type)
        {
            case "City":
                Related("partyTo", "PartyTo", true, "Treaty");
                Related("locatedIn", "LocatedIn", true, "City");
                Related("contains", "LocatedIn", false, "City");
                Related("hostTowns", "Host2", false, "HostTown");
                fields.Add(("sisters", () => Quantified(row => graph.Sisters(row.Node), () => Nodes("City", depth, "sisters"))));
                fields.Add(("within", () => Quantified(row => graph.Within(row.Node), () => Nodes("City", depth))));
                fields.Add(("outermost", () => One(row => graph.Within(row.Node).FirstOrDefault(), Nodes("City", depth))));
                break;
            case "Treaty":
                Related("parties", "PartyTo", false, "City");
                break;
            case "Figure":
                ToOne("subject", "Subject", "Entity");
                break;
            case "HostTown":
                ToOne("host", "Host2", "City");
                break;
            case "Entity":
                foreach (string one in NodeTypes)
                {
                    fields.Add(("as" + one, () => Nodes(one, depth) is var inner && inner.Accepts is { } accepts
                        ? inner with { Accepts = row => row.Node.Type == one && accepts(row) }
                        : inner));
                }

                break;
        }

        void Related(string field, string relationship, bool isOut, string end) =>
            fields.Add((field, () => Quantified(row => graph.Related(row.Node, relationship, isOut), () => Nodes(end, depth, relationship))));

        void ToOne(string field, string relationship, string end)
        {
            fields.Add((field, () => One(row => graph.Related(row.Node, relationship, true).FirstOrDefault(), Nodes(end, depth))));
            fields.Add((field + "Relationship", () => One(row => graph.Related(row.Node, relationship, true).FirstOrDefault(), Edge(relationship, depth))));
        }
    }

    private Term Owned(string field, Func<Row, Thing> owner, int depth) =>
        Quantified(row => owner(row).Records[field].Select(record => new Row(record)), () => Records(field, Math.Max(0, depth)));

    private Term Items(string list, Func<Func<Row, object?>, Term> operators)
    {
        var fields = new List<(string, Func<Term>)>();
        AddQuantifiers(
            fields,
            row => ((object[]?)row.Node.Values[list] ?? []).Select(item => new Row(new Thing("item", null) { Values = { ["item"] = item } })),
            () => operators(row => row.Node.Values["item"]));
        return Pick(fields);
    }

    private Term Quantified(Func<Row, IEnumerable<Row>> related, Func<Term> inner)
    {
        var fields = new List<(string, Func<Term>)>();
        AddQuantifiers(fields, related, inner);
        Dictionary<string, Term> chosen = Choose(fields);
        if (random.Next(3) == 0)
        {
            Term? where = random.Next(2) == 0 ? inner() : null;
            Func<Row, bool> counts = where?.Accepts ?? (_ => true);
            chosen["count"] = _operators.Integers(row => (long)related(row).Count(counts));
            if (where is not null)
                chosen["where"] = where with { Accepts = null };
        }

        return Term.Object(random, [.. chosen.Select(field => (field.Key, field.Value))]);
    }

    private void AddQuantifiers(List<(string, Func<Term>)> fields, Func<Row, IEnumerable<Row>> related, Func<Term> inner)
    {
        fields.Add(("all", () => Over(all => row => related(row).All(all))));
        fields.Add(("none", () => Over(none => row => !related(row).Any(none))));
        fields.Add(("some", () => Over(some => row => related(row).Any(some))));
        bool any = random.Next(2) == 0;
        fields.Add(("any", () => new Term(any ? "true" : "false", any ? "true" : "false", row => related(row).Any() == any)));

        Term Over(Func<Func<Row, bool>, Func<Row, bool>> quantifier) =>
            inner() is var term && term.Accepts is { } accepts ? term with { Accepts = quantifier(accepts) } : term;
    }

    private Term One(Func<Row, Row?> related, Term inner) => random.Next(6) == 0
        ? new Term("null", "null", row => related(row) is null)
        : inner.Accepts is { } accepts ? inner with { Accepts = row => related(row) is { } found && accepts(found) } : inner;

    private Term Types()
    {
        bool isInterface = random.Next(4) == 0;
        int type = random.Next(NodeTypes.Length), other = random.Next(NodeTypes.Length);
        (string text, Func<Row, bool> accepts) = random.Next(4) switch
        {
            0 => ($"{{eq: {(isInterface ? "ENTITY" : TypeNames[type])}}}", row => isInterface || row.Node.Type == NodeTypes[type]),
            1 => ($"{{neq: {TypeNames[type]}}}", row => row.Node.Type != NodeTypes[type]),
            2 => ($"{{in: [{TypeNames[type]}, null, {TypeNames[other]}]}}", row => row.Node.Type == NodeTypes[type] || row.Node.Type == NodeTypes[other]),
            _ => ($"{{nin: [{TypeNames[type]}]}}", (Func<Row, bool>)(row => row.Node.Type != NodeTypes[type])),
        };
        return new Term(text, text, accepts);
    }

    private Term Localized(Func<Row, Thing> of, string property) => Languages(languages => row =>
        of(row).Values[property] is Dictionary<string, NaiveText> texts && languages.FirstOrDefault(texts.ContainsKey) is { } language ? texts[language] : null);

    /// <summary>A text in languages of choice; the reader of the tests prefers English.</summary>
    private Term Languages(Func<string[], Func<Row, object?>> read)
    {
        string[] asked = random.Next(3) switch { 0 => ["JA"], 1 => ["EN", "JA"], _ => [] };
        string text = $"[{string.Join(", ", asked)}]";
        Func<Row, object?> value = read([.. asked, "EN", "JA"]);
        return asked.Length == 0 && random.Next(2) == 0 ? _operators.Texts(value) : _operators.Texts(value, ("lang", new Term(text, text, null)));
    }

    private static Func<Row, object?> Value(string property) => row => row.Node.Values[property];

    /// <summary>Some of the fields, and now and then groups of further filters of the same sort.</summary>
    private Term Pick(List<(string Name, Func<Term> Make)> fields, Func<Term>? nested = null, int depth = 0)
    {
        Dictionary<string, Term> chosen = Choose(fields);
        if (nested is not null && depth > 0)
        {
            foreach (string group in (string[])["and", "or"])
            {
                if (random.Next(6) == 0)
                    chosen[group] = Term.Group(random, [.. Enumerable.Range(0, random.Next(4)).Select(_ => nested())], group == "or");
            }

            if (random.Next(6) == 0)
                chosen["not"] = nested() is var inner && inner.Accepts is { } accepts ? inner with { Accepts = row => !accepts(row) } : inner;
            if (random.Next(20) == 0)
                chosen["or"] = new Term("null", "null", null);
        }

        return Term.Object(random, [.. chosen.Select(field => (field.Key, field.Value))]);
    }

    private Dictionary<string, Term> Choose(List<(string Name, Func<Term> Make)> fields)
    {
        var chosen = new Dictionary<string, Term>();
        for (int i = random.Next(10) == 0 ? 0 : random.Next(1, 3); i > 0; i--)
        {
            (string name, Func<Term> make) = fields[random.Next(fields.Count)];
            chosen[name] = make();
        }

        return chosen;
    }
}
