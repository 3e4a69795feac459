namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class RecordFaultTests
{
    [Theory]
    [InlineData("owners: [\"City\", ‸\"Town\"], as: \"notes\", table: \"notes\"", "'owners' names Town, which is no node type, interface or record type, and not Relationship")]
    [InlineData("owners: [‸\"PartyTo\"], as: \"notes\", table: \"notes\"", "'owners' names PartyTo, which is no node type, interface or record type, and not Relationship")]
    [InlineData("owners: ‸[], as: \"notes\", table: \"notes\"", "@record needs the argument 'owners', a list of texts in quotes")]
    [InlineData("owners: [\"City\", ‸\"Note\"], as: \"notes\", table: \"notes\"", "Note owns itself; remove it from 'owners'")]
    [InlineData("owners: [\"City\"], as: ‸\"no tes\", table: \"notes\"", "'as' of @record is 'no tes', which cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData(
        "owners: [\"City\"], as: \"notes\", table: ‸\"../notes\"",
        "'table' of @record is '../notes', which is no path below a seed folder; write lower-case letters, digits and hyphens, with / between folders")]
    [InlineData(
        "owners: [\"City\"], as: \"notes\", table: ‸\"/notes\"",
        "'table' of @record is '/notes', which is no path below a seed folder; write lower-case letters, digits and hyphens, with / between folders")]
    [InlineData(
        "owners: [\"City\"], as: \"notes\", table: \"notes\", id: ‸\"no/te\"",
        "'id' of @record is 'no/te', with which no id can begin; write lower-case letters, digits and hyphens")]
    [InlineData("owners: [\"City\"], as: \"notes\", table: \"notes\", many: ‸true", "@record has no argument 'many'; it takes as, id, owners, table")]
    [InlineData("owners: [\"City\"], as: ‸\"kind\", table: \"notes\"", "City has a field 'kind' from City already; give this one another name, or remove one")]
    [InlineData("owners: [\"Country\"], as: ‸\"claims\", table: \"notes\"", "Country has a field 'claims' from Claim already; give this one another name, or remove one")]
    [InlineData("owners: [\"Claim\"], as: ‸\"property\", table: \"notes\"", "Claim has a field 'property' from Claim already; give this one another name, or remove one")]
    [InlineData("owners: [\"Claim\"], as: ‸\"id\", table: \"notes\"", "Claim has a field 'id' from every record with an id already; give this one another name, or remove one")]
    [InlineData(
        "owners: [\"Relationship\"], as: ‸\"since\", table: \"notes\"",
        "LocatedIn has a field 'since' from every relationship already; give this one another name, or remove one")]
    public void A_record_type_says_whose_it_is(string arguments, string message) => OntologyText.AssertFaults($"type Note @record({arguments})", message);

    [Fact]
    public void A_record_without_ids_owns_nothing() => OntologyText.AssertFaults(
        """
        type Note @record(owners: ["City"], as: "notes", table: "notes")
        type Remark @record(owners: [‸"Note"], as: "remarks", table: "remarks")
        """,
        "'owners' names Note, whose records have no ids; give it 'id' in its @record");

    [Fact]
    public void Records_that_own_each_other_would_never_end() => OntologyText.AssertFaults(
        """
        type Note @record(owners: ‸["City", "Remark"], as: "notes", table: "notes", id: "note")
        type Remark @record(owners: ‸["Note"], as: "remarks", table: "remarks", id: "remark")
        """,
        "Note is owned by a record that it owns itself; let one of them be owned by nodes only",
        "Remark is owned by a record that it owns itself; let one of them be owned by nodes only");

    [Fact]
    public void A_record_with_ids_has_no_property_id() => OntologyText.AssertFaults(
        "type Note @record(owners: [\"City\"], as: \"notes\", table: \"notes\", id: \"note\") { ‸id: String text: String ‸text: Int }",
        "Note has a field 'id' from every record with an id already; give this one another name, or remove one",
        "Note has a field 'text' from Note already; give this one another name, or remove one");
}
