using System.Globalization;
using System.Net;
using System.Text;

namespace RelationsGraph.Server.Pages;

/// <summary>One starter document in the list of the start page: title, ways to open it, its text.</summary>
internal static class StarterCard
{
    /// <summary>Writes the card. Buttons that need a script are hidden until the script shows them.</summary>
    public static void Write(StringBuilder html, PageLanguage language, PageTexts texts, Starter starter)
    {
        var title = WebUtility.HtmlEncode(starter.Title(language));
        html.Append(CultureInfo.InvariantCulture, $"""
            <li class="card" id="{starter.Id}">
            <h4 id="{starter.Id}-title">{title}</h4>
            <p class="actions"><a class="button first" href="/open/{starter.Id}?lang={PageLanguages.Tag(language)}" aria-describedby="{starter.Id}-title">{texts.Open}</a>
            {Actions(texts, starter)}</p>
            <details><summary>{texts.ShowQuery}</summary>{Code(starter)}</details>
            </li>

            """);
    }

    /// <summary>The link that runs the document and the button that copies it.</summary>
    public static string Actions(PageTexts texts, Starter starter) =>
        $"<a class=\"button\" href=\"{WebUtility.HtmlEncode(starter.RunAddress)}\" aria-describedby=\"{starter.Id}-title\">{texts.Run}</a> <button class=\"button\" type=\"button\" data-copy=\"{starter.Id}-text\" aria-describedby=\"{starter.Id}-title\" hidden>{texts.Copy}</button>";

    /// <summary>The text of the document, and its variables where it has any.</summary>
    public static string Code(Starter starter) =>
        $"<pre tabindex=\"0\"><code id=\"{starter.Id}-text\">{WebUtility.HtmlEncode(starter.Query)}</code></pre>"
        + (starter.Variables is null ? "" : $"<pre tabindex=\"0\"><code>{WebUtility.HtmlEncode(starter.Variables)}</code></pre>");
}
