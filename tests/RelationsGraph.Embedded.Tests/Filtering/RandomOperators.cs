namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>A part of a filter as it is written, the same with everything in another order, and what it means.</summary>
/// <param name="Text">As a literal of GraphQL.</param>
/// <param name="Shuffled">The same with fields and items in another order.</param>
/// <param name="Accepts">What it means; null when it asks for nothing.</param>
internal sealed record Term(string Text, string Shuffled, Func<Row, bool>? Accepts)
{
    /// <summary>An object of named parts, which all must hold.</summary>
    public static Term Object(Random random, IReadOnlyList<(string Name, Term Value)> fields)
    {
        (string Name, Term Value)[] others = [.. fields];
        random.Shuffle(others);
        return new Term(
            $"{{{string.Join(", ", fields.Select(field => $"{field.Name}: {field.Value.Text}"))}}}",
            $"{{{string.Join(", ", others.Select(field => $"{field.Name}: {field.Value.Shuffled}"))}}}",
            All([.. fields.Select(field => field.Value)]));
    }

    /// <summary>The value of <c>and</c> or <c>or</c>.</summary>
    public static Term Group(Random random, Term[] items, bool isOr)
    {
        Term[] others = [.. items];
        random.Shuffle(others);
        Func<Row, bool>[] asked = [.. items.Select(item => item.Accepts).OfType<Func<Row, bool>>()];
        return new Term(
            $"[{string.Join(", ", items.Select(item => item.Text))}]",
            $"[{string.Join(", ", others.Select(item => item.Shuffled))}]",
            asked.Length == 0 ? null : isOr ? row => asked.Any(accepts => accepts(row)) : All(items));
    }

    private static Func<Row, bool>? All(Term[] items)
    {
        Func<Row, bool>[] asked = [.. items.Select(item => item.Accepts).OfType<Func<Row, bool>>()];
        return asked.Length == 0 ? null : row => asked.All(accepts => accepts(row));
    }
}

/// <summary>Operators of chance for every kind of value, with what they mean.</summary>
internal sealed class RandomOperators(Random random)
{
    private static readonly (string, Func<object, object, bool>)[] Equality = [("eq", Equals)];

    private static readonly (string, Func<object, object, bool>)[] Order =
    [
        ("eq", Equals),
        ("gt", (left, right) => Compare(left, right) > 0),
        ("gte", (left, right) => Compare(left, right) >= 0),
        ("lt", (left, right) => Compare(left, right) < 0),
        ("lte", (left, right) => Compare(left, right) <= 0),
    ];

    private static readonly (string, Func<object, object, bool>)[] Parts =
    [
        ("eq", (left, right) => Raw(left) == Raw(right)),
        ("contains", (left, right) => Raw(left).Contains(Raw(right), StringComparison.Ordinal)),
        ("startsWith", (left, right) => Raw(left).StartsWith(Raw(right), StringComparison.Ordinal)),
        ("endsWith", (left, right) => Raw(left).EndsWith(Raw(right), StringComparison.Ordinal)),
    ];

    private static readonly (string, Func<object, object, bool>)[] TextParts =
    [
        .. Parts,
        ("ieq", (left, right) => Folded(left) == Folded(right)),
        ("icontains", (left, right) => Folded(left).Contains(Folded(right), StringComparison.Ordinal)),
        ("istartsWith", (left, right) => Folded(left).StartsWith(Folded(right), StringComparison.Ordinal)),
        ("iendsWith", (left, right) => Folded(left).EndsWith(Folded(right), StringComparison.Ordinal)),
    ];

    private static readonly (string, Func<object, object, bool>)[] Days =
    [
        ("eq", (left, right) => Date(left).Text == Date(right).Text),
        ("gt", (left, right) => Date(left).First > Date(right).Last),
        ("gte", (left, right) => Date(left).First >= Date(right).First && Date(left).Last >= Date(right).Last),
        ("lt", (left, right) => Date(left).Last < Date(right).First),
        ("lte", (left, right) => Date(left).First <= Date(right).First && Date(left).Last <= Date(right).Last),
        ("before", (left, right) => Date(left).Last < Date(right).First),
        ("after", (left, right) => Date(left).First > Date(right).Last),
        ("within", (left, right) => Date(left).First >= Date(right).First && Date(left).Last <= Date(right).Last),
        ("overlaps", (left, right) => Date(left).First <= Date(right).Last && Date(left).Last >= Date(right).First),
    ];

    public Term Texts(Func<Row, object?> read, params (string, Term)[] arguments) => Any(read, NaiveValues.Sought, TextParts, true, arguments);

    public Term Sites(Func<Row, object?> read) => Any(read, NaiveValues.Sites, Parts[..1], true);

    public Term Ids(Func<Row, object?> read, IEnumerable<string> ids) =>
        Any(read, [.. ids.Append("city/no").Select(id => new Written($"\"{id}\"", id))], Equality, true);

    public Term Enums(Func<Row, object?> read, params string[] names) => Any(read, [.. names.Select(name => new Written(name, name))], Equality, true);

    public Term Dates(Func<Row, object?> read) => Any(read, NaiveValues.SoughtDates, Days, true);

    public Term Integers(Func<Row, object?> read) => Any(read, NaiveValues.Integers, Order, true);

    public Term Longs(Func<Row, object?> read) => Any(read, NaiveValues.Longs, Order, true);

    public Term Years(Func<Row, object?> read) => Any(read, NaiveValues.Years, Order, true);

    public Term Decimals(Func<Row, object?> read, params (string, Term)[] arguments) => Any(read, NaiveValues.Decimals, Order, true, arguments);

    public Term Truths(Func<Row, object?> read) => Any(read, NaiveValues.Truths, Equality, false);

    private Term Any(
        Func<Row, object?> read, Written[] operands, (string Name, Func<object, object, bool> Holds)[] relations, bool hasLists, params (string, Term)[] arguments)
    {
        var fields = new Dictionary<string, Term>();
        for (int i = random.Next(8) == 0 ? 0 : random.Next(1, 3); i > 0; i--)
        {
            (string name, Func<object, object, bool> holds) = relations[random.Next(relations.Length)];
            bool isListed = hasLists && name is "eq" or "ieq" && random.Next(3) == 0;
            (string text, Func<object?, bool> accepts) = isListed ? Listed(operands, holds) : One(operands, name, holds);
            bool isNegated = random.Next(2) == 0;
            string operation = (isListed ? name[..^2] + "in" : name) is var plain && isNegated ? Negation(plain) : isListed ? name[..^2] + "in" : name;
            fields[operation] = new Term(text, text, row => accepts(read(row)) != isNegated);
        }

        foreach (string group in (string[])["and", "or"])
        {
            if (random.Next(10) == 0)
                fields[group] = Term.Group(random, [.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(read, operands, relations, hasLists))], group == "or");
        }

        if (!hasLists)
        {
            fields.Remove("and");
            fields.Remove("or");
        }

        return Term.Object(random, [.. arguments, .. fields.Select(field => (field.Key, field.Value))]);
    }

    private (string, Func<object?, bool>) One(Written[] operands, string name, Func<object, object, bool> holds)
    {
        if (name == "eq" && random.Next(5) == 0)
            return ("null", value => value is null);
        Written operand = operands[random.Next(operands.Length)];
        return (operand.Literal, value => value is not null && holds(value, operand.Value));
    }

    private (string, Func<object?, bool>) Listed(Written[] operands, Func<object, object, bool> holds)
    {
        Written?[] items = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(5) == 0 ? null : operands[random.Next(operands.Length)])];
        return (
            $"[{string.Join(", ", items.Select(item => item?.Literal ?? "null"))}]",
            value => items.Any(item => item is null ? value is null : value is not null && holds(value, item.Value)));
    }

    /// <summary>As Hot Chocolate writes them: <c>neq nin</c>, and after them every other.</summary>
    private static string Negation(string name) => "n" + name;

    private static string Raw(object value) => ((NaiveText)value).Raw;

    private static string Folded(object value) => ((NaiveText)value).Folded;

    private static NaiveDate Date(object value) => (NaiveDate)value;

    private static int Compare(object left, object right) => ((IComparable)left).CompareTo(right);
}
