using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Testing;

namespace RelationsGraph.Compiler.Tests.Aids;

/// <summary>A small ontology with every sort of field, and the product's own.</summary>
internal static class TestApi
{
    public const string SmallSdl = """
        "A language."
        enum Lang { JA EN }
        "What sort of treaty it is."
        enum TreatyKind { SISTER PARTNER }

        "Anything known about."
        interface Entity @node(plural: "entities") {
          "What people call it."
          name: String! @computed(by: DISPLAY_NAME)
          "Some words."
          description: LocalizedText
          "From when on it is."
          since: EdtfDate
          "Until when it is."
          until: EdtfDate
        }

        "Somewhere."
        interface Place implements Entity @node(plural: "places") {
          "Every place around it."
          within: [Place!]! @path(steps: [{ out: "LocatedIn", to: "Place", max: 16 }])
          "Its country."
          country: Country @path(steps: [{ out: "LocatedIn", to: "Place", min: 0, max: 15 }, { out: "LocatedIn", to: "Country" }])
        }

        "A city."
        type City implements Place @node(plural: "cities") {
          "A code."
          code: String
          "People."
          population: Int
          "Words that go with it."
          tags: [String!]
          "Cities joined by a treaty."
          sisters: [City!]! @path(
            steps: [{ out: "PartyTo", to: "Treaty", where: { property: "kind", in: ["SISTER"] } }, { in: "PartyTo", to: "City" }]
            time: 1
          )
        }

        "A country."
        type Country implements Place @node(plural: "countries")

        "A treaty."
        type Treaty implements Entity @node(plural: "treaties") {
          kind: TreatyKind!
          "What it counts."
          value: Decimal! @scale(digits: 2)
        }

        "A place is party to a treaty."
        type PartyTo @relationship(from: ["Place"], as: "partyTo", to: ["Treaty"], inverse: "parties") {
          "In which role."
          role: LocalizedText
        }
        "A place lies in another."
        type LocatedIn @relationship(from: ["Place"], as: "locatedIn", to: ["Place"], inverse: "contains")
        "Who keeps the text."
        type KeptBy @relationship(from: ["Treaty"], as: "keeper", to: ["City"], inverse: "keeps", one: true)
        "What it replaces."
        type Replaces @relationship(from: ["Treaty"], as: "replaces", to: ["Treaty"], inverse: "replacedBy", one: true, optional: true, inverseOne: true)
        "What has to do with what."
        type About @relationship(from: ["Entity"], as: "about", to: ["Entity"], inverse: "aboutOf")

        "A name."
        type Name @record(owners: ["Entity"], as: "names", table: "names") {
          lang: Lang!
          "Its text."
          text: String!
        }
        "What somebody says."
        type Claim @record(owners: ["Entity", "Relationship"], as: "claims", table: "claims", id: "claim") {
          "About what."
          property: String!
        }
        "Where it stands."
        type Citation @record(owners: ["Entity", "Relationship", "Claim"], as: "citations", table: "citations") {
          "In which treaty."
          document: Treaty! @reference
        }

        type Query {
          "Cities that keep a treaty."
          keepers: [City!]! @path(start: "Treaty", steps: [{ out: "KeptBy" }])
        }
        """;

    private static readonly Lazy<ApiSchema> TheProduct = new(() => ApiSchema.From(Ontology(OntologyReader.ReadFolder(RepositoryRoot.Combine("schema")))));

    public static ApiSchema Small { get; } = ApiSchema.From(Read(SmallSdl));

    /// <summary>The API of the ontology in this repository.</summary>
    public static ApiSchema Product => TheProduct.Value;

    public static GraphOntology Read(string sdl) =>
        Ontology(OntologyReader.Read(new SourceText(Encoding.UTF8.GetBytes(sdl), "test.graphql")));

    private static GraphOntology Ontology(OntologyResult result) =>
        result.Ontology ?? throw new InvalidOperationException(string.Join("\n", result.Faults));
}
