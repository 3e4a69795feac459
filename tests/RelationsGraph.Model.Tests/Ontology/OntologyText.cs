using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

/// <summary>Ontologies written in tests: a sound one that every test builds on, and a second file beside it.</summary>
internal static class OntologyText
{
    /// <summary>Marks the place of a fault in the second file.</summary>
    public const char Mark = '‸';

    /// <summary>The name of the second file.</summary>
    public const string File = "test.graphql";

    private const string Sound = """
        enum Lang { JA EN }
        interface Entity @node(plural: "entities") {
          name: String! @computed(by: DISPLAY_NAME)
          since: EdtfDate
          until: EdtfDate
        }
        interface Place implements Entity @node(plural: "places")
        type City implements Place @node(plural: "cities") { kind: CityKind! }
        enum CityKind { PORT INLAND }
        type Country implements Place @node(plural: "countries")
        type Agreement implements Entity @node(plural: "agreements") { kind: AgreementKind! }
        enum AgreementKind { SISTER PARTNER }
        type Parcel @node(plural: "parcels") { kind: AgreementKind! }
        type PartyTo @relationship(from: ["City"], as: "partyTo", to: ["Agreement"], inverse: "parties")
        type LocatedIn @relationship(from: ["Place"], as: "locatedIn", to: ["Place"], inverse: "contains")
        type SentTo @relationship(from: ["Parcel"], as: "sentTo", to: ["City"], inverse: "received", one: true)
        type Claim @record(owners: ["Entity", "Relationship"], as: "claims", table: "claims", id: "claim") { property: String! }
        """;

    public static SourceText Source(string text, string name = File) => new(Encoding.UTF8.GetBytes(text), name);

    /// <summary>Reads the sound ontology and what a test adds.</summary>
    public static GraphOntology Read(string added)
    {
        OntologyResult result = OntologyReader.Read(Source(Sound, "sound.graphql"), Source(added));
        Assert.Empty(result.Faults);
        return result.Ontology!;
    }

    /// <summary>
    /// Reads the sound ontology and what a test adds, in which a mark stands before every place of a fault, and expects exactly these
    /// messages at these places.
    /// </summary>
    public static void AssertFaults(string marked, params string[] messages)
    {
        var expected = new List<string>();
        foreach (string line in marked.Split('\n').Select((text, index) => (text, index)).SelectMany(line => Places(line.text, line.index + 1)))
            expected.Add($"{File}:{line}: {(expected.Count < messages.Length ? messages[expected.Count] : "one more mark than messages")}");
        Assert.Equal(messages.Length, expected.Count);

        OntologyResult result = OntologyReader.Read(Source(Sound, "sound.graphql"), Source(marked.Replace(Mark.ToString(), "", StringComparison.Ordinal)));

        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
        Assert.Null(result.Ontology);
    }

    private static IEnumerable<string> Places(string line, int number)
    {
        int marks = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == Mark)
                yield return $"{number}:{i - marks++ + 1}";
        }
    }
}
