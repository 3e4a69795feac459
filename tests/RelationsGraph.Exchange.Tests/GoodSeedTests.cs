using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Exchange.Tests;

public sealed class GoodSeedTests
{
    [Fact]
    public void A_good_seed_is_read_whole()
    {
        SeedResult result = SmallSeed.Good.Read();

        Assert.Empty(result.Faults);
        Assert.Equal(0, result.MoreFaults);
        GraphTables tables = result.Tables!;
        Assert.Equal(["city/lyon", "city/yokohama"], Nodes(tables, "City").Ids);
        RelationshipTable parties = tables.Relationships[tables.Ontology.FindRelationshipType("PartyTo")!.Ordinal];
        Assert.Equal(["city/lyon", "city/yokohama"], parties.From);
        Assert.Equal(["agreement/yokohama-lyon", "agreement/yokohama-lyon"], parties.To);
        RecordTable names = tables.Records[tables.Ontology.FindRecordType("Name")!.Ordinal];
        Assert.Equal(12, names.Count);
        Assert.Empty(names.Ids);
        Assert.Equal("city/lyon", names.Owners[0]);
    }

    [Fact]
    public void Every_kind_of_value_is_kept_as_tables_keep_it()
    {
        NodeTable cities = Nodes(SmallSeed.Good.Read().Tables!, "City");

        Assert.Equal([null, "1889-04-01"], Column<DateColumn>(cities, "since").Values.Select(date => date?.Text));
        Assert.Equal(["FR", "JP"], Column<TextColumn>(cities, "code").Values);
        Assert.Equal([522250, 3777491], Column<IntegerColumn>(cities, "population").Values);
        Assert.Equal([4787, 43771], Column<IntegerColumn>(cities, "area").Values);
        Assert.Equal([null, 1770900000000], Column<IntegerColumn>(cities, "budget").Values);
        Assert.Equal([0, 0], Column<IntegerColumn>(cities, "capital").Values);
        Assert.Equal([null, 2020], Column<IntegerColumn>(cities, "plan").Values);
        Assert.Equal(["https://www.lyon.fr/", null], Column<TextColumn>(cities, "page").Values);
        Assert.Equal([null, [3, -1]], Column<ListColumn<long>>(cities, "floors").Values);
        Assert.Equal([null, ["Hama", "Port"]], Column<ListColumn<string>>(cities, "nicknames").Values);
        LocalizedColumn description = Column<LocalizedColumn>(cities, "description");
        Assert.Equal(["河の町", null], description.ByLanguage[0]);
        Assert.Equal(["A town of rivers", null], description.ByLanguage[1]);
        Assert.Equal([null, null], Column<DateColumn>(cities, "until").Values);
    }

    [Fact]
    public void Columns_come_in_any_order_with_byte_order_mark_quotes_and_line_breaks_of_any_system()
    {
        SeedResult result = SmallSeed.Good
            .With("relationships/seat.csv", "\uFEFFto,\"id\",from\r\n\r\n\"city/yokohama\",seat/yokohama-lyon--yokohama,agreement/yokohama-lyon")
            .Replace("nodes/cities.csv", "河の町,A town of rivers", "\"河の\n町\",\"\"\"A\"\", town\"")
            .Read();

        Assert.Empty(result.Faults);
        LocalizedColumn description = Column<LocalizedColumn>(Nodes(result.Tables!, "City"), "description");
        Assert.Equal("河の\n町", description.ByLanguage[0][0]);
        Assert.Equal("\"A\", town", description.ByLanguage[1][0]);
    }

    [Fact]
    public void A_table_without_a_file_has_no_rows() =>
        Assert.Empty(SmallSeed.Good.Without("contacts.csv").Read().Faults);

    [Fact]
    public void Files_for_people_are_left_alone() =>
        Assert.Empty(SmallSeed.Good.With("README.md", "# Seed").With("nodes/notes.txt", "x").Read().Faults);

    [Fact]
    public void The_seed_of_the_product_has_no_fault()
    {
        OntologyResult ontology = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema"));

        SeedResult result = SeedReader.Read(Path.Combine(AppContext.BaseDirectory, "seed"), ontology.Ontology!, CancellationToken.None);

        Assert.Equal([], result.Faults.Take(10).Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_cancelled_reading_ends() =>
        Assert.Throws<OperationCanceledException>(
            () => SeedReader.Read(Path.Combine(AppContext.BaseDirectory, "Small", "seed"), SmallSeed.Ontology, new CancellationToken(canceled: true)));

    internal static NodeTable Nodes(GraphTables tables, string type) => tables.Nodes[tables.Ontology.FindNodeType(type)!.Ordinal];

    internal static T Column<T>(ElementTable table, string property)
        where T : PropertyColumn => Assert.IsType<T>(table.Columns[table.Type.FindProperty(property)!.Ordinal]);
}
