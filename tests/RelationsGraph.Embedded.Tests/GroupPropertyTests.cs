using System.Globalization;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests;

/// <summary>Groups of small graphs made by chance, against groups as their definition reads.</summary>
public class GroupPropertyTests
{
    private static readonly string[] Sizes = ["LARGE", "SMALL"];
    private static readonly string[] Dates = ["1987", "1987-10", "198X", "1989-12/1990-01", "1990?", "../1990"];

    [Fact]
    public void Groups_are_those_of_a_naive_reading()
    {
        for (int seed = 0; seed < 60; seed++)
            Check(new Random(seed));
    }

    private static void Check(Random random)
    {
        var graph = new TestGraph();
        var cities = new List<City>();
        for (int i = 0; i < random.Next(1, 40); i++)
        {
            var city = new City(
                $"city/{i:00}", Some(random, Sizes), Some(random, Dates), random.Next(3) == 0 ? null : random.Next(-5, 6), [.. Enumerable.Range(0, 3).Where(_ => random.Next(2) == 0)]);
            cities.Add(city);
            graph.Node("City", city.Id, ("size", city.Size), ("since", city.Since), ("population", city.Population));
        }

        for (int treaty = 0; treaty < 3; treaty++)
            graph.Node("Treaty", $"treaty/{treaty}", ("kind", "SISTER"));
        int joins = 0;
        foreach (City city in cities)
        {
            // Two relationships to one node are one related node.
            foreach (int treaty in city.Treaties.Concat(city.Treaties.Take(1)))
                graph.Join("PartyTo", $"party-to/{joins++:000}", city.Id, $"treaty/{treaty}");
        }

        var field = new GroupsField(
            Ask.Called("groups"),
            [new ValueKey(Value("size")), new DateKey(Value("since"), DateBucket.Year), new NodeKey(Ask.Out("PartyTo"))],
            null,
            [],
            null,
            [
                new GroupKeyField(Ask.Called("size"), 0),
                new GroupKeyField(Ask.Called("year"), 1),
                new ImpreciseKeysField(Ask.Called("imprecise"), ["S", "Y", "T"]),
                new GroupKeyNodeField(Ask.Called("treaty"), 2, Ask.Nodes(Ask.Id)),
                new AggregateField(Ask.Called("count"), Aggregate.Count),
                new AggregateField(Ask.Called("sum"), new Aggregate(AggregateFunction.Sum, Value("population"))),
                new AggregateField(Ask.Called("max"), new Aggregate(AggregateFunction.Max, Value("population"))),
                new AggregateField(Ask.Called("distinct"), new Aggregate(AggregateFunction.CountDistinct, Value("population"))),
            ]);

        Assert.Equal(Naive(cities), Ask.Of(graph.Store(), Ask.Connection(Ask.Scan("City"), field)));
    }

    private static string Naive(List<City> cities)
    {
        // "~" comes behind every value, "}" between values and it.
        IEnumerable<string> groups = cities
            .SelectMany(city => city.Treaties.Select(treaty => $"treaty/{treaty}").DefaultIfEmpty("~").Select(treaty => (City: city, Key: (city.Size ?? "~", Year(city.Since), treaty))))
            .GroupBy(row => row.Key, row => row.City)
            .OrderBy(group => group.Key.Item1, StringComparer.Ordinal).ThenBy(group => group.Key.Item2, StringComparer.Ordinal).ThenBy(group => group.Key.treaty, StringComparer.Ordinal)
            .Select(group =>
            {
                int[] numbers = [.. group.Select(city => city.Population).OfType<int>()];
                return $"{{size:{Text(group.Key.Item1)},year:{Text(group.Key.Item2)},imprecise:[{(group.Key.Item2 == "}" ? "'Y'" : "")}],"
                    + $"treaty:{(group.Key.treaty == "~" ? "null" : $"{{id:'{group.Key.treaty}'}}")},count:{group.Count()},"
                    + $"sum:{(numbers.Length == 0 ? "null" : Number(numbers.Sum()))},max:{(numbers.Length == 0 ? "null" : Number(numbers.Max()))},distinct:{numbers.Distinct().Count()}}}";
            });
        return "{page:{groups:[" + string.Join(",", groups) + "]}}";
    }

    private static string Year(string? date)
    {
        if (date is null)
            return "~";
        var parsed = EdtfDate.Parse(date);
        if (parsed.Earliest == EdtfDate.Unbounded || parsed.Latest == EdtfDate.Endless)
            return "}";
        int first = DateOnly.FromDayNumber(parsed.Earliest).Year, last = DateOnly.FromDayNumber(parsed.Latest).Year;
        return first == last ? Number(first) : "}";
    }

    private static string Text(string key) => key is "~" or "}" ? "null" : $"'{key}'";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Some(Random random, string[] values) => random.Next(4) == 0 ? null : values[random.Next(values.Length)];

    private static PropertyValue Value(string name)
    {
        PropertyDefinition property = TestOntology.Node("City").FindProperty(name)!;
        return new PropertyValue(new NodePart(TestOntology.Node("City").Set), name, new ExpressionType(property.Kind, property.Scale, property.Enum));
    }

    private sealed record City(string Id, string? Size, string? Since, int? Population, int[] Treaties);
}
