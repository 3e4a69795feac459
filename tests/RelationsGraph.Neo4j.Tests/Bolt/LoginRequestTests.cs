using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class LoginRequestTests
{
    [Theory]
    [InlineData(4, 4, "user_agent patch_bolt scheme principal credentials")]
    [InlineData(5, 0, "user_agent scheme principal credentials")]
    [InlineData(5, 1, "user_agent | scheme principal credentials")]
    [InlineData(5, 2, "user_agent notifications_minimum_severity | scheme principal credentials")]
    [InlineData(5, 3, "user_agent notifications_minimum_severity bolt_agent | scheme principal credentials")]
    [InlineData(5, 8, "user_agent notifications_minimum_severity bolt_agent | scheme principal credentials")]
    public async Task Each_version_is_told_what_it_knows(byte major, byte minor, string keys)
    {
        var received = await LogInAsync(BoltAuth.Basic("me", "secret"), new(major, minor), null);
        Assert.Equal(keys, string.Join(" | ", received.Select(request => string.Join(' ', request.Map().Keys))));
        Assert.Equal(("basic", "me", "secret"), (received[^1].Map()["scheme"], received[^1].Map()["principal"], received[^1].Map()["credentials"]));
        Assert.StartsWith("RelationsGraph/", (string)received[0].Map()["user_agent"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_and_nobody_log_in_too_and_routing_is_asked_for()
    {
        var bearer = await LogInAsync(BoltAuth.Bearer("token"), new(5, 8), new() { ["region"] = "east" });
        Assert.Equal(new Dictionary<string, object?> { ["scheme"] = "bearer", ["credentials"] = "token" }, bearer[1].Map());
        Assert.Equal(new Dictionary<string, object?> { ["region"] = "east" }, bearer[0].Map()["routing"]);
        var none = await LogInAsync(BoltAuth.None, new(5, 8), null);
        Assert.Equal(new Dictionary<string, object?> { ["scheme"] = "none" }, none[1].Map());
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    [InlineData(5, 8)]
    public async Task A_refused_login_is_told_with_the_servers_code_and_without_the_secret(byte major, byte minor)
    {
        await using var server = BoltDouble.Start(
            async client =>
            {
                await client.ExpectAsync(BoltMessage.Hello);
                if (client.Version.HasLogon)
                {
                    await client.SuccessAsync();
                    await client.ExpectAsync(BoltMessage.Logon);
                }
                await client.FailureAsync("Neo.ClientError.Security.Unauthorized", "no");
            },
            new(major, minor));
        var settings = new BoltSettings { Auth = BoltAuth.Basic("me", "pass-7319") };
        var failure = await Assert.ThrowsAsync<BoltFailureException>(
            async () => await new OpenConnection(settings, TimeProvider.System).ToAsync(server.Address, default));
        Assert.Equal("Neo.ClientError.Security.Unauthorized", failure.Code);
        Assert.Equal(minor == 8 ? "50N42" : null, failure.GqlStatus);
        Assert.DoesNotContain("pass-7319", failure + settings.ToString() + settings.Auth, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo4j/4.4.40", 4, 4, "4.4")]
    [InlineData("Neo4j/5.22.0", 5, 6, "5.22")]
    [InlineData("Neo4j/5.9-aura", 5, 4, "5.9")]
    public async Task A_server_too_old_for_our_statements_is_refused_with_both_versions(string name, byte major, byte minor, string shown)
    {
        await using var server = BoltDouble.Start(client => LetInAndTakeLeaveAsync(client, name), new(major, minor));
        foreach (bool isRouting in new[] { false, true })
        {
            await using var transport = BoltTransport.Create(new BoltOptions(new BoltUri(isRouting, BoltTls.None, server.Address, new Dictionary<string, string>())));
            var fault = await Assert.ThrowsAsync<StoreException>(
                () => transport.ReadAsync(new[] { Receiver.Statement("RETURN 1") }, new Receiver(), Timeout.InfiniteTimeSpan, default).AsTask());
            Assert.Equal(
                (StoreErrorCodes.TooOld, $"Neo4j is version {shown}, and this server needs 5.23 or newer. Update Neo4j."), (fault.Code, fault.Message));
        }

        Assert.Equal(2, server.Connections);
    }

    [Theory]
    [InlineData("Neo4j/5.23.0", 4, 4)]
    [InlineData("Neo4j/5.100.0", 5, 8)]
    [InlineData("Neo4j/5.27-aura", 5, 8)]
    [InlineData("Neo4j/2025.10.1", 5, 8)]
    [InlineData("Neo4j/dev", 5, 8)]
    [InlineData("Neo4j/", 5, 8)]
    [InlineData("Neo4j/5", 5, 8)]
    [InlineData("Neo4j/99999999999.1", 5, 8)]
    [InlineData("Neo4j/v5.11.0 compatible", 5, 8)]
    [InlineData("", 5, 8)]
    public async Task A_server_that_is_new_enough_or_does_not_say_is_let_pass(string name, byte major, byte minor)
    {
        await using var server = BoltDouble.Start(client => LetInAndTakeLeaveAsync(client, name), new(major, minor));
        await using BoltConnection connection = await new OpenConnection(new BoltSettings(), TimeProvider.System).ToAsync(server.Address, default);
        Assert.Equal(name, connection.Login.Server);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        var released = new TaskCompletionSource();
        await using var server = BoltDouble.Start(client => released.Task);
        var settings = new BoltSettings { ConnectTimeout = TimeSpan.FromMilliseconds(100) };
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(
            async () => await new OpenConnection(settings, TimeProvider.System).ToAsync(server.Address, default));
        released.SetResult();
        Assert.Equal((BoltFault.Unreachable, $"{server.Address} does not answer within 0.1 s"), (problem.Fault, problem.Message));
    }

    [Fact]
    public async Task A_login_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = BoltDouble.Start(async client =>
        {
            await client.ExpectAsync(BoltMessage.Hello);
            await cancel.CancelAsync();
            await client.ReceiveAsync();
            await client.ReceiveAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await new OpenConnection(new BoltSettings(), TimeProvider.System).ToAsync(server.Address, cancel.Token));
    }

    [Fact]
    public async Task A_server_that_hangs_up_during_the_login_cannot_be_reached()
    {
        await using var server = BoltDouble.Start(client => client.ExpectAsync(BoltMessage.Hello));
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(
            async () => await new OpenConnection(new BoltSettings(), TimeProvider.System).ToAsync(server.Address, default));
        Assert.Equal(BoltFault.Unreachable, problem.Fault);
    }

    private static async Task LetInAndTakeLeaveAsync(BoltDoubleSession client, string name)
    {
        await client.LetInAsync(server: name);
        await client.ExpectAsync(BoltMessage.Goodbye);
    }

    private static async Task<List<BoltRequest>> LogInAsync(BoltAuth auth, BoltVersion version, Dictionary<string, string>? routing)
    {
        var received = new List<BoltRequest>();
        await using var server = BoltDouble.Start(
            async client =>
            {
                await client.LetInAsync();
                received.AddRange(client.Received);
                await client.ExpectAsync(BoltMessage.Goodbye);
            },
            version);
        await (await new OpenConnection(new BoltSettings { Auth = auth, RoutingContext = routing }, TimeProvider.System).ToAsync(server.Address, default)).DisposeAsync();
        return received;
    }
}
