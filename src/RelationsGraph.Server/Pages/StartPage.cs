using System.Globalization;
using System.Net;
using System.Text;
using RelationsGraph.Server.Composition;

namespace RelationsGraph.Server.Pages;

/// <summary>The page at <c>/</c>: what the graph is, what it looks like, documents to start from, questions, what is in it.</summary>
internal static class StartPage
{
    /// <summary>The page in a language.</summary>
    public static string Write(PageLanguage language, IServedGraph graph)
    {
        var html = new StringBuilder(32 << 10);
        var texts = PageTexts.In(language);
        PageFrame.Begin(html, language, texts.Title, "/", "start.js");
        Introduction(html, texts, graph);
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"picture-title\">\n<h2 id=\"picture-title\">{texts.PictureTitle}</h2>\n<p>{texts.PictureLead}</p>\n");
        GraphPicture.OfTheProgram.Write(html, language, texts);
        html.Append(CultureInfo.InvariantCulture, $"</section>\n<section id=\"content\" tabindex=\"-1\" aria-labelledby=\"starters-title\">\n<h2 id=\"starters-title\">{texts.StartersTitle}</h2>\n<p>{texts.StartersLead}</p>\n");
        foreach (var group in Enum.GetValues<StarterGroup>())
            Group(html, language, texts, group);
        html.Append("</section>\n");
        QuestionList.Write(html, language, texts);
        html.Append(CultureInfo.InvariantCulture, $"<p id=\"said\" class=\"said\" role=\"status\" data-copied=\"{texts.Copied}\"></p>\n");
        Counts(html, texts, graph);
        PageFrame.End(html, language);
        return html.ToString();
    }

    private static void Introduction(StringBuilder html, PageTexts texts, IServedGraph graph)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"hero\">\n<h1>{texts.Title}</h1>\n<p class=\"lead\">{texts.Lead}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p><a class=\"button first\" href=\"/graphql\">{texts.OpenIde}</a> <a class=\"button\" href=\"/graphql?sdl\">{texts.Schema}</a></p>\n");
        var nodes = graph.CountsByType.Sum(type => type.Count);
        var figures = string.Format(CultureInfo.InvariantCulture, texts.Figures, nodes.ToString("N0", CultureInfo.InvariantCulture), graph.RelationshipCount.ToString("N0", CultureInfo.InvariantCulture));
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"figures\">{figures}</p>\n</section>\n");
    }

    private static void Group(StringBuilder html, PageLanguage language, PageTexts texts, StarterGroup group)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h3>{texts.Groups[(int)group]}</h3>\n<p>{texts.GroupLeads[(int)group]}</p>\n<ul class=\"cards\">\n");
        foreach (var starter in StarterShelf.All)
            if (starter.Group == group)
                StarterCard.Write(html, language, texts, starter);
        html.Append("</ul>\n");
    }

    private static void Counts(StringBuilder html, PageTexts texts, IServedGraph graph)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"counts-title\">\n<h2 id=\"counts-title\">{texts.CountsTitle}</h2>\n<p>{texts.CountsLead}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<table class=\"counts\">\n<thead><tr><th scope=\"col\">{texts.TypeHeading}</th><th scope=\"col\">{texts.CountHeading}</th></tr></thead>\n<tbody>\n");
        foreach (var type in graph.CountsByType)
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{WebUtility.HtmlEncode(type.Type)}</th><td>{type.Count:N0}</td></tr>\n");
        html.Append("</tbody>\n</table>\n</section>\n");
    }
}
