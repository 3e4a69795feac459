namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class RelationshipFaultTests
{
    private const string Known = "Agreement, City, Country, Entity, Parcel, Place";

    [Theory]
    [InlineData("from: [\"City\"], as: ‸7, to: [\"Country\"], inverse: \"joined\"", "'as' of @relationship must be a text in quotes")]
    [InlineData(
        "from: [\"City\"], as: ‸\"join with\", to: [\"Country\"], inverse: \"joined\"",
        "'as' of @relationship is 'join with', which cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData("from: ‸[], as: \"joins\", to: [\"Country\"], inverse: \"joined\"", "@relationship needs the argument 'from', a list of texts in quotes")]
    [InlineData("from: [\"City\", ‸City], as: \"joins\", to: [\"Country\"], inverse: \"joined\"", "'from' of @relationship holds something else than a text; write it in quotes")]
    [InlineData("from: [\"City\", ‸\"City\"], as: \"joins\", to: [\"Country\"], inverse: \"joined\"", "'from' of @relationship holds City twice; keep one")]
    [InlineData("from: [\"City\", ‸\"Town\"], as: \"joins\", to: [\"Country\"], inverse: \"joined\"", "'from' names Town, which is no node type or interface; known are " + Known)]
    [InlineData("from: [\"City\"], as: \"joins\", to: [‸\"Claim\"], inverse: \"joined\"", "'to' names Claim, which is no node type or interface; known are " + Known)]
    [InlineData("from: [\"City\"], as: \"joins\", to: [\"Country\"], inverse: \"joined\", one: ‸\"true\"", "'one' of @relationship must be true or false")]
    [InlineData(
        "from: [\"City\"], as: \"joins\", to: [\"Country\"], inverse: \"joined\", optional: ‸true",
        "'optional' allows a single relationship to be missing, but there may be any number here; add 'one' or remove it")]
    [InlineData(
        "from: [\"City\"], as: \"joins\", to: [\"Country\"], inverse: \"joined\", table: ‸\"joins\"",
        "@relationship has no argument 'table'; it takes as, from, inverse, inverseOne, one, optional, to")]
    [InlineData(
        "from: [\"City\"], as: ‸\"kind\", to: [\"Country\"], inverse: \"joined\"",
        "City has a field 'kind' from City already; give this one another name, or remove one")]
    [InlineData(
        "from: [\"Place\"], as: ‸\"since\", to: [\"Country\"], inverse: \"joined\"",
        "City has a field 'since' from Entity already; give this one another name, or remove one")]
    [InlineData(
        "from: [\"Place\"], as: ‸\"claims\", to: [\"Country\"], inverse: \"joined\"",
        "City has a field 'claims' from Claim already; give this one another name, or remove one")]
    [InlineData(
        "from: [\"Place\"], as: \"near\", to: [\"Place\"], inverse: ‸\"near\"",
        "City has a field 'near' from Joins already; give this one another name, or remove one")]
    public void A_relationship_type_says_what_it_joins(string arguments, string message) =>
        OntologyText.AssertFaults($"type Joins @relationship({arguments})", message);

    [Fact]
    public void All_that_a_relationship_lacks_is_said_at_once() => OntologyText.AssertFaults(
        "type Joins ‸‸‸‸@relationship",
        "@relationship needs the argument 'as', a text in quotes",
        "@relationship needs the argument 'from', a list of texts in quotes",
        "@relationship needs the argument 'inverse', a text in quotes",
        "@relationship needs the argument 'to', a list of texts in quotes");

    [Fact]
    public void A_path_over_a_relationship_that_is_a_fault_is_no_fault_of_its_own() => OntologyText.AssertFaults(
        """
        type Joins @relationship(from: ["City"], as: "joins", to: [‸"Town"], inverse: "joined")
        type Query { all: [City!]! @path(start: "City", steps: [{ out: "Joins" }]) }
        """,
        "'to' names Town, which is no node type or interface; known are " + Known);
}
