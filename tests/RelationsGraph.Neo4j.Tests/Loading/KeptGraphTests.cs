using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Aids;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Loading;

public class KeptGraphTests
{
    [Fact]
    public void A_node_is_kept_with_a_property_or_several_for_each_value()
    {
        DayRange year = new(new FiscalYear(2020).Earliest, new FiscalYear(2020).Latest);
        Assert.Equivalent(
            new Dictionary<string, object?>
            {
                ["id"] = "town/a",
                ["_type"] = "Town",
                ["since"] = "2020-04/2021-03",
                ["_a_since"] = (long)year.Earliest,
                ["_b_since"] = (long)year.Latest,
                ["_y_since"] = 2020L,
                ["note_JA"] = "港",
                ["_k_note_JA"] = "港",
                ["_f_note_JA"] = "港",
                ["code"] = "Ａ",
                ["_k_code"] = OrderedText.Escape("Ａ"),
                ["_f_code"] = "a",
                ["people"] = 7L,
                ["area"] = 250L,
                ["open"] = true,
                ["budgetYear"] = 2019L,
                ["sort"] = "INLAND",
                ["twin"] = "town/b",
                ["words"] = new object?[] { "ガ", "b" },
                ["_k_words"] = new object?[] { "ガ", "b" },
                ["_f_words"] = new object?[] { "が", "b" },
                ["years"] = new object?[] { 2020L },
                ["sorts"] = new object?[] { "PORT", "INLAND" },
                ["_attested_from"] = (long)EdtfDate.Parse("2019").Latest,
                ["_attested_to"] = (long)EdtfDate.Parse("2021-05-01").Earliest,
                ["_display_JA"] = "甲",
                ["_k__display_JA"] = "甲",
                ["_f__display_JA"] = "甲",
                ["_display_EN"] = "A Town",
                ["_k__display_EN"] = "A Town",
                ["_f__display_EN"] = "a town",
            },
            Read("Town", 0),
            strict: true);
    }

    [Fact]
    public void What_has_no_value_is_no_property_and_an_empty_list_is_one() => Assert.Equivalent(
        new Dictionary<string, object?>
        {
            ["id"] = "town/b",
            ["_type"] = "Town",
            ["words"] = Array.Empty<object?>(),
            ["_k_words"] = Array.Empty<object?>(),
            ["_f_words"] = Array.Empty<object?>(),
        },
        Read("Town", 1),
        strict: true);

    [Fact]
    public void The_first_date_that_has_a_value_is_when_something_happens()
    {
        Dictionary<string, object?> fair = Read("Fair", 0);
        Assert.Equal("2020-10", fair["_happens"]);
        Assert.Equal(fair["_a_held"], fair["_a__happens"]);
        Assert.Equal(fair["_b_held"], fair["_b__happens"]);
        Assert.Equal(false, fair["_throughout"]);
    }

    [Fact]
    public void A_relationship_has_its_ends_beside_its_properties()
    {
        long day = EdtfDate.Parse("2021-05-01").Earliest;
        Assert.Equivalent(
            new Dictionary<string, object?>
            {
                ["from"] = "town/a",
                ["to"] = "town/b",
                ["properties"] = new Dictionary<string, object?>
                {
                    ["id"] = "road-to/a-b",
                    ["way"] = "east",
                    ["_k_way"] = "east",
                    ["_f_way"] = "east",
                    ["_attested_from"] = day,
                    ["_attested_to"] = day,
                },
            },
            Read("RoadTo", 0),
            strict: true);
    }

    [Fact]
    public void A_record_has_its_owner_and_its_place_and_an_id_where_its_type_has_ids()
    {
        Dictionary<string, object?> claim = Read("Claim", 0);
        Assert.Equal(("road-to/a-b", 0L, "claim/1"), (claim["_owner"], claim["_place"], claim["id"]));
        Assert.True(claim.ContainsKey("_attested_from"));
        Dictionary<string, object?> citation = Read("Citation", 1);
        Assert.Equal(("town/a", 1L, "paper/part"), (citation["_owner"], citation["_place"], citation["paper"]));
        Assert.False(citation.ContainsKey("id"));
    }

    [Fact]
    public void A_record_of_an_owner_that_is_not_there_is_refused()
    {
        GraphTables tables = SmallGraph.Filled();
        tables.AddRecord("Citation", "town/nowhere", null, ("paper", "paper/part"));
        var fault = Assert.Throws<InvalidDataException>(() => KeptGraph.Of(tables));
        Assert.Contains("town/nowhere", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_have_the_labels_of_their_type_and_its_interfaces()
    {
        NodeType town = SmallGraph.Ontology.FindNodeType("Town")!;
        Assert.Equal(["Entity", "Town", "Spot"], LabelNames.Of(town));
        Assert.Equal(["Entity", "Spot", "Fair", "Paper", "Town"], LabelNames.All(SmallGraph.Ontology).Select(label => label.Label));
    }

    [Fact]
    public void A_node_is_found_in_the_table_of_its_type_whatever_tables_are_empty()
    {
        GraphTables tables = SmallGraph.Filled();
        var numbers = new ElementNumbers(tables);
        foreach (NodeTable table in tables.Nodes)
        {
            for (int row = 0; row < table.Count; row++)
            {
                int number = numbers.FindNode(table.Ids[row]);
                Assert.Equal((table.Type.Ordinal, row), (numbers.TypeOf(number), numbers.RowOf(number)));
            }
        }

        Assert.Equal(-1, numbers.FindNode("claim/1"));
        Assert.True(numbers.Find("claim/1") >= numbers.Nodes);
    }

    private static Dictionary<string, object?> Read(string type, int row)
    {
        KeptElements elements = Array.Find(KeptGraph.Of(SmallGraph.Filled()), kept => kept.Table.Type.Name == type)!;
        using var buffer = new PackBuffer();
        elements.Write(buffer, row);
        return (Dictionary<string, object?>)PackValue.Read(buffer.Written.Span)!;
    }
}
