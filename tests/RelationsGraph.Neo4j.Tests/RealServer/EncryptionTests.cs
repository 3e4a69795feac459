using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.RealServer;

[Collection(RealServerCollection.Name)]
public class EncryptionTests(RealServer server)
{
    private static readonly BoltTransaction Read = new(false, null, [], TimeSpan.FromSeconds(30));

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_that_is_trusted_or_need_not_be_lets_statements_run(bool trusted)
    {
        await using var connection = await server.OpenAsync(settings => trusted
            ? settings with { Tls = BoltTls.Verified, TrustedRoots = server.Certificate.Roots }
            : settings with { Tls = BoltTls.AnyCertificate });
        var receiver = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("UNWIND range(1, 5000) AS i RETURN i, 'text ' + i") }, Read, receiver, default);
        Assert.Equal(5000, receiver.Records.Count);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2500)]
    public async Task A_stream_is_cancelled_and_the_connection_lives_on(int after)
    {
        await using var connection = await server.OpenAsync(settings => settings with { Tls = BoltTls.AnyCertificate });
        using var cancel = new CancellationTokenSource();
        var receiver = new Receiver
        {
            OnRecord = count =>
            {
                if (count == after)
                    cancel.Cancel();
            },
        };
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await connection.RunAsync(
            new[] { Receiver.Statement("UNWIND range(1, 1000000) AS i RETURN i") }, Read, receiver, cancel.Token));
        var next = new Receiver();
        await connection.RunAsync(new[] { Receiver.Statement("RETURN 42") }, Read, next, default);
        Assert.Equal(42L, next.Records.Single().Fields[0]);
    }

    [SkippableFact]
    public async Task A_certificate_nobody_trusts_is_refused()
    {
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(
            async () => await server.OpenAsync(settings => settings with { Tls = BoltTls.Verified }));
        Assert.Equal(BoltFault.Tls, problem.Fault);
    }

    [SkippableFact]
    public async Task A_certificate_for_another_host_is_refused()
    {
        var settings = server.Settings with { Tls = BoltTls.Verified, TrustedRoots = server.Certificate.Roots };
        var problem = await Assert.ThrowsAsync<BoltConnectionException>(
            async () => await new OpenConnection(settings, TimeProvider.System).ToAsync(server.Address with { Host = "localhost" }, default));
        Assert.Equal(BoltFault.Tls, problem.Fault);
    }
}
