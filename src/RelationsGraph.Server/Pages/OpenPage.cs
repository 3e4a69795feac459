using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace RelationsGraph.Server.Pages;

/// <summary>
/// The page at <c>/open/NAME</c>. The IDE has no address for a document, so a script of this page writes the document into the IDE's own
/// storage as a new tab and goes there. Where that is not possible the page is a plain one about the document.
/// </summary>
internal static class OpenPage
{
    /// <summary>The page of a document in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="starter">The document.</param>
    /// <param name="ideInstalled">Whether there is an IDE to open it in.</param>
    public static string Write(PageLanguage language, Starter starter, bool ideInstalled)
    {
        var html = new StringBuilder(8 << 10);
        var texts = PageTexts.In(language);
        var title = WebUtility.HtmlEncode(starter.Title(language));
        PageFrame.Begin(html, language, title, "/open/" + starter.Id, ideInstalled ? "open.js" : "start.js");
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"content\" tabindex=\"-1\">\n<h1 id=\"{starter.Id}-title\">{title}</h1>\n");
        html.Append(ideInstalled
            ? $"<p id=\"state\" role=\"status\" hidden data-failed=\"{texts.OpenFailed}\">{texts.Opening}</p>\n<noscript><p>{texts.NoScript}</p></noscript>\n"
            : $"<p>{texts.NoIde}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"actions\">{StarterCard.Actions(texts, starter)} <a class=\"button\" href=\"/graphql\">{texts.ToIde}</a> <a class=\"button\" href=\"/?lang={PageLanguages.Tag(language)}#{starter.Id}\">{texts.Back}</a></p>\n");
        html.Append(StarterCard.Code(starter));
        html.Append(CultureInfo.InvariantCulture, $"\n<script type=\"application/json\" id=\"starter\">{Data(language, starter)}</script>\n<p id=\"said\" class=\"said\" role=\"status\" data-copied=\"{texts.Copied}\"></p>\n</section>\n");
        PageFrame.End(html, language);
        return html.ToString();
    }

    // The serializer escapes what would end the element early.
    private static string Data(PageLanguage language, Starter starter)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("id", starter.Id);
            json.WriteString("title", starter.Title(language));
            json.WriteString("query", starter.Query);
            json.WriteString("variables", starter.Variables);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
