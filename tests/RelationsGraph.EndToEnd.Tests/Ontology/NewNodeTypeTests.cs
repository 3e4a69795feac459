using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using RelationsGraph.EndToEnd.Tests.Cases;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Ontology;

/// <summary>
/// A node type with two relationships is one file beside the ontology and rows in tables: the same built program then serves it, with root
/// fields, both ends of each relationship, names and citations.
/// </summary>
public sealed class NewNodeTypeTests : IDisposable
{
    private const string Types =
        """
        "A contract under international law."
        type Treaty implements Entity @node(plural: "treaties") {
          kind: TreatyKind!
          articles: Int
        }

        enum TreatyKind { PEACE TRADE }

        "A country that signed."
        type SignedBy @relationship(from: ["Treaty"], as: "signedBy", to: ["Country"], inverse: "signedTreaties") {
          place: LocalizedText
        }

        "The city it is named after."
        type SignedIn @relationship(from: ["Treaty"], as: "signedIn", to: ["City"], inverse: "treatiesSignedHere", one: true)
        """;

    private const string Query =
        """
        {
          treaties { totalCount nodes { id name(lang: [EN]) kind articles since citations { lineFrom } } }
          treaty(id: "treaty/amity") {
            signedBy { edges { place(lang: [JA]) since node { isoCode } } }
            signedIn { name(lang: [EN]) }
          }
          country(id: "country/france") { signedTreaties { nodes { id } } }
          city(id: "city/yokohama") { treatiesSignedHere { totalCount } }
          node(id: "treaty/commerce") { __typename ... on Entity { name(lang: [JA]) } }
        }
        """;

    private const string Answer =
        """
        {"data":{"treaties":{"totalCount":2,"nodes":[{"id":"treaty/amity","name":"Treaty of Amity","kind":"PEACE","articles":14,"since":"1858-07","citations":[{"lineFrom":1}]},{"id":"treaty/commerce","name":"Treaty of Commerce","kind":"TRADE","articles":null,"since":null,"citations":[{"lineFrom":2}]}]},"treaty":{"signedBy":{"edges":[{"place":"横浜","since":"1858-10","node":{"isoCode":"FR"}},{"place":null,"since":null,"node":{"isoCode":"JP"}}]},"signedIn":{"name":"Yokohama"}},"country":{"signedTreaties":{"nodes":[{"id":"treaty/amity"}]}},"city":{"treatiesSignedHere":{"totalCount":2}},"node":{"__typename":"Treaty","name":"通商条約"}}}
        """;

    private readonly TemporaryFolder _folder = new();

    public NewNodeTypeTests()
    {
        Copy("schema");
        Copy("seed");
        _folder.Write("schema/ontology/treaties.graphql", Types);
        _folder.Write("seed/nodes/treaties.csv", "id,kind,articles,since\ntreaty/amity,PEACE,14,1858-07\ntreaty/commerce,TRADE,,\n");
        _folder.Write(
            "seed/relationships/signed-by.csv",
            "id,from,to,since,place.ja,place.en\nsigned-by/amity--france,treaty/amity,country/france,1858-10,横浜,Yokohama\nsigned-by/amity--japan,treaty/amity,country/japan,,,\n");
        _folder.Write(
            "seed/relationships/signed-in.csv",
            "id,from,to\nsigned-in/amity--yokohama,treaty/amity,city/yokohama\nsigned-in/commerce--yokohama,treaty/commerce,city/yokohama\n");
        Add("names.csv", "owner,lang,text,kind,basis", ["treaty/amity,EN,Treaty of Amity,DISPLAY,STATED", "treaty/amity,JA,修好条約,DISPLAY,STATED", "treaty/commerce,EN,Treaty of Commerce,DISPLAY,STATED", "treaty/commerce,JA,通商条約,DISPLAY,STATED"]);
        Add(
            "citations.csv",
            "owner,property,document,lineFrom,lineTo,page,item,statedOn,basis,note",
            [
                "treaty/amity,,document/pamphlet,1,1,,,,STATED,", "treaty/commerce,,document/pamphlet,2,2,,,,STATED,",
                "signed-by/amity--france,,document/pamphlet,1,1,,,,STATED,", "signed-by/amity--japan,,document/pamphlet,1,1,,,,STATED,",
                "signed-in/amity--yokohama,,document/pamphlet,1,1,,,,STATED,", "signed-in/commerce--yokohama,,document/pamphlet,2,2,,,,STATED,",
            ]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Needs_one_file_of_the_ontology_and_tables_but_no_code()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var server = await ServerProgram.StartAsync(["--schema", _folder.Combine("schema"), "--seed", _folder.Combine("seed")], environment: null, timeout.Token);

        using var content = new StringContent(JsonSerializer.Serialize(new { query = Query }), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, timeout.Token);

        Assert.Equal(JsonLayout.Of(Encoding.UTF8.GetBytes(Answer)), JsonLayout.Of(await answer.Content.ReadAsByteArrayAsync(timeout.Token)));
    }

    private void Copy(string name)
    {
        var source = RepositoryRoot.Combine(name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = _folder.Combine(name, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    // Rows are added in the order of the table's own header.
    private void Add(string table, string header, string[] rows)
    {
        var file = _folder.Combine("seed", table);
        Assert.Equal(header, File.ReadLines(file).First());
        File.AppendAllLines(file, rows);
    }
}
