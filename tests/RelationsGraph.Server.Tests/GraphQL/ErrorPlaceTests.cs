using System.Text.Json;
using RelationsGraph.Embedded;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Server.Tests.GraphQL.Aids;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

/// <summary>What a store finds wrong says where it stands in the answer and where in the text it was asked for, and takes no more with it than it must.</summary>
public sealed class ErrorPlaceTests : IAsyncLifetime
{
    private GraphHost _host = null!;

    public async Task InitializeAsync() => _host = await GraphHost.StartAsync(store: SmallGraph.With(new EmbeddedLimits { MaxAggregatedRows = 1, MaxWays = 0 }));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_timeout_names_the_field_that_was_being_made()
    {
        await using GraphHost host = await GraphHost.StartAsync(store: new StubStore((plan, _, sink, _) =>
        {
            var cities = (ConnectionField)plan.Fields[0];
            sink.Name(cities.Name);
            sink.StartObject();
            sink.Name(cities.Parts[0].Name);
            throw new StoreException(StoreErrorCodes.ExecutionTimeout, "Too slow.");
        }));

        Answer answer = await host.AskAsync("{ cities { totalCount } }");

        Assert.Equal((503, StoreErrorCodes.ExecutionTimeout), (answer.Status, answer.Code));
        JsonElement error = answer.Json.GetProperty("errors")[0];
        Assert.Equal("""["cities","totalCount"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":1,"column":12}]""", error.GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task A_timeout_before_the_first_field_and_other_faults_of_a_store_have_no_place()
    {
        foreach (bool isTimeout in (bool[])[true, false])
        {
            await using GraphHost host = await GraphHost.StartAsync(store: new StubStore((plan, _, sink, _) =>
            {
                if (!isTimeout)
                    sink.Name(plan.Fields[0].Name);
                throw new StoreException(isTimeout ? StoreErrorCodes.ExecutionTimeout : StoreErrorCodes.StoreClosed, "No.");
            }));

            Answer answer = await host.AskAsync("{ cities { totalCount } }");

            Assert.False(answer.Json.GetProperty("errors")[0].TryGetProperty("path", out _));
            Assert.False(answer.Json.GetProperty("errors")[0].TryGetProperty("locations", out _));
        }
    }

    [Theory]
    [InlineData("{ paths(from: \"city/lyon\", to: \"city/none\") { length } }", "NODE_NOT_FOUND", "1:3", """{"paths":null}""")]
    [InlineData("{ a: city(id: \"city/lyon\") { id }\n  b: paths(from: \"city/lyon\", to: \"city/lyon\") { length } }", "SAME_NODE", "2:6", """{"a":{"id":"city/lyon"},"b":null}""")]
    [InlineData("{ neighbors(of: \"city/none\") { totalCount } }", "NODE_NOT_FOUND", "1:3", """{"neighbors":null}""")]
    [InlineData("{ cities(first: 1) { nodes { id } aggregate { countDistinct { id } } } }", "TOO_MANY_ROWS", "1:35", """{"cities":{"nodes":[{"id":"city/lyon"}],"aggregate":null}}""")]
    [InlineData("{ ...A ... on Query { cities(first: 1) { totalCount } } }\nfragment A on Query { cities(first: 1) { ...B } }\nfragment B on CitiesConnection { ... { groupBy(keys: [CODE]) { count } } }", "TOO_MANY_ROWS", "3:40", """{"cities":{"groupBy":null,"totalCount":2}}""")]
    [InlineData("{ ...A paths(from: \"city/lyon\", to: \"city/none\") { length } }\nfragment A on Query { paths(from: \"city/lyon\", to: \"city/none\") { length } }", "NODE_NOT_FOUND", "2:23 1:8", """{"paths":null}""")]
    [InlineData("{ treaty(id: \"treaty/sisters\") { parties { nodes { id } groupBy(keys: [CODE]) { count } } } }", "TOO_MANY_ROWS", "1:57", """{"treaty":{"parties":{"nodes":[{"id":"city/lyon"},{"id":"city/yokohama"}],"groupBy":null}}}""")]
    [InlineData("{ city(id: \"city/lyon\") { sisters { edges { node { id } via { id } } } } }", "TOO_MANY_WAYS", "1:57", """{"city":{"sisters":{"edges":[{"node":{"id":"city/yokohama"},"via":null}]}}}""")]
    [InlineData("{ city(id: \"city/lyon\") { sisters { edges { paths { length } node { id } } totalCount } } }", "TOO_MANY_WAYS", "1:45", """{"city":{"sisters":{"edges":[{"paths":null,"node":{"id":"city/yokohama"}}],"totalCount":1}}}""")]
    public async Task A_fault_names_its_field_and_leaves_the_rest(string query, string code, string places, string data)
    {
        Answer answer = await _host.AskAsync(query);

        Assert.Equal(200, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Equal(places, string.Join(" ", answer.Json.GetProperty("errors")[0].GetProperty("locations").EnumerateArray()
            .Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}")));
        Assert.Equal(data, JsonSerializer.Serialize(answer.Json.GetProperty("data")));
    }
}
