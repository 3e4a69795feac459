using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

/// <summary>What is read from an ontology without fault.</summary>
public sealed class ReadOntologyTests
{
    [Fact]
    public void A_node_type_has_the_fields_of_its_interfaces_first()
    {
        NodeType city = OntologyText.Read("scalar Long").FindNodeType("City")!;

        Assert.Equal(["since", "until", "kind"], city.Properties.Select(property => property.Name));
        Assert.Equal([0, 1, 2], city.Properties.Select(property => property.Ordinal));
        Assert.Equal(new ComputedField("name", null, Computation.DisplayName, IsRequired: true), Assert.Single(city.Computed));
        Assert.Equal(["Place", "Entity"], city.Interfaces.Select(type => type.Name));
        Assert.Equal(("city", "cities", "nodes/cities"), (city.IdPrefix, city.Plural, city.Table));
        Assert.Same(city.Properties[2], city.FindProperty("kind"));
        Assert.Null(city.FindProperty("Kind"));
    }

    [Fact]
    public void Every_kind_of_property_is_read_with_its_directives()
    {
        NodeType hall = OntologyText.Read("""
            type Hall @node(plural: "townHalls", id: "town-hall") {
              "Its code."
              code: String! @length(max: 8000) @search(as: NAME)
              page: Url @length(max: 1)
              floors: Int
              visitors: Long
              height: Decimal @scale(digits: 9)
              weight: Decimal
              open: Boolean
              built: EdtfDate
              budget: FiscalYear
              kind: CityKind!
              motto: LocalizedText @search
              city: City @reference
              place: Place! @reference
              rooms: [Int!]!
              kinds: [CityKind!]
            }
            """).FindNodeType("Hall")!;

        Assert.Equal(("town-hall", "nodes/town-halls"), (hall.IdPrefix, hall.Table));
        Assert.Equal(
            [
                PropertyKind.Text, PropertyKind.Url, PropertyKind.Int, PropertyKind.Long, PropertyKind.Decimal, PropertyKind.Decimal, PropertyKind.Boolean,
                PropertyKind.EdtfDate, PropertyKind.FiscalYear, PropertyKind.Enum, PropertyKind.LocalizedText, PropertyKind.Reference,
                PropertyKind.Reference, PropertyKind.Int, PropertyKind.Enum,
            ],
            hall.Properties.Select(property => property.Kind));
        PropertyDefinition code = hall.Properties[0];
        Assert.Equal(("Its code.", true, 8000, SearchTier.Name), (code.Description, code.IsRequired, code.MaxLength, code.Search));
        Assert.Equal(1, hall.FindProperty("page")!.MaxLength);
        Assert.Equal(9, hall.FindProperty("height")!.Scale);
        Assert.Equal(0, hall.FindProperty("weight")!.Scale);
        Assert.Equal((PropertyDefinition.DefaultMaxLength, SearchTier.Text), (hall.FindProperty("motto")!.MaxLength, hall.FindProperty("motto")!.Search));
        Assert.Null(hall.FindProperty("page")!.Search);
        Assert.Equal("City", hall.FindProperty("city")!.Target!.Name);
        Assert.Equal(["City", "Country"], hall.FindProperty("place")!.Target!.Types.Select(type => type.Name));
        Assert.True(hall.FindProperty("rooms") is { IsList: true, IsRequired: true });
        Assert.True(hall.FindProperty("kinds") is { IsList: true, IsRequired: false, Enum.Name: "CityKind" });
    }

    [Fact]
    public void A_relationship_type_has_its_valid_time_before_its_own_properties()
    {
        RelationshipType type = OntologyText.Read("""
            "A member."
            type MemberOf @relationship(from: ["City", "Country"], as: "memberOf", to: "Agreement", inverse: "members", one: true, optional: true, inverseOne: true) {
              role: LocalizedText
              number: Int!
            }
            """).FindRelationshipType("MemberOf")!;

        Assert.Equal(["since", "until", "role", "number"], type.Properties.Select(property => property.Name));
        Assert.Equal([0, 1, 2, 3], type.Properties.Select(property => property.Ordinal));
        Assert.Equal(("MEMBER_OF", "member-of", "relationships/member-of"), (type.GraphName, type.IdPrefix, type.Table));
        Assert.Equal(("memberOf", true, false), (type.From.Field, type.From.IsSingle, type.From.IsRequired));
        Assert.Equal(("members", true, false), (type.To.Field, type.To.IsSingle, type.To.IsRequired));
        Assert.Equal(["City", "Country"], type.From.Owners);
        Assert.Equal(("Place", 2), (type.From.Nodes.Name, type.From.Nodes.Types.Length));
        Assert.Same(type.From, type.Start(Direction.Out));
        Assert.Same(type.To, type.End(Direction.Out));
        Assert.Same(type.To, type.Start(Direction.In));
        Assert.Same(type.From, type.End(Direction.In));
    }

    [Fact]
    public void One_relationship_is_required_and_any_number_is_not()
    {
        GraphOntology ontology = OntologyText.Read("scalar Long");

        Assert.True(ontology.FindRelationshipType("SentTo")!.From is { IsSingle: true, IsRequired: true });
        Assert.True(ontology.FindRelationshipType("SentTo")!.To is { IsSingle: false, IsRequired: false });
        Assert.True(ontology.FindRelationshipType("PartyTo")!.From is { IsSingle: false, IsRequired: false });
    }

    [Theory]
    [InlineData("[\"City\"]", "City", "City")]
    [InlineData("[\"Place\"]", "Place", "City Country")]
    [InlineData("[\"City\", \"Country\"]", "Place", "City Country")]
    [InlineData("[\"Country\", \"Agreement\"]", "Entity", "Agreement Country")]
    [InlineData("[\"Parcel\", \"City\"]", "Node", "City Parcel")]
    [InlineData("[\"City\", \"Place\"]", "Place", "City Country")]
    [InlineData("[\"Place\", \"Entity\"]", "Entity", "Agreement City Country")]
    public void A_list_of_nodes_goes_by_the_nearest_interface_above_them(string from, string name, string types)
    {
        RelationshipType type = OntologyText.Read($"type Joins @relationship(from: {from}, as: \"joins\", to: [\"City\"], inverse: \"joined\")")
            .FindRelationshipType("Joins")!;

        Assert.Equal(name, type.From.Nodes.Name);
        Assert.Equal(types.Split(' '), type.From.Nodes.Types.Select(node => node.Name));
    }

    [Fact]
    public void A_record_type_knows_its_owners()
    {
        GraphOntology ontology = OntologyText.Read("""
            type Note @record(owners: ["City", "Agreement", "Claim"], as: "notes", table: "texts/notes") { text: String! document: Agreement! @reference }
            """);
        RecordType claim = ontology.FindRecordType("Claim")!, note = ontology.FindRecordType("Note")!;

        Assert.Equal((0, 1), (claim.Ordinal, note.Ordinal));
        Assert.Equal(("texts/notes", "notes", null), (note.Table, note.Field, note.IdPrefix));
        Assert.Equal(["City", "Agreement"], note.Owners);
        Assert.Equal(["Agreement", "City"], note.OwnerNodes.Types.Select(type => type.Name));
        Assert.Equal([claim], note.OwnerRecords);
        Assert.False(note.OwnedByRelationships);
        Assert.True(claim.OwnedByRelationships);
        Assert.Equal(("claim", 0), (claim.IdPrefix, claim.OwnerRecords.Length));
    }

    [Fact]
    public void A_record_that_only_relationships_own_belongs_to_no_node()
    {
        RecordType note = OntologyText.Read("type Note @record(owners: \"Relationship\", as: \"notes\", table: \"notes\")").FindRecordType("Note")!;

        Assert.True(note.OwnedByRelationships);
        Assert.Empty(note.OwnerNodes.Types);
        Assert.Empty(note.Owners);
    }

    [Fact]
    public void Types_of_nodes_are_ordered_as_their_ids_and_relationships_by_name()
    {
        GraphOntology ontology = OntologyText.Read("""
            type Host @node(plural: "hosts")
            type HostTown @node(plural: "hostTowns")
            type Hosting @node(plural: "hostings")
            type About @relationship(from: ["Host"], as: "about", to: ["City"], inverse: "aboutIt")
            """);

        Assert.Equal(["agreement", "city", "country", "host-town", "host", "hosting", "parcel"], ontology.NodeTypes.Select(type => type.IdPrefix));
        Assert.Equal(Enumerable.Range(0, 7), ontology.NodeTypes.Select(type => type.Ordinal));
        Assert.Equal(["About", "LocatedIn", "PartyTo", "SentTo"], ontology.RelationshipTypes.Select(type => type.Name));
        Assert.Equal(("Node", 7), (ontology.AllNodes.Name, ontology.AllNodes.Types.Length));
    }

    [Fact]
    public void Enums_languages_and_claim_topics_are_found()
    {
        GraphOntology ontology = OntologyText.Read("\"What for.\" enum Topic @claimTopics { \"Why.\" PURPOSE METHOD }");

        Assert.Equal(["JA", "EN"], ontology.Languages.Values.Select(value => value.Name));
        Assert.Equal(("Topic", "What for."), (ontology.ClaimTopics!.Name, ontology.ClaimTopics.Description));
        Assert.Equal([new EnumValue("PURPOSE", "Why."), new EnumValue("METHOD", null)], ontology.ClaimTopics.Values);
        Assert.Equal((1, -1), (ontology.ClaimTopics.Find("METHOD"), ontology.ClaimTopics.Find("method")));
        Assert.Equal(["AgreementKind", "CityKind", "Lang", "Topic"], ontology.Enums.Select(type => type.Name));
        Assert.Null(OntologyText.Read("scalar Long").ClaimTopics);
    }

    [Fact]
    public void The_version_changes_with_every_byte_and_with_what_file_it_stands_in()
    {
        string Version(params (string Name, string Text)[] files) =>
            OntologyReader.Read([.. files.Select(file => OntologyText.Source(file.Text, file.Name))]).Ontology!.Version;
        const string Lang = "enum Lang { EN }", City = "type City @node(plural: \"cities\")";

        string[] versions =
        [
            Version(("a", Lang), ("b", City)), Version(("a", Lang + " "), ("b", City)), Version(("a", Lang), ("b", " " + City)),
            Version(("a", City), ("b", Lang)), Version(("a", Lang), ("c", City)), Version(("a", Lang + City)),
        ];

        Assert.Equal(versions.Length, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{64}$", version));
        Assert.Equal(versions[0], Version(("a", Lang), ("b", City)));
    }
}
