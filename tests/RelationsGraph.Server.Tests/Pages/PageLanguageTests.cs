using Microsoft.AspNetCore.Http;
using RelationsGraph.Server.Pages;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("", "", "en")]
    [InlineData("", "ja", "ja")]
    [InlineData("", "ja-JP,ja;q=0.9,en;q=0.8", "ja")]
    [InlineData("", "en-GB,ja;q=0.5", "en")]
    [InlineData("", "en;q=0.3, ja;q=0.7", "ja")]
    [InlineData("", "fr-FR, ja;q=0", "en")]
    [InlineData("", "fr, de", "en")]
    [InlineData("", "jam, jav", "en")]
    [InlineData("", ";;q=,ja;q=x,", "en")]
    [InlineData("?lang=ja", "en", "ja")]
    [InlineData("?lang=en", "ja", "en")]
    [InlineData("?lang=fr", "ja", "ja")]
    public void The_address_wins_then_what_the_browser_prefers(string query, string accepted, string language)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = accepted;
        Assert.Equal(language, PageLanguages.Tag(PageLanguages.Of(context.Request)));
    }
}
