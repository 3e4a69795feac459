using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>A small ontology with every kind of property, and two prefixes of which one begins with the other.</summary>
internal static class TestOntology
{
    private const string Sdl = """
        enum Lang { JA EN }
        enum NameKind { DISPLAY SHORT }
        enum Size { SMALL LARGE }
        enum TreatyKind { SISTER PARTNER }

        interface Entity @node(plural: "entities") {
          name: String! @computed(by: DISPLAY_NAME)
          description: LocalizedText @search(as: TEXT)
          since: EdtfDate
          until: EdtfDate
        }

        type City implements Entity @node(plural: "cities") @kindWords(words: ["City", "市"]) {
          code: String
          population: Int
          visitors: Long
          area: Decimal @scale(digits: 2)
          coastal: Boolean
          budget: FiscalYear
          size: Size
          site: Url
          tags: [String!]
          floors: [Int!]
          sizes: [Size!]
          sisters: [City!]! @path(
            steps: [{ out: "PartyTo", to: "Treaty", where: { property: "kind", in: ["SISTER"] } }, { in: "PartyTo", to: "City" }]
            time: 1
          )
          within: [City!]! @path(steps: [{ out: "LocatedIn", max: 16 }])
          outermost: City @path(steps: [{ out: "LocatedIn", min: 0, max: 15 }, { out: "LocatedIn" }])
        }

        enum Marking { NEW ENDED }
        enum Metric { BUDGET STAFF }
        type Line implements Entity @node(plural: "lines") {
          marking: Marking
          amount: Decimal @computed(by: SERIES_VALUE, series: {
            in: "Subject"
            where: [{ property: "metric", in: ["BUDGET"] }]
            value: "value"
            period: "period"
            zeroAfter: { property: "marking", in: ["ENDED"] }
          })
        }
        type Figure implements Entity @node(plural: "figures") { metric: Metric value: Decimal @scale(digits: 3) period: EdtfDate @happens(throughout: true) held: EdtfDate @happens }
        type Subject @relationship(from: ["Figure"], as: "subject", to: ["Entity"], inverse: "figures", one: true)

        type Treaty implements Entity @node(plural: "treaties") { kind: TreatyKind! }
        type Host implements Entity @node(plural: "hosts")
        type HostTown implements Entity @node(plural: "hostTowns")

        type PartyTo @relationship(from: ["City"], as: "partyTo", to: ["Treaty"], inverse: "parties") {
          role: LocalizedText
        }
        type LocatedIn @relationship(from: ["City"], as: "locatedIn", to: ["City"], inverse: "contains")
        type Twin @relationship(from: ["Entity"], as: "twins", to: ["Entity"], inverse: "twinOf")
        type Host2 @relationship(from: ["HostTown"], as: "host", to: ["City"], inverse: "hostTowns", one: true)

        type Name @record(owners: ["Entity"], as: "names", table: "names") { lang: Lang! text: String! @search(as: NAME) kind: NameKind! }
        enum Standing { STANDS GONE @withdrawn }
        type Note @record(owners: ["Entity"], as: "notes", table: "notes") { text: LocalizedText @search(as: TEXT) title: String @search(as: NAME) standing: Standing }
        type Claim @record(owners: ["Entity", "Relationship"], as: "claims", table: "claims", id: "claim") { property: String! day: EdtfDate @attests }
        type Citation @record(owners: ["Entity", "Relationship", "Claim"], as: "citations", table: "citations") {
          line: Int
          document: Treaty @reference
        }

        type Query { hostingCities: [City!]! @path(start: "HostTown", steps: [{ out: "Host2" }]) }
        """;

    public static GraphOntology Ontology { get; } = Read(Sdl);

    public static GraphOntology Read(string sdl)
    {
        OntologyResult result = OntologyReader.Read(new SourceText(Encoding.UTF8.GetBytes(sdl), "test.graphql"));
        return result.Ontology ?? throw new InvalidOperationException(string.Join("\n", result.Faults));
    }

    public static NodeType Node(string name) => Ontology.FindNodeType(name)!;

    public static NodeInterface Interface(string name) => Ontology.FindInterface(name)!;

    public static RelationshipType Relationship(string name) => Ontology.FindRelationshipType(name)!;

    public static RecordType Record(string name) => Ontology.FindRecordType(name)!;

    public static DerivedPath Path(string name) => Array.Find(Node("City").Paths, path => path.Name == name)!;
}
