using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Filtering;

/// <summary>Filters of chance over graphs of chance, from the text of the request to the answer, against reading them off plain objects.</summary>
public class FilterPropertyTests
{
    private const int Rounds = 400;
    private const int Choices = 2_000;
    private const int FiltersOfRound = 6;

    private static readonly (string Field, string Type)[] Roots =
    [
        ("cities", "City"), ("cities", "City"), ("entities", "Entity"), ("treaties", "Treaty"), ("lines", "Line"), ("figures", "Figure"), ("hostTowns", "HostTown"),
    ];

    [Fact]
    public void Every_filter_finds_what_a_naive_reading_finds()
    {
        int found = 0, left = 0;
        Chance.Try(Rounds, Choices, random =>
        {
            var graph = new NaiveGraph(random);
            for (int i = 0; i < FiltersOfRound; i++)
            {
                Case one = random.Next(3) == 0 ? Nested(random, graph) : Root(random, graph);
                IEnumerable<Row> accepted = one.Where.Accepts is { } accepts ? one.Rows.Where(accepts) : one.Rows;
                string expected = string.Join(" ", accepted.Select(row => row.Node.Id).Order(StringComparer.Ordinal));
                Check(graph, one, one.Where.Text, expected);
                Check(graph, one, one.Where.Shuffled, expected);
                found += expected.Length > 0 ? 1 : 0;
                left += one.Rows.Count() > accepted.Count() ? 1 : 0;
            }
        });

        // A test whose filters all accept all, or nothing, would say nothing.
        Assert.InRange(found, Rounds, Rounds * FiltersOfRound);
        Assert.InRange(left, Rounds, Rounds * FiltersOfRound);
    }

    private static Case Root(Random random, NaiveGraph graph)
    {
        (string field, string type) = Roots[random.Next(Roots.Length)];
        return new Case(
            field, $"{type}FilterInput", "nodes { id }", null,
            graph.Nodes.Where(node => type == "Entity" || node.Type == type).Select(node => new Row(node)), new RandomFilter(random, graph).Nodes(type, 3));
    }

    private static Case Nested(Random random, NaiveGraph graph)
    {
        Thing city = graph.Nodes.Find(node => node.Type == "City")!;
        var filter = new RandomFilter(random, graph);
        return random.Next(4) switch
        {
            0 => new Case("partyTo", "CityPartyToFilterInput", "nodes { id }", city, graph.Related(city, "PartyTo", true), filter.Nodes("Treaty", 3, "PartyTo")),
            1 => new Case("twins", "EntityTwinsFilterInput", "nodes { id }", city, graph.Related(city, "Twin", true), filter.Nodes("Entity", 3, "Twin")),
            2 => new Case("sisters", "CitySistersFilterInput", "nodes { id }", city, graph.Sisters(city), filter.Nodes("City", 3, "sisters")),
            _ => new Case("claims", "ClaimFilterInput", "id", city, city.Records["claims"].Select(claim => new Row(claim)), filter.Records("claims", 3)),
        };
    }

    private static void Check(NaiveGraph graph, Case one, string where, string expected)
    {
        foreach (bool isVariable in (bool[])[false, true])
        {
            string page = one.Selection == "id" ? "" : ", first: 50";
            string field = $"{one.Field}(where: {(isVariable ? "$where" : where)}{page}) {{ {one.Selection} }}";
            string query = (isVariable ? $"query($where: {one.Type} = {where}) " : "") + (one.Owner is null ? $"{{ {field} }}" : $"{{ city(id: \"{one.Owner.Id}\") {{ {field} }} }}");
            string answer = Answer(graph.Store, query);
            string ids = string.Join(" ", answer.Split("id:'").Skip(1).Select(part => part[..part.IndexOf('\'', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
            Assert.True(expected == ids, $"{query}\nexpected {expected}\nfound    {ids}");
        }
    }

    private static string Answer(EmbeddedStore store, string query)
    {
        (LogicalPlan plan, PlanArguments arguments) = FilterQuery.Compile(query);
        var sink = new RecordingSink();
        store.Run(plan, arguments, sink, null, CancellationToken.None);
        return sink.Answer;
    }

    /// <summary>A field with a filter, and the rows it is asked of.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Type">The type of its filter.</param>
    /// <param name="Selection">What is selected of it.</param>
    /// <param name="Owner">The city that has it; null for a field of the root.</param>
    /// <param name="Rows">All its rows.</param>
    /// <param name="Where">The filter.</param>
    private sealed record Case(string Field, string Type, string Selection, Thing? Owner, IEnumerable<Row> Rows, Term Where);
}
