using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Testing;

namespace RelationsGraph.Neo4j.Tests.RealServer;

[Collection(RealServerCollection.Name)]
public class LoginTests(RealServer server)
{
    private static readonly BoltTransaction Read = new(false, null, [], TimeSpan.FromSeconds(30));

    [SkippableTheory]
    [InlineData(4, 4)]
    [InlineData(5, 0)]
    [InlineData(5, 1)]
    [InlineData(5, 2)]
    [InlineData(5, 3)]
    [InlineData(5, 4)]
    [InlineData(5, 6)]
    [InlineData(5, 7)]
    [InlineData(5, 8)]
    public async Task Each_version_logs_in_answers_and_refuses(byte major, byte minor)
    {
        await using var connection = await server.OpenAsync(settings => settings with { Versions = [new(major, minor)] });
        Assert.Equal(new BoltVersion(major, minor), connection.Version);
        Assert.StartsWith("Neo4j/5.", connection.Login.Server, StringComparison.Ordinal);

        var failure = await Assert.ThrowsAsync<BoltFailureException>(
            async () => await connection.RunAsync(new[] { Receiver.Statement("RETURN") }, Read, new Receiver(), default));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", failure.Code);
        Assert.Equal(minor >= 7, failure.GqlStatus is not null);

        var receiver = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("RETURN 1"), Receiver.Statement("RETURN datetime('2020-01-01T00:00+09:00')") }, Read, receiver, default);
        Assert.Equal(1L, receiver.Records[0].Fields[0]);
        Assert.Equal(new RelationsGraph.Neo4j.PackStream.PackDateTime(1_577_804_400, 0, 32_400), receiver.Records[1].Fields[0]);
    }

    [SkippableFact]
    public async Task The_best_version_is_taken_from_the_manifest_and_signs_of_life_are_promised()
    {
        await using var connection = await server.OpenAsync();
        Assert.Equal(new BoltVersion(5, 8), connection.Version);
        Assert.Equal(TimeSpan.FromSeconds(120), connection.Login.SignOfLife);
    }

    [SkippableTheory]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    public async Task A_wrong_password_is_refused_and_not_repeated(byte major, byte minor)
    {
        var failure = await Assert.ThrowsAsync<BoltFailureException>(async () => await server.OpenAsync(
            settings => settings with { Versions = [new(major, minor)], Auth = BoltAuth.Basic("neo4j", "no-such-password") }));
        Assert.Equal("Neo.ClientError.Security.Unauthorized", failure.Code);
        Assert.DoesNotContain("no-such-password", failure.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Another_user_can_take_the_connection_over()
    {
        await using var connection = await server.OpenAsync();
        await connection.LogInAgainAsync(BoltAuth.Basic("neo4j", server.OrSkip().Password), default);
        await connection.RunAsync(new[] { Receiver.Statement("RETURN 1") }, Read, new Receiver(), default);
        await Assert.ThrowsAsync<BoltFailureException>(async () => await connection.LogInAgainAsync(BoltAuth.Basic("neo4j", "no-such-password"), default));
        Assert.False(connection.IsUsable);
    }

    [SkippableFact]
    public async Task A_server_that_is_not_there_is_named()
    {
        server.OrSkip();
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(async () =>
            await new OpenConnection(server.Settings, TimeProvider.System).ToAsync(new("127.0.0.1", FreePort.Next()), default));
        Assert.Equal(BoltFault.Unreachable, problem.Fault);
        Assert.Contains("127.0.0.1:", problem.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Routes_are_told()
    {
        await using var connection = await server.OpenAsync(settings => settings with { RoutingContext = new Dictionary<string, string>() });
        var table = await connection.RouteAsync(new Dictionary<string, string>(), Read, default);
        Assert.Equal(server.Address, Assert.Single(table.Writers));
        Assert.Equal(server.Address, Assert.Single(table.Readers));
        Assert.Equal(server.Address, Assert.Single(table.Routers));
        Assert.Equal("neo4j", table.Database);
        Assert.True(table.TimeToLive > TimeSpan.Zero);
    }

    [SkippableFact]
    public async Task An_unknown_database_is_refused_and_the_connection_lives_on()
    {
        await using var connection = await server.OpenAsync();
        var failure = await Assert.ThrowsAsync<BoltFailureException>(
            async () => await connection.RunAsync(new[] { Receiver.Statement("RETURN 1") }, Read with { Database = "nowhere" }, new Receiver(), default));
        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", failure.Code);
        await connection.ResetAsync(default);
        Assert.True(connection.IsUsable);
    }
}
