using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RelationsGraph.Server.Pages;
using RelationsGraph.Server.Tests.Doubles;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

public sealed class PagesTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async Task InitializeAsync() => _server = await RunningServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public static TheoryData<string, string> Pages => new()
    {
        { "/", "en" }, { "/", "ja" }, { "/open/sister-cities", "en" }, { "/open/two-statements", "ja" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_sound(string path, string language)
    {
        var page = await ReadAsync(path, language);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("header"));
        Assert.Single(page.QuerySelectorAll("footer"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEmpty(nav.GetAttribute("aria-label")!));
        Assert.All(page.QuerySelectorAll("a, button, summary, th"), element => Assert.NotEmpty(element.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.True(image.HasAttribute("alt")));
        Assert.All(page.QuerySelectorAll("svg"), image => Assert.Equal("img", image.GetAttribute("role")));
        Assert.Empty(page.QuerySelectorAll("[style], style, [onclick], script:not([src]):not([type='application/json'])"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var attribute in new[] { "aria-labelledby", "aria-describedby", "data-copy" })
            Assert.All(page.QuerySelectorAll($"[{attribute}]"), element => Assert.Contains(element.GetAttribute(attribute)!, ids));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_never_skip_a_level(string path, string language)
    {
        var levels = (await ReadAsync(path, language)).QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_a_page_links_to_is_here(string path, string language)
    {
        var page = await ReadAsync(path, language);
        var addresses = page.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(address => !address.StartsWith('#')).Distinct();
        foreach (var address in addresses)
        {
            Assert.StartsWith("/", address, StringComparison.Ordinal);
            using var answer = await _server.BrowseAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, address);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_start_page_lists_every_document_with_ways_to_open_run_and_copy_it(string language)
    {
        var page = await ReadAsync("/", language);
        foreach (var starter in StarterShelf.All)
        {
            var card = page.GetElementById(starter.Id)!;
            Assert.Equal(language == "ja" ? starter.Japanese : starter.English, card.QuerySelector("h4")!.TextContent);
            Assert.NotNull(card.QuerySelector($"a[href='/open/{starter.Id}?lang={language}']"));
            Assert.Contains(card.QuerySelectorAll("a"), link => link.GetAttribute("href") == starter.RunAddress);
            Assert.Equal(starter.Query, card.QuerySelector("code")!.TextContent);
            Assert.True(card.QuerySelector("button[data-copy]")!.HasAttribute("hidden"));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_start_page_folds_the_questions_by_subject_and_links_to_each(string language)
    {
        var page = await ReadAsync("/", language);
        var folded = page.QuerySelectorAll("details.subject");
        Assert.Equal(QuestionShelf.Subjects.Count, folded.Length);
        Assert.All(folded.Zip(QuestionShelf.Subjects), pair =>
        {
            Assert.False(pair.First.HasAttribute("open"));
            Assert.Equal($"{(language == "ja" ? pair.Second.Japanese : pair.Second.English)} ({pair.Second.Questions.Count})", pair.First.QuerySelector("summary")!.TextContent);
            Assert.Equal(pair.Second.Questions.Select(question => $"/open/{question.Id}?lang={language}"), pair.First.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")!));
        });
    }

    [Fact]
    public async Task A_question_opens_like_any_other_document()
    {
        var question = QuestionShelf.All.First();
        var page = await ReadAsync("/open/" + question.Id, "ja");
        Assert.Equal(question.Japanese, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(question.Query, page.QuerySelector("code")!.TextContent);
    }

    [Fact]
    public async Task The_start_page_counts_what_the_graph_holds()
    {
        var page = await ReadAsync("/", "en");
        Assert.Contains("85 nodes and 1,203 relationships", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["City 47", "Country 38", "Treaty 0"], page.QuerySelectorAll(".counts tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[1].TextContent}"));
    }

    [Fact]
    public async Task The_picture_has_the_same_arrows_in_words()
    {
        var page = await ReadAsync("/", "en");
        Assert.Equal(page.QuerySelectorAll("svg .arrow").Length, page.QuerySelectorAll("#picture-words li").Length);
        Assert.Contains(page.QuerySelectorAll("#picture-words li"), line => line.TextContent == "City PARTY_TO Agreement");
    }

    [Theory]
    [InlineData("ja", "/", "en")]
    [InlineData("en", "/open/sister-cities", "ja")]
    public async Task The_switch_leads_to_the_other_language_of_the_same_page(string from, string path, string to)
    {
        var page = await ReadAsync(path, from);
        var link = page.QuerySelector($".languages a[lang='{to}']")!;
        Assert.Equal($"{path}?lang={to}", link.GetAttribute("href"));
        Assert.Equal(to, (await ReadAsync(link.GetAttribute("href")!, from)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Pages_differ_by_language_and_say_so()
    {
        using var answer = await _server.BrowseAsync("/");
        Assert.Equal("Accept-Language", Assert.Single(answer.Headers.Vary));
    }

    [Fact]
    public async Task Without_the_IDE_the_document_is_shown_and_nothing_tries_to_open_it()
    {
        await using var server = await RunningServer.StartAsync(new CommandLineRun { IdeFolder = "/nowhere" });
        using var answer = await server.BrowseAsync("/open/sister-cities");
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.Null(page.QuerySelector("script[src*='open.js']"));
        Assert.Contains("built without the IDE", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_are_tagged_by_content()
    {
        using var first = await _server.Client.GetAsync(new Uri("/pages/pages.css", UriKind.Relative));
        var again = new HttpRequestMessage(HttpMethod.Get, "/pages/pages.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _server.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private async Task<IDocument> ReadAsync(string path, string language)
    {
        using var answer = await _server.BrowseAsync(path, language);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }
}
