using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using RelationsGraph.Benchmarks.BareServer;
using RelationsGraph.Benchmarks.Requests;
using RelationsGraph.Server.Composition;
using RelationsGraph.Server.Verbs;
using ServerCommandLine = RelationsGraph.Server.Verbs.CommandLine;

namespace RelationsGraph.Benchmarks.Allocations;

/// <summary>
/// Runs our server and the bare endpoint in this process, one after the other, and prints the bytes allocated for each request once plans
/// are cached. The client reuses its buffers, so that what is counted is the server's.
/// </summary>
internal static class AllocationComparison
{
    private const int WarmUp = 5_000;
    private const int Requests = 20_000;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        var query = Encoding.UTF8.GetString(EmbeddedText.Read("city-two-levels.graphql"));
        var body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { query, variables = new { id = "city/yokohama" } });
        using var stop = new CancellationTokenSource();
        var port = FreePort();
        var surroundings = new Surroundings(TextWriter.Null, Console.Error, new Dictionary<string, string>(), AppContext.BaseDirectory, "");
        var ours = ServerCommandLine.RunAsync(["serve", "--urls", $"http://127.0.0.1:{port}"], surroundings, new GraphLoader(), stop.Token);
        var (ourBytes, answer) = Measure(port, body);
        await stop.CancelAsync();
        await ours;

        port = FreePort();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        app.Run(new BareAnswer(answer).HandleAsync);
        await app.StartAsync();
        var (bareBytes, _) = Measure(port, body);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated per request, answer of {answer.Length} bytes: ours {ourBytes:0}, bare {bareBytes:0}, difference {ourBytes - bareBytes:0}"));
        return 0;
    }

    private static (double BytesPerRequest, byte[] Answer) Measure(int port, byte[] body)
    {
        using var client = new PlainClient(port, body);
        for (var i = 0; i < WarmUp; i++)
            client.Ask();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Requests; i++)
            client.Ask();
        var after = GC.GetTotalAllocatedBytes(precise: true);
        return ((double)(after - before) / Requests, client.LastBody());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
