using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Settings;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

/// <summary>A new node type with two relationship types is an edit of the ontology and four tables, and no C# at all.</summary>
public sealed class TreatyTests
{
    private const string Ontology = """
        "A treaty between countries."
        type Treaty implements Entity @node(plural: "treaties") {
          kind: TreatyKind!
          "How many articles it has."
          articles: Int
        }

        "What sort of treaty it is."
        enum TreatyKind { PEACE COMMERCE }

        "A country is bound by a treaty."
        type BoundBy @relationship(from: ["Country"], as: "boundBy", to: ["Treaty"], inverse: "binds") {
          "The day it was ratified."
          ratified: EdtfDate
        }

        "Where a treaty was signed."
        type SignedIn @relationship(from: ["Treaty"], as: "signedIn", to: ["City"], inverse: "treatiesSigned", one: true)
        """;

    [Fact]
    public async Task A_new_type_needs_an_edit_of_the_ontology_and_tables_only()
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(RepositoryRoot.Combine("schema", "ontology")))
            folder.Write("schema/ontology/" + Path.GetFileName(file), await File.ReadAllTextAsync(file));
        folder.Write("schema/ontology/treaties.graphql", Ontology);
        folder.Write("seed/nodes/cities.csv", "id\ncity/yokohama\n");
        folder.Write("seed/nodes/countries.csv", "id,isoCode\ncountry/france,FR\ncountry/japan,JP\n");
        folder.Write("seed/nodes/documents.csv", "id,kind\ndocument/archive,OTHER\n");
        folder.Write("seed/nodes/treaties.csv", "id,kind,articles,since\ntreaty/amity-1858,COMMERCE,22,1858-10-09\n");
        folder.Write("seed/relationships/bound-by.csv",
            "id,from,to,ratified\nbound-by/france,country/france,treaty/amity-1858,1859-09-22\nbound-by/japan,country/japan,treaty/amity-1858,\n");
        folder.Write("seed/relationships/signed-in.csv", "id,from,to\nsigned-in/amity-1858,treaty/amity-1858,city/yokohama\n");
        folder.Write("seed/names.csv", "owner,lang,text,kind,basis\n" + string.Concat(
            new[] { ("city/yokohama", "Yokohama"), ("country/france", "France"), ("country/japan", "Japan"), ("document/archive", "Archive"), ("treaty/amity-1858", "Treaty of amity") }
            .Select(name => $"{name.Item1},EN,{name.Item2},DISPLAY,STATED\n{name.Item1},JA,{name.Item2},DISPLAY,STATED\n")));
        folder.Write("seed/citations.csv", "owner,property,document,lineFrom,lineTo,basis,note\n" + string.Concat(
            new[] { "city/yokohama", "country/france", "country/japan", "document/archive", "treaty/amity-1858", "bound-by/france", "bound-by/japan", "signed-in/amity-1858" }
            .Select(owner => $"{owner},,document/archive,7,8,STATED,\n")));
        var settings = new ServerSettings { Schema = folder.Combine("schema"), Seed = folder.Combine("seed") };

        IReadOnlyList<string> faults = new GraphLoader().Check(settings.Schema, settings.Seed, CancellationToken.None);
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        string answer = await AskAsync(GraphLoader.Load(settings, CancellationToken.None), """
            {
              treaties { totalCount nodes {
                id name(lang: EN) kind articles since
                citations { lineFrom document { id } }
                binds { edges { id ratified citations { lineTo } node { isoCode } } }
                signedIn { id }
                signedInRelationship { id citations { basis } }
              } }
              country(id: "country/france") { boundBy { edges { ratified node { kind } } } }
              city(id: "city/yokohama") { treatiesSigned { nodes { name(lang: EN) } } }
              treaty(id: "treaty/amity-1858") { __typename ... on Entity { id } }
            }
            """);

        Assert.Equal(
            """
            {"data":{"treaties":{"totalCount":1,"nodes":[{"id":"treaty/amity-1858","name":"Treaty of amity","kind":"COMMERCE","articles":22,"since":"1858-10-09",
            "citations":[{"lineFrom":7,"document":{"id":"document/archive"}}],
            "binds":{"edges":[{"id":"bound-by/france","ratified":"1859-09-22","citations":[{"lineTo":8}],"node":{"isoCode":"FR"}},
            {"id":"bound-by/japan","ratified":null,"citations":[{"lineTo":8}],"node":{"isoCode":"JP"}}]},
            "signedIn":{"id":"city/yokohama"},"signedInRelationship":{"id":"signed-in/amity-1858","citations":[{"basis":"STATED"}]}}]},
            "country":{"boundBy":{"edges":[{"ratified":"1859-09-22","node":{"kind":"COMMERCE"}}]}},
            "city":{"treatiesSigned":{"nodes":[{"name":"Treaty of amity"}]}},"treaty":{"__typename":"Treaty","id":"treaty/amity-1858"}}}
            """.Replace("\n", "", StringComparison.Ordinal),
            answer);
    }

    [Theory]
    [InlineData("type PageInfo implements Entity @node(plural: \"infos\")", "PageInfo")]
    [InlineData("type CitiesConnection implements Entity @node(plural: \"others\")", "CitiesConnection")]
    public void A_name_that_the_api_adds_itself_is_a_fault_of_the_ontology(string addition, string name)
    {
        using var folder = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(RepositoryRoot.Combine("schema", "ontology")))
            folder.Write("schema/ontology/" + Path.GetFileName(file), File.ReadAllText(file));
        folder.Write("schema/ontology/clash.graphql", addition);

        var fault = Assert.Throws<GraphFaultsException>(() => new GraphLoader().PrintSchema(folder.Combine("schema")));

        Assert.StartsWith($"ontology: {name}: ", Assert.Single(fault.Faults), StringComparison.Ordinal);
        Assert.Contains("rename yours", fault.Faults[0], StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(IServedGraph graph, string query)
    {
        await using Aids.GraphHost host = await Aids.GraphHost.StartAsync(graph);
        return (await host.AskAsync(query)).Body;
    }
}
