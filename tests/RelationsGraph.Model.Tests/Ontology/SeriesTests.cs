using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Tests.Ontology;

public sealed class SeriesTests
{
    /// <summary>What figures there are about lines; a test adds the type Line with a property <c>mark</c>.</summary>
    internal const string Figures = """
        enum Mark { NEW ENDED }
        enum Metric { BUDGET STAFF }
        type Figure implements Entity @node(plural: "figures") { metric: Metric! value: Decimal @scale(digits: 3) values: [Decimal!] period: EdtfDate }
        type Guess implements Entity @node(plural: "guesses") { value: Decimal period: EdtfDate }
        type Subject @relationship(from: ["Figure"], as: "subject", to: ["Line"], inverse: "figures", one: true)
        type Tells @relationship(from: ["Figure", "Guess"], as: "tells", to: ["Line"], inverse: "toldBy")

        """;

    [Fact]
    public void A_field_of_a_series_knows_all_that_it_reads()
    {
        NodeType line = OntologyText.Read(Figures + """
            type Line implements Entity @node(plural: "lines") {
              mark: Mark
              "So much more."
              more: Decimal @computed(by: SERIES_CHANGE, series: {
                in: "Subject", where: { property: "metric", in: ["STAFF"] }, value: "value", period: "period", zeroAfter: { property: "mark", in: ["ENDED"] }
              })
            }
            """).FindNodeType("Line")!;

        Assert.Equal(["name", "more"], line.Computed.Select(field => field.Name));
        ComputedField more = line.Computed[1];
        Assert.Equal(("So much more.", Computation.SeriesChange, false), (more.Description, more.Computation, more.IsRequired));
        SeriesDefinition series = more.Series!;
        Assert.Equal(("Line", "SUBJECT", Direction.In), (series.Nodes.Name, series.Relationship.GraphName, series.Direction));
        Assert.Equal(("value", 3, "period"), (series.Value, series.Scale, series.Period));
        PathCondition condition = Assert.Single(series.Conditions);
        Assert.Equal(("metric", 1), (condition.Property, Assert.Single(condition.Values)));
        Assert.Equal(("mark", 1), (series.ZeroAfter!.Property, Assert.Single(series.ZeroAfter.Values)));
        Assert.Equal(["since", "until", "mark"], line.Properties.Select(property => property.Name));
    }

    [Fact]
    public void The_types_of_an_interface_share_its_series()
    {
        GraphOntology ontology = OntologyText.Read(Figures + """
            interface Counted @node(plural: "counted") {
              sum: Decimal @computed(by: SERIES_VALUE, series: { in: "Counts", value: "value", period: "period" })
            }
            type Line implements Counted @node(plural: "lines")
            type Box implements Counted @node(plural: "boxes")
            type Counts @relationship(from: ["Figure"], as: "counts", to: ["Counted"], inverse: "countedBy")
            """);

        SeriesDefinition series = Assert.Single(ontology.FindInterface("Counted")!.Computed).Series!;
        Assert.Equal(["Box", "Line"], series.Nodes.Types.Select(type => type.Name));
        Assert.Same(series, Assert.Single(ontology.FindNodeType("Line")!.Computed).Series);
        Assert.Same(series, Assert.Single(ontology.FindNodeType("Box")!.Computed).Series);
        Assert.Empty(series.Conditions);
        Assert.Null(series.ZeroAfter);
    }
}
