using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Tests.Ontology;

namespace RelationsGraph.Model.Tests.Data;

public sealed class GraphTablesTests
{
    private static readonly GraphOntology Ontology = OntologyText.Read("""
        type Hall @node(plural: "halls") {
          text: String
          page: Url
          city: City @reference
          int: Int
          long: Long
          decimal: Decimal
          flag: Boolean
          year: FiscalYear
          kind: CityKind
          date: EdtfDate
          words: LocalizedText
          texts: [String!]
          pages: [Url!]
          ints: [Int!]
          kinds: [CityKind!]
        }
        """);

    [Fact]
    public void Every_kind_of_property_has_its_column()
    {
        NodeType hall = Ontology.FindNodeType("Hall")!;
        PropertyColumn[] columns = new GraphTables(Ontology).Nodes[hall.Ordinal].Columns;

        Assert.Equal(hall.Properties, columns.Select(column => column.Property));
        Assert.All(columns[..3], column => Assert.IsType<TextColumn>(column));
        Assert.All(columns[3..9], column => Assert.IsType<IntegerColumn>(column));
        Assert.IsType<DateColumn>(columns[9]);
        Assert.Equal(2, Assert.IsType<LocalizedColumn>(columns[10]).ByLanguage.Length);
        Assert.All(columns[11..13], column => Assert.IsType<ListColumn<string>>(column));
        Assert.All(columns[13..], column => Assert.IsType<ListColumn<long>>(column));
    }

    [Fact]
    public void A_row_without_a_value_is_null_in_every_column()
    {
        PropertyColumn[] columns = new GraphTables(Ontology).Nodes[Ontology.FindNodeType("Hall")!.Ordinal].Columns;

        Assert.All(columns, column =>
        {
            column.AddNull();
            column.AddNull();
            Assert.Equal(2, column.Count);
        });
        Assert.All(((LocalizedColumn)columns[10]).ByLanguage, values => Assert.Equal([null, null], values));
    }

    [Fact]
    public void There_is_one_table_for_each_type_at_its_ordinal()
    {
        var tables = new GraphTables(Ontology);

        Assert.Equal<ElementType>(Ontology.NodeTypes, tables.Nodes.Select(table => table.Type));
        Assert.Equal<ElementType>(Ontology.RelationshipTypes, tables.Relationships.Select(table => table.Type));
        Assert.Equal<ElementType>(Ontology.RecordTypes, tables.Records.Select(table => table.Type));
        Assert.All(tables.Relationships, table => Assert.Equal(0, table.Count));
    }

    [Fact]
    public void A_set_of_nodes_holds_its_types_and_no_others()
    {
        NodeSet places = Ontology.FindInterface("Place")!.Set, cities = Ontology.FindNodeType("City")!.Set;

        Assert.Equal(["City", "Country"], Ontology.NodeTypes.Where(type => places.Contains(type.Ordinal)).Select(type => type.Name));
        Assert.True(places.ContainsAll(cities) && Ontology.AllNodes.ContainsAll(places));
        Assert.False(cities.ContainsAll(places));
    }
}
