using System.Text.Json;
using Xunit;

namespace RelationsGraph.Stores.Tests;

[Collection(BothStores.Name)]
public sealed class ExplainTests(SeededNeo4j stores)
{
    private const string Query = """{ city(id: "city/yokohama") { name sisterCities(first: 2) { totalCount nodes { name } } } }""";

    [SkippableFact]
    public async Task An_explanation_has_the_statement_and_what_the_database_did_for_it()
    {
        var store = stores.OrSkip();

        string plain = await ProductGraph.AskAsync(ProductGraph.Compiler(), store, Query);
        JsonElement explained = JsonDocument.Parse(await ProductGraph.AskAsync(ProductGraph.Compiler(), store, Query, isExplained: true)).RootElement;

        JsonElement explanation = explained.GetProperty("extensions").GetProperty("explain");
        JsonElement statement = Assert.Single(explanation.GetProperty("statements").EnumerateArray());
        Assert.StartsWith("RETURN head(COLLECT { MATCH (n1:`Entity` {`id`: $", statement.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(statement.GetProperty("operators").EnumerateArray());
        Assert.Equal(explanation.GetProperty("rowsTouched").GetInt64(), statement.GetProperty("touched").GetInt64());
        Assert.Equal(JsonDocument.Parse(plain).RootElement.GetProperty("data").GetRawText(), explained.GetProperty("data").GetRawText());
    }
}
