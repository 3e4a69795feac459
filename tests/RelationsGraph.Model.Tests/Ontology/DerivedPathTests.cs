using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Tests.Ontology;

public sealed class DerivedPathTests
{
    [Fact]
    public void Steps_arrive_where_the_relationship_leads_unless_they_say_less()
    {
        DerivedPath path = Path("""
            sisters: [City!]! @path(
              steps: [{ out: "Signs", where: { property: "kind", in: ["PARTNER", "SISTER"] } }, { in: "PartyTo" }]
              time: 1
            )
            """);

        Assert.Equal(("sisters", "Hall", "City", false, 0), (path.Name, path.Owner, path.End.Name, path.IsSingle, path.TimeStep));
        Assert.Null(path.Start);
        Assert.Equal([(Direction.Out, "Agreement", 1, 1), (Direction.In, "City", 1, 1)], path.Steps.Select(step => (step.Direction, step.Target.Name, step.Min, step.Max)));
        Assert.Equal(("kind", "1 0"), (path.Steps[0].Condition!.Property, string.Join(' ', path.Steps[0].Condition!.Values)));
        Assert.Null(path.Steps[1].Condition);
    }

    [Fact]
    public void A_list_is_a_connection_and_a_named_type_one_node()
    {
        Assert.False(Path("a: [City!]! @path(steps: [{ out: \"LocatedIn\" }])").IsSingle);
        Assert.False(Path("a: [City] @path(steps: [{ out: \"LocatedIn\" }])").IsSingle);
        Assert.True(Path("a: City @path(steps: [{ out: \"LocatedIn\" }])").IsSingle);
    }

    [Fact]
    public void One_step_need_not_be_a_list()
    {
        DerivedPath path = Path("a: City @path(steps: { out: \"LocatedIn\", max: 16 })");

        Assert.Equal((1, 16), (Assert.Single(path.Steps).Min, path.Steps[0].Max));
        Assert.Equal(-1, path.TimeStep);
    }

    [Fact]
    public void The_last_step_arrives_at_what_the_field_holds()
    {
        Assert.Equal("Country", Path("a: Country @path(steps: [{ out: \"LocatedIn\" }])").Steps[0].Target.Name);
        Assert.Equal("Place", Path("a: Place @path(steps: [{ out: \"LocatedIn\" }])").Steps[0].Target.Name);
        Assert.Equal("City", Path("a: Place @path(steps: [{ out: \"LocatedIn\", to: \"City\" }])").Steps[0].Target.Name);
    }

    [Fact]
    public void Behind_a_step_that_may_be_left_out_both_places_are_possible()
    {
        // Only a hall signs, so the second step can be taken only where the first was left out.
        DerivedPath path = Path("a: Agreement @path(steps: [{ out: \"LocatedIn\", to: \"Country\", min: 0, max: 15 }, { out: \"Signs\" }])");

        Assert.Equal([0, 1], path.Steps.Select(step => step.Min));
        Assert.Equal(15, path.Steps[0].Max);
        OntologyText.AssertFaults(
            Hall("a: Agreement @path(steps: [{ out: \"LocatedIn\", to: \"Country\", max: 15 }, ‸{ out: \"Signs\" }])"),
            "no Country has SIGNS in this direction; check 'out' and 'in'");
    }

    [Fact]
    public void A_path_of_an_interface_is_one_for_all_that_implement_it()
    {
        GraphOntology ontology = OntologyText.Read("""
            interface Sited implements Place @node(plural: "sited") { above: [Place!]! @path(steps: [{ out: "LocatedIn", max: 16 }]) }
            type Hall implements Sited @node(plural: "halls")
            type Tower implements Sited @node(plural: "towers") { beside: Place @path(steps: [{ out: "LocatedIn" }]) }
            """);
        DerivedPath path = Assert.Single(ontology.FindInterface("Sited")!.Paths);

        Assert.Equal("Sited", path.Owner);
        Assert.Same(path, Assert.Single(ontology.FindNodeType("Hall")!.Paths));
        Assert.Equal(["above", "beside"], ontology.FindNodeType("Tower")!.Paths.Select(each => each.Name));
        Assert.Same(path, ontology.FindNodeType("Tower")!.Paths[0]);
        Assert.Empty(ontology.FindNodeType("City")!.Paths);
    }

    [Fact]
    public void A_path_of_Query_starts_from_all_nodes_of_a_set()
    {
        GraphOntology ontology = OntologyText.Read("""
            type Query {
              "Where parcels go."
              destinations: [City!]! @path(start: "Parcel", steps: [{ out: "SentTo" }], time: 1)
              around: [Place!]! @path(start: "Place", steps: [{ out: "LocatedIn" }])
            }
            """);

        Assert.Equal(["destinations", "around"], ontology.RootPaths.Select(path => path.Name));
        Assert.Equal(("Query", "Parcel", "Where parcels go.", 0), (ontology.RootPaths[0].Owner, ontology.RootPaths[0].Start!.Name, ontology.RootPaths[0].Description, ontology.RootPaths[0].TimeStep));
        Assert.Equal("Place", ontology.RootPaths[1].Start!.Name);
    }

    private static DerivedPath Path(string field) => Assert.Single(OntologyText.Read(Hall(field)).FindNodeType("Hall")!.Paths);

    /// <summary>A place that can be party to an agreement, with a path.</summary>
    private static string Hall(string field) => $$"""
        type Hall implements Place @node(plural: "halls") {
          {{field}}
        }
        type Signs @relationship(from: ["Hall"], as: "signs", to: ["Agreement"], inverse: "signers")
        """;
}
