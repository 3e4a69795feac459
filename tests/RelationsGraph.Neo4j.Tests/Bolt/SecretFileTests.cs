using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Testing;

namespace RelationsGraph.Neo4j.Tests.Bolt;

/// <summary>Logins with a password or a token that is in a file.</summary>
public sealed class SecretFileTests : IDisposable
{
    private const string TokenExpired = "Neo.ClientError.Security.TokenExpired";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("the secret", "the secret")]
    [InlineData("the secret\n", "the secret")]
    [InlineData("the secret\r\n", "the secret")]
    [InlineData("\uFEFF秘密\n", "秘密")]
    [InlineData(" spaces count ", " spaces count ")]
    public async Task A_secret_is_the_text_of_its_file_without_the_line_break_at_its_end(string content, string secret)
    {
        string file = _folder.Write("secret", content);
        foreach (BoltVersion version in new BoltVersion[] { new(4, 4), new(5, 8) })
        {
            Assert.Equal(secret, await CredentialsAsync(BoltAuth.BasicFromFile("me", file), version));
            Assert.Equal(secret, await CredentialsAsync(BoltAuth.BearerFromFile(file), version));
        }
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\n", "is empty")]
    [InlineData(null, "cannot be read: ")]
    public async Task A_file_without_a_secret_fails_the_login_and_says_nothing_of_it_to_who_asks(string? content, string why)
    {
        string file = content is null ? _folder.Combine("secret") : _folder.Write("secret", content);
        BoltAuth auth = BoltAuth.BearerFromFile(file);
        await using var server = BoltDouble.Start(client => client.ExpectAsync(BoltMessage.Goodbye));
        await using BoltTransport transport = Transport(server, auth);
        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => ReadAsync(transport));
        Assert.Equal(StoreErrorCodes.Unauthorized, fault.Code);
        Assert.DoesNotContain(_folder.Path, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{file}' {why}", fault.InnerException!.Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{file}' {why}", auth.Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_or_no_text_is_none()
    {
        string large = _folder.Write("large", new string('x', (64 << 10) + 1)), binary = _folder.Combine("binary");
        File.WriteAllBytes(binary, [0x73, 0xFF, 0xFE]);
        Assert.Equal($"'{large}' is larger than 64 KiB", BoltAuth.BearerFromFile(large).Fault());
        Assert.Equal($"'{binary}' is not UTF-8", BoltAuth.BearerFromFile(binary).Fault());
        Assert.Null(BoltAuth.BearerFromFile(_folder.Write("good", new string('x', 64 << 10))).Fault());
        Assert.Null(BoltAuth.None.Fault());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_that_expires_is_read_again_and_the_call_goes_on(bool isWrite)
    {
        string file = _folder.Write("token", "old-token-1");
        var logins = new List<object?>();
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            object? token = client.Received[^1].Map()["credentials"];
            lock (logins)
                logins.Add(token);
            if (token is "new-token-2")
            {
                await client.AnswerAllAsync(_ => [[1L]]);
                return;
            }

            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            _folder.Write("token", "new-token-2");
            await client.FailureAsync(TokenExpired);
            await client.IgnoredAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.SuccessAsync();
            await client.ExpectAsync(BoltMessage.Goodbye);
        });
        await using BoltTransport transport = Transport(server, BoltAuth.BearerFromFile(file));
        Receiver receiver = await (isWrite ? WriteAsync(transport) : ReadAsync(transport));
        Assert.Equal(1L, Assert.Single(receiver.Records).Fields[0]);
        Assert.Equal(["old-token-1", "new-token-2"], logins);
        await ReadAsync(transport);
        Assert.Equal(2, server.Connections);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task A_token_that_stays_expired_is_tried_once_more_and_only_when_it_can_have_changed(bool isInFile, int connections)
    {
        await using var server = BoltDouble.Start(async client =>
        {
            await client.LetInAsync();
            await client.ExpectAsync(BoltMessage.Run, BoltMessage.Pull);
            await client.FailureAsync(TokenExpired);
            await client.IgnoredAsync();
            await client.ExpectAsync(BoltMessage.Reset);
            await client.SuccessAsync();
            await client.ExpectAsync(BoltMessage.Goodbye);
        });
        await using BoltTransport transport = Transport(server, isInFile ? BoltAuth.BearerFromFile(_folder.Write("token", "old-token-1")) : BoltAuth.Bearer("old-token-1"));
        StoreException fault = await Assert.ThrowsAsync<StoreException>(() => ReadAsync(transport));
        Assert.Equal(
            (StoreErrorCodes.Unauthorized,
                $"The token with which this server logs in to Neo4j has expired. Give it a new one, in the file that Neo4j:TokenFile names or by a restart. ({TokenExpired})"),
            (fault.Code, fault.Message));
        Assert.DoesNotContain("old-token-1", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(connections, server.Connections);
    }

    private static async Task<object?> CredentialsAsync(BoltAuth auth, BoltVersion version)
    {
        object? credentials = null;
        var server = BoltDouble.Start(
            async client =>
            {
                await client.LetInAsync();
                credentials = client.Received[^1].Map()["credentials"];
                await client.ExpectAsync(BoltMessage.Goodbye);
            },
            version);

        // The script has ended when the double has, and not yet when the client has: what it noted is read after that.
        await using (server)
            await (await new OpenConnection(new BoltSettings { Auth = auth }, TimeProvider.System).ToAsync(server.Address, default)).DisposeAsync();
        return credentials;
    }

    private static BoltTransport Transport(BoltDouble server, BoltAuth auth) =>
        BoltTransport.Create(new BoltOptions(new BoltUri(false, BoltTls.None, server.Address, new Dictionary<string, string>())) { Auth = auth });

    private static async Task<Receiver> ReadAsync(BoltTransport transport)
    {
        var receiver = new Receiver();
        await transport.ReadAsync(new[] { Receiver.Statement("RETURN 1") }, receiver, Timeout.InfiniteTimeSpan, default);
        return receiver;
    }

    private static async Task<Receiver> WriteAsync(BoltTransport transport)
    {
        var receiver = new Receiver();
        await transport.WriteAsync(new[] { Receiver.Statement("CREATE ()") }, receiver, Timeout.InfiniteTimeSpan, default);
        return receiver;
    }
}
