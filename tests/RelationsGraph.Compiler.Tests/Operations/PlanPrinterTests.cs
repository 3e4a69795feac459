using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Operations;

public class PlanPrinterTests
{
    [Fact]
    public void A_plan_prints_a_line_for_each_field_with_slots_for_what_requests_give()
    {
        LogicalPlan plan = Asking.Small().Ask(
            "query($id: ID!, $n: Int) { city(id: $id) { id name(lang: [EN]) } cities(first: $n) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }",
            """{"id": "city/lyon"}""").Plan;

        Assert.Equal(
            """
            city: first of City with id $0
              id: id
              name: computed DisplayName in [1]
            cities: page of all City, first $1
              totalCount: total count
              edges: edges
                cursor: cursor
                node: edge node
                  id: id
              pageInfo: page info object
                hasNextPage: page info
            """.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Trim()),
            PlanPrinter.Print(plan).Select(line => line.Trim()));
    }

    [Fact]
    public void Filters_and_orders_are_said_in_words()
    {
        LogicalPlan plan = Asking.Small().Ask(
            """{ cities(where: { or: [{ id: { eq: "city/lyon" } }, { not: { partyTo: { any: true } } }] }, order: [{ id: DESC }]) { nodes { id } } }""").Plan;

        string line = PlanPrinter.Print(plan)[0];
        Assert.Contains("where id = \"city/lyon\" or not", line, StringComparison.Ordinal);
        Assert.Contains("there is -PARTY_TO->", line, StringComparison.Ordinal);
        Assert.Contains("ordered by id descending", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_plan_is_cut_and_says_so()
    {
        LogicalPlan plan = Asking.Small().Ask("{ cities { nodes { id a: id b: id c: id } } }").Plan;

        IReadOnlyList<string> lines = PlanPrinter.Print(plan, maxLines: 3);

        Assert.Equal(3, lines.Count);
        Assert.Equal("... and more", lines[2]);
    }

    [Fact]
    public void Every_sort_of_field_source_and_predicate_has_words()
    {
        // What the printer does not know it says by the name of its type; a type name with a namespace would be a record's own text.
        LogicalPlan plan = Asking.Small().Ask("{ cities { nodes { id partyTo { nodes { id } } } } }").Plan;

        Assert.All(PlanPrinter.Print(plan), line => Assert.DoesNotContain("RelationsGraph", line, StringComparison.Ordinal));
    }
}
