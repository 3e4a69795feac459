namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class PropertyFaultTests
{
    private const string Kinds = "String, Url, Int, Long, Decimal, Boolean, EdtfDate, FiscalYear, LocalizedText";

    private const string NeedsBy =
        "@computed of 'code' needs 'by' with one of the values DISPLAY_NAME, SERIES_VALUE, SERIES_CHANGE, SERIES_CHANGE_RATIO, SERIES_SHARE";

    [Theory]
    [InlineData("code: ‸Float", "'code' has the type Float, which is no type of a property; use an enum of the ontology or one of " + Kinds)]
    [InlineData("code: ‸ID", "'code' has the type ID, which is no type of a property; use an enum of the ontology or one of " + Kinds)]
    [InlineData("code: ‸Claim", "'code' has the type Claim, which is no type of a property; use an enum of the ontology or one of " + Kinds)]
    [InlineData("code: ‸City", "'code' has the type City, which is no type of a property; say with @path how it is reached, or declare a relationship type instead")]
    [InlineData("code: ‸Place!", "'code' has the type Place, which is no type of a property; say with @path how it is reached, or declare a relationship type instead")]
    [InlineData("code: ‸[[Int!]!]", "'code' is a list of lists; a property holds one value or one list")]
    [InlineData("code: [‸Int]", "the list 'code' holds no nulls; write an exclamation mark behind the type of its values")]
    [InlineData("code: ‸[EdtfDate!]", "'code' is a list of EdtfDate; only texts, numbers and enum values come in lists")]
    [InlineData("code: ‸[LocalizedText!]!", "'code' is a list of LocalizedText; only texts, numbers and enum values come in lists")]
    [InlineData("code: ‸[City!] @reference", "'code' is a list of City; only texts, numbers and enum values come in lists")]
    [InlineData("code: ‸String @reference", "'code' refers to String, which is no node type or interface; known are Agreement, City, Country, Entity, Hall, Parcel, Place")]
    [InlineData("code: String ‸@length", "@length needs the argument 'max', a whole number from 1 to 8000")]
    [InlineData("code: String @length(max: ‸8001)", "'max' of @length is 8001; it must be from 1 to 8000")]
    [InlineData("code: String @length(max: ‸0)", "'max' of @length is 0; it must be from 1 to 8000")]
    [InlineData("code: String @length(max: ‸99999999999)", "'max' of @length is 99999999999; it must be from 1 to 8000")]
    [InlineData("code: String @length(max: ‸\"5\")", "'max' of @length must be a whole number")]
    [InlineData("code: String @length(max: 5, min: ‸1)", "@length has no argument 'min'; it takes max")]
    [InlineData("code: Int ‸@length(max: 5)", "@length is for texts, which 'code' is not; remove it")]
    [InlineData("code: Decimal @scale(digits: ‸10)", "'digits' of @scale is 10; it must be from 0 to 9")]
    [InlineData("code: Decimal @scale(digits: ‸-1)", "'digits' of @scale is -1; it must be from 0 to 9")]
    [InlineData("code: Int ‸@scale(digits: 2)", "@scale is for Decimal, which 'code' is not; remove it")]
    [InlineData("code: Url ‸@search", "@search is for String and LocalizedText, which 'code' is not; remove it")]
    [InlineData("code: String @search(as: ‸TITLE)", "'as' of @search is TITLE; it must be NAME or TEXT")]
    [InlineData("code: String @search(as: ‸\"NAME\")", "'as' of @search must be an enum value without quotes")]
    [InlineData("code: String ‸@computed", NeedsBy)]
    [InlineData("code: String ‸@computed(by: AGE)", NeedsBy)]
    [InlineData("code: ‸Int @computed(by: DISPLAY_NAME)", "'code' is computed by DISPLAY_NAME, which is a text; write String! or String")]
    [InlineData("‸id: String", "Hall has a field 'id' from every node already; give this one another name, or remove one")]
    [InlineData("code: Int ‸code: Int", "Hall has a field 'code' from Hall already; give this one another name, or remove one")]
    [InlineData("‸since: EdtfDate", "Hall has a field 'since' from Entity already; give this one another name, or remove one")]
    [InlineData("‸name: String", "Hall has a field 'name' from Entity already; give this one another name, or remove one")]
    public void A_property_of_a_node_type(string field, string message) =>
        OntologyText.AssertFaults($"type Hall implements Entity @node(plural: \"halls\") {{ {field} }}", message);

    [Theory]
    [InlineData("‸since: EdtfDate", "Joins has a field 'since' from every relationship already; give this one another name, or remove one")]
    [InlineData("‸until: EdtfDate", "Joins has a field 'until' from every relationship already; give this one another name, or remove one")]
    [InlineData("‸id: String", "Joins has a field 'id' from every relationship already; give this one another name, or remove one")]
    [InlineData("‸from: String", "Joins has a field 'from' from every relationship already; give this one another name, or remove one")]
    [InlineData("‸to: String", "Joins has a field 'to' from every relationship already; give this one another name, or remove one")]
    [InlineData("role: String ‸role: String", "Joins has a field 'role' from Joins already; give this one another name, or remove one")]
    [InlineData("role: String ‸@computed(by: DISPLAY_NAME)", "'role' has @computed, which only fields of node types and interfaces have; remove it")]
    [InlineData("role: City ‸@path(steps: [{ out: \"PartyTo\" }])", "'role' has @path, which only fields of node types and interfaces have; remove it")]
    [InlineData("role: ‸Float", "'role' has the type Float, which is no type of a property; use an enum of the ontology or one of " + Kinds)]
    public void A_property_of_a_relationship_type(string field, string message) => OntologyText.AssertFaults(
        $"type Joins @relationship(from: [\"City\"], as: \"joins\", to: [\"Agreement\"], inverse: \"joined\") {{ {field} }}", message);

    [Fact]
    public void A_reserved_property_behind_one_that_could_not_be_read_is_found_at_its_own_place() => OntologyText.AssertFaults(
        """
        type Joins @relationship(from: ["City"], as: "joins", to: ["Agreement"], inverse: "joined") {
          role: ‸Float
          ‸since: EdtfDate
        }
        """,
        "'role' has the type Float, which is no type of a property; use an enum of the ontology or one of " + Kinds,
        "Joins has a field 'since' from every relationship already; give this one another name, or remove one");

    [Fact]
    public void A_field_that_two_interfaces_declare_is_a_fault_where_a_type_has_both() => OntologyText.AssertFaults(
        """
        interface Reachable @node(plural: "reachables") { ‸address: String }
        interface Owned @node(plural: "owned") { address: String }
        type Hall implements Reachable & Owned @node(plural: "halls")
        type Tower implements Reachable & Owned @node(plural: "towers")
        """,
        "Hall has a field 'address' from Owned already; give this one another name, or remove one");
}
