using System.Collections.Concurrent;
using Microsoft.Playwright;
using RelationsGraph.Server.Tests.Doubles;
using RelationsGraph.Testing;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

/// <summary>Our pages and the IDE in a real browser that reaches nothing but the server.</summary>
public sealed class InBrowserTests : IAsyncLifetime
{
    private const int Patience = 60_000;
    private readonly ConcurrentQueue<string> _elsewhere = new();
    private RunningServer _server = null!;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync() => _server = await RunningServer.StartAsync();

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_starter_document_opens_in_the_IDE_and_nobody_else_is_asked()
    {
        var page = await OpenBrowserAsync(1280);
        // Twice, because the first visit makes the IDE's storage and the second finds it.
        foreach (var (starter, field) in new[] { ("sister-cities", "sisterCities"), ("host-towns", "hostTownNations") })
        {
            Assert.True(await OpensAsync(page, starter, field), $"{starter} did not open in the IDE.");
        }

        Assert.Empty(_elsewhere);
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_start_page_fits_the_window_and_can_copy(int width)
    {
        var page = await OpenBrowserAsync(width);
        await page.GotoAsync("/?lang=ja");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        var button = page.Locator("button[data-copy]").First;
        await button.ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("コピーしました");
        Assert.Empty(_elsewhere);
    }

    /// <summary>
    /// Whether a starter opens, at the latest at the third click: the IDE keeps its tabs when it pleases, and on a busy machine it can keep
    /// those of the visit before over the one that was just written.
    /// </summary>
    private static async Task<bool> OpensAsync(IPage page, string starter, string field)
    {
        for (var click = 1; click <= 3; click++)
        {
            await page.GotoAsync($"/open/{starter}?lang=en");
            await page.WaitForURLAsync("**/graphql/");
            try
            {
                await page.GetByText(field).First.WaitForAsync(new() { Timeout = Patience / 2 });
                return true;
            }
            catch (TimeoutException)
            {
                // Not shown: click again.
            }
        }

        return false;
    }

    private async Task<IPage> OpenBrowserAsync(int width)
    {
        var chromium = RequiredTool.Chromium.PathOrSkip();
        Skip.IfNot(File.Exists(Path.Combine(AppContext.BaseDirectory, "ide", "index.html")), "The IDE was not fetched when the server was built: npm or its registry is missing");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _server.Client.BaseAddress!.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(Patience);
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsLoopback: false, Scheme: "http" or "https" or "ws" or "wss" })
                _elsewhere.Enqueue(request.Url);
        };
        return await context.NewPageAsync();
    }
}
