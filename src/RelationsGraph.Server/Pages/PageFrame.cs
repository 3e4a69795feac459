using System.Globalization;
using System.Text;

namespace RelationsGraph.Server.Pages;

/// <summary>What all our pages have around their content: head, links, the switch between languages, foot.</summary>
internal static class PageFrame
{
    /// <summary>Writes everything before the content.</summary>
    /// <param name="html">The page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="title">Its title, encoded.</param>
    /// <param name="address">Its address without language, encoded; both languages are linked from it.</param>
    /// <param name="script">The file of its script.</param>
    public static void Begin(StringBuilder html, PageLanguage language, string title, string address, string script)
    {
        var texts = PageTexts.In(language);
        var tag = PageLanguages.Tag(language);
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} - RelationsGraph</title>
            <link rel="icon" href="/pages/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/pages/pages.css">
            <link rel="alternate" hreflang="en" href="{address}?lang=en">
            <link rel="alternate" hreflang="ja" href="{address}?lang=ja">
            <script src="/pages/{script}" defer></script>
            </head>
            <body>
            <a class="skip" href="#content">{texts.Skip}</a>
            <header>
            <a class="brand" href="/?lang={tag}"><img src="/pages/icon.svg" alt="" width="32" height="32">RelationsGraph</a>
            <nav aria-label="{texts.Places}"><a href="/graphql">GraphQL IDE</a><a href="/graphql?sdl">{texts.Schema}</a></nav>
            <nav class="languages" aria-label="{texts.Languages}">{Choice(language, PageLanguage.Japanese, "日本語", address)}{Choice(language, PageLanguage.English, "English", address)}</nav>
            </header>
            <main>

            """);
    }

    /// <summary>Writes everything after the content.</summary>
    public static void End(StringBuilder html, PageLanguage language) =>
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer><p>{PageTexts.In(language).Footer}</p></footer>\n</body>\n</html>\n");

    private static string Choice(PageLanguage current, PageLanguage language, string name, string address)
    {
        var tag = PageLanguages.Tag(language);
        return $"<a href=\"{address}?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\"{(current == language ? " aria-current=\"true\"" : "")}>{name}</a>";
    }
}
