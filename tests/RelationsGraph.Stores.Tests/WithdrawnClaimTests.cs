using RelationsGraph.Exchange;
using RelationsGraph.Model.Data;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>What a source has withdrawn is no value of a property: a graph is read so, whichever store it is for.</summary>
public sealed class WithdrawnClaimTests(WithdrawnClaimStores stores) : IClassFixture<WithdrawnClaimStores>
{
    private const string Query = """
        {
          event(id: "event/manila-55th-anniversary") { status claims { property } all: claims(includeDeprecated: true) { property value(lang: [EN]) rank } }
          events(where: { id: { eq: "event/manila-55th-anniversary" }, status: { neq: null } }) { totalCount }
        }
        """;

    private const string Answer = """
        {"data":{"event":{"status":null,"claims":[],"all":[{"property":"status","value":"HELD","rank":"DEPRECATED"}]},"events":{"totalCount":0}}}
        """;

    [Fact]
    public async Task A_property_without_another_claim_is_null_and_the_claim_is_shown_where_it_is_asked_for() =>
        Assert.Equal(Answer, await ProductGraph.AskAsync(ProductGraph.Compiler(), stores.Embedded, Query));

    [SkippableFact]
    public async Task Neo4j_says_the_same() =>
        Assert.Equal(Answer, await ProductGraph.AskAsync(ProductGraph.Compiler(), stores.OrSkip(), Query));
}

/// <summary>Both stores with the product's seed, of which the only claim about one property is withdrawn.</summary>
public sealed class WithdrawnClaimStores() : LoadedStores(Read())
{
    private const string Claims = "claims.csv";
    private const string Standing = "event/manila-55th-anniversary,status,HELD,HELD,周年事業を実施しました,VALUE,NORMAL";

    private static GraphTables Read()
    {
        using var seed = new TemporaryFolder();
        string source = RepositoryRoot.Combine("seed");
        foreach (string file in Directory.EnumerateFiles(source, "*.csv", SearchOption.AllDirectories))
            seed.Write(Path.GetRelativePath(source, file).Replace('\\', '/'), File.ReadAllText(file));
        string claims = File.ReadAllText(seed.Combine(Claims));
        Assert.Contains(Standing, claims, StringComparison.Ordinal);
        seed.Write(Claims, claims.Replace(Standing, Standing.Replace("NORMAL", "DEPRECATED", StringComparison.Ordinal), StringComparison.Ordinal));
        SeedResult result = SeedReader.Read(seed.Path, ProductGraph.Ontology, CancellationToken.None);
        return result.Tables ?? throw new InvalidOperationException(string.Join("\n", result.Faults));
    }
}
