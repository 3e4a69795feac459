namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class NodeFaultTests
{
    [Theory]
    [InlineData("type Hall ‸@node", "@node needs the argument 'plural', a text in quotes")]
    [InlineData("type Hall @node(plural: ‸halls)", "'plural' of @node must be a text in quotes")]
    [InlineData(
        "type Hall @node(plural: ‸\"town halls\")",
        "'plural' of @node is 'town halls', which cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData(
        "type Hall @node(plural: ‸\"\")", "'plural' of @node is '', which cannot be the name of a field; write a lower-case letter, then letters and digits")]
    [InlineData("type Hall @node(plural: \"halls\", plural: ‸\"hall\")", "@node has the argument 'plural' twice; keep one")]
    [InlineData("type Hall @node(plural: \"halls\", table: ‸\"halls\")", "@node has no argument 'table'; it takes id, plural")]
    [InlineData("interface Hall @node(plural: \"halls\", id: ‸\"hall\")", "@node has no argument 'id'; it takes plural")]
    [InlineData(
        "type Hall @node(plural: \"halls\", id: ‸\"town/hall\")",
        "'id' of @node is 'town/hall', with which no id can begin; write lower-case letters, digits and hyphens")]
    [InlineData("type Hall @node(plural: \"halls\", id: ‸\"\")", "'id' of @node is '', with which no id can begin; write lower-case letters, digits and hyphens")]
    [InlineData("type Hall @node(plural: \"halls\", id: ‸\"Hall\")", "'id' of @node is 'Hall', with which no id can begin; write lower-case letters, digits and hyphens")]
    [InlineData("type Hall @node(plural: \"halls\", id: ‸\"-hall\")", "'id' of @node is '-hall', with which no id can begin; write lower-case letters, digits and hyphens")]
    [InlineData("type Hall implements ‸Building @node(plural: \"halls\")", "'Hall' implements Building, which is no interface; known are Entity, Place")]
    [InlineData("type Hall implements ‸City @node(plural: \"halls\")", "'Hall' implements City, which is no interface; known are Entity, Place")]
    [InlineData("interface Hall implements ‸Hall @node(plural: \"halls\")", "'Hall' implements itself; remove one step")]
    [InlineData(
        "type In implements ‸Place @relationship(from: [\"City\"], as: \"in\", to: [\"Country\"], inverse: \"has\")",
        "'In' is no node type, so it implements nothing; remove 'implements'")]
    public void A_node_type_says_what_it_is(string marked, string message) => OntologyText.AssertFaults(marked, message);

    [Fact]
    public void Interfaces_that_implement_each_other_are_faults_on_both_sides() => OntologyText.AssertFaults(
        """
        interface Hall implements ‸Tower @node(plural: "halls")
        interface Tower implements ‸Hall @node(plural: "towers")
        """,
        "'Tower' implements itself over Hall; remove one step",
        "'Hall' implements itself over Tower; remove one step");

    [Fact]
    public void An_interface_without_its_mark_is_one_fault_whoever_implements_it() => OntologyText.AssertFaults(
        """
        interface ‸Building
        type Hall implements Building @node(plural: "halls")
        """,
        "interface 'Building' is not marked; add @node with 'plural', the name of its root connection");

    [Theory]
    [InlineData("type Town @node(plural: ‸\"cities\")", "City has the root connection 'cities' already; give 'plural' another value")]
    [InlineData("type Town @node(plural: ‸\"places\")", "Place has the root connection 'places' already; give 'plural' another value")]
    [InlineData("interface Town @node(plural: ‸\"cities\")", "City has the root connection 'cities' already; give 'plural' another value")]
    [InlineData("type Town @node(plural: \"towns\", id: ‸\"city\")", "City has ids that begin with 'city/' already; give 'id' another value")]
    [InlineData("type Town @node(plural: \"towns\", id: ‸\"party-to\")", "PartyTo has ids that begin with 'party-to/' already; give 'id' another value")]
    [InlineData("type Town @node(plural: \"towns\", id: ‸\"claim\")", "Claim has ids that begin with 'claim/' already; give 'id' another value")]
    [InlineData("type ‸PARTYTo @node(plural: \"towns\")", "PartyTo has ids that begin with 'party-to/' already; give 'id' another value")]
    [InlineData(
        "type ‸PARTYTo @relationship(from: [\"City\"], as: \"joins\", to: [\"Agreement\"], inverse: \"joined\")",
        "PartyTo has the table 'relationships/party-to' already; give this type another name")]
    [InlineData("type Note @record(owners: [\"City\"], as: \"notes\", table: ‸\"claims\")", "Claim has the table 'claims' already; give 'table' another value")]
    [InlineData("type Note @record(owners: [\"City\"], as: \"notes\", table: ‸\"nodes/cities\")", "City has the table 'nodes/cities' already; give 'table' another value")]
    [InlineData(
        "type Note @record(owners: [\"City\"], as: \"notes\", table: \"notes\", id: ‸\"city\")", "City has ids that begin with 'city/' already; give 'id' another value")]
    public void Two_types_share_no_table_no_prefix_and_no_root_connection(string marked, string message) => OntologyText.AssertFaults(marked, message);
}
