namespace RelationsGraph.Model.Tests.Ontology.Faults;

public sealed class PathFaultTests
{
    private const string Known = "Agreement, City, Country, Entity, Parcel, Place, Port";

    [Theory]
    [InlineData("near: [City!]! ‸@path", "@path needs 'steps', a list of at least one step")]
    [InlineData("near: [City!]! @path(steps: ‸[])", "@path needs 'steps', a list of at least one step")]
    [InlineData("near: [City!]! @path(steps: [‸\"PartyTo\"])", "a step is written as { out: \"PartyTo\" } or { in: \"PartyTo\" }")]
    [InlineData("near: [City!]! @path(steps: [‸{}])", "a step needs exactly one of 'out' and 'in', a relationship type")]
    [InlineData("near: [City!]! @path(steps: [‸{ out: \"Flow\", in: \"Flow\" }])", "a step needs exactly one of 'out' and 'in', a relationship type")]
    [InlineData("near: [City!]! @path(steps: [{ out: ‸\"Ship\" }])", "'Ship' is no relationship type; known are Flow, LocatedIn, PartyTo, SentTo")]
    [InlineData("near: [City!]! @path(steps: [{ in: ‸\"City\" }])", "'City' is no relationship type; known are Flow, LocatedIn, PartyTo, SentTo")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", to: ‸\"Town\" }])", "'to' names Town, which is no node type or interface; known are " + Known)]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", over: ‸\"Town\" }])", "the step has no argument 'over'; it takes in, max, min, out, to, where")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", min: ‸2 }])", "'min' of the step is 2; it must be from 0 to 1")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"LocatedIn\", max: ‸17 }])", "'max' of the step is 17; it must be from 1 to 16")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"LocatedIn\", max: ‸0 }])", "'max' of the step is 0; it must be from 1 to 16")]
    [InlineData(
        "near: [City!]! @path(steps: [‸{ out: \"LocatedIn\", min: 0 }])", "every step may be left out, so the path would end where it starts; give one 'min' 1")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\" }], start: ‸\"City\")", "'start' is for paths of Query; remove it")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\" }], from: ‸\"City\")", "@path has no argument 'from'; it takes start, steps, time")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\" }], time: ‸2)", "'time' of @path is 2; it must be from 1 to 1")]
    [InlineData(
        "near: [Parcel!]! @path(steps: [{ out: \"Flow\" }, { in: \"SentTo\" }], time: ‸2)",
        "step 2 can arrive at Parcel, which has no 'since' and 'until' of type EdtfDate; name another step, or none")]
    [InlineData("near: [‸Town!]! @path(steps: [{ out: \"Flow\" }])", "'near' ends at Town, which is no node type or interface; known are " + Known)]
    [InlineData("near: ‸[[City!]!]! @path(steps: [{ out: \"Flow\" }])", "'near' is a list of lists; write [City!]! for a connection or City for a single node")]
    [InlineData("near: ‸City! @path(steps: [{ out: \"Flow\" }])", "'near' is one node and may be none; remove the exclamation mark")]
    [InlineData(
        "near: [City!]! @path(steps: [‸‸{ out: \"PartyTo\", to: \"City\" }])",
        "PARTY_TO in this direction never arrives at City; check 'out', 'in' and 'to'",
        "no Port has PARTY_TO in this direction; check 'out' and 'in'")]
    [InlineData(
        "near: [City!]! @path(steps: [‸‸{ in: \"Flow\" }])",
        "FLOW in this direction never arrives at City; check 'out', 'in' and 'to'",
        "no Port has FLOW in this direction; check 'out' and 'in'")]
    [InlineData(
        "near: [Agreement!]! @path(steps: [{ out: \"Flow\" }, ‸‸{ in: \"PartyTo\" }])",
        "PARTY_TO in this direction never arrives at Agreement; check 'out', 'in' and 'to'",
        "no City has PARTY_TO in this direction; check 'out' and 'in'")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", max: ‸2 }])", "no City has FLOW in this direction, so the step cannot be repeated; remove 'max'")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"LocatedIn\", to: ‸\"Country\" }])", "the last step arrives at Country, but the field ends at City; let them agree")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", where: ‸\"PORT\" }])", "'where' of the step must be an object in braces")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", where: ‸{ in: [\"PORT\"] } }])", "'where' needs the argument 'property', a text in quotes")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", where: ‸{ property: \"kind\" } }])", "'where' needs the argument 'in', a list of texts in quotes")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", where: { property: \"kind\", in: [‸PORT] } }])", "'in' of 'where' holds something else than a text; write it in quotes")]
    [InlineData("near: [City!]! @path(steps: [{ out: \"Flow\", where: { property: \"kind\", in: [\"PORT\", ‸\"SEA\"] } }])", "CityKind has no value SEA; it has PORT, INLAND")]
    [InlineData(
        "near: [City!]! @path(steps: [{ out: \"Flow\", where: { property: ‸\"since\", in: [\"PORT\"] } }])",
        "City has no single enum property 'since'; 'where' tests one on every type it meets, so narrow 'to'")]
    [InlineData(
        "near: [Place!]! @path(steps: [{ out: \"LocatedIn\", where: { property: ‸\"kind\", in: [\"PORT\"] } }])",
        "Country has no single enum property 'kind'; 'where' tests one on every type it meets, so narrow 'to'")]
    [InlineData(
        "near: [Port!]! @path(steps: [{ out: \"LocatedIn\", where: { property: ‸\"kinds\", in: [\"PORT\"] } }])",
        "Port has no single enum property 'kinds'; 'where' tests one on every type it meets, so narrow 'to'")]
    public void A_path_leads_somewhere(string field, params string[] messages) => OntologyText.AssertFaults(
        $"type Port implements Place @node(plural: \"ports\") {{ kinds: [CityKind!] {field} }}\n"
        + "type Flow @relationship(from: [\"Port\"], as: \"flowsTo\", to: [\"City\"], inverse: \"flowsFrom\")",
        messages);

    [Fact]
    public void One_property_with_two_enums_behind_it_cannot_be_tested() => OntologyText.AssertFaults(
        """
        type Query {
          all: [Entity!]! @path(start: "City", steps: [{ out: "Next", to: "Described", where: { property: ‸"kind", in: ["PORT"] } }])
        }
        interface Described implements Entity @node(plural: "described")
        type Harbour implements Described @node(plural: "harbours") { kind: CityKind }
        type Treaty implements Described @node(plural: "treaties") { kind: AgreementKind }
        type Next @relationship(from: ["City"], as: "next", to: ["Described"], inverse: "nextTo")
        """,
        "'kind' is CityKind on Harbour and AgreementKind on Treaty; 'where' tests one enum, so narrow 'to'");

    [Theory]
    [InlineData("‸all: [City!]!", "'Query.all' needs @path; Query holds nothing but derived paths")]
    [InlineData(
        "all: [City!]! ‸@path(steps: [{ out: \"SentTo\" }])", "a path of Query needs 'start', a node type or interface; known are Agreement, City, Country, Entity, Parcel, Place")]
    [InlineData(
        "all: [City!]! @path(start: ‸\"Town\", steps: [{ out: \"SentTo\" }])",
        "a path of Query needs 'start', a node type or interface; known are Agreement, City, Country, Entity, Parcel, Place")]
    [InlineData(
        "all: [City!]! @path(start: \"Parcel\", steps: [{ out: \"SentTo\" }]) ‸all: City @path(start: \"Parcel\", steps: [{ out: \"SentTo\" }])",
        "Query has a field 'all' from Query already; give this one another name, or remove one")]
    public void A_path_of_Query_has_a_start(string field, string message) => OntologyText.AssertFaults($"type Query {{ {field} }}", message);

    [Fact]
    public void Every_step_is_looked_at_even_behind_one_that_cannot_be_read() => OntologyText.AssertFaults(
        """
        type Query {
          all: [City!]! @path(
            start: "City"
            steps: [{ out: ‸"Nowhere" }, { out: "PartyTo", to: ‸"Nobody" }, { in: "PartyTo", max: ‸20 }]
          )
        }
        """,
        "'Nowhere' is no relationship type; known are LocatedIn, PartyTo, SentTo",
        "'to' names Nobody, which is no node type or interface; known are Agreement, City, Country, Entity, Parcel, Place",
        "'max' of the step is 20; it must be from 1 to 16");
}
