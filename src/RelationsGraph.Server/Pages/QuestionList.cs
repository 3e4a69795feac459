using System.Globalization;
using System.Net;
using System.Text;

namespace RelationsGraph.Server.Pages;

/// <summary>
/// The questions on the start page: folded, a link each. Their documents stand on pages of their own, so that a hundred questions weigh
/// little more than their words.
/// </summary>
internal static class QuestionList
{
    /// <summary>Writes the section.</summary>
    public static void Write(StringBuilder html, PageLanguage language, PageTexts texts)
    {
        var lead = string.Format(CultureInfo.InvariantCulture, texts.QuestionsLead, QuestionShelf.All.Count());
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"questions-title\">\n<h2 id=\"questions-title\">{texts.QuestionsTitle}</h2>\n<p>{lead}</p>\n");
        foreach (var subject in QuestionShelf.Subjects)
        {
            html.Append(CultureInfo.InvariantCulture, $"<details class=\"subject\"><summary>{WebUtility.HtmlEncode(subject.Title(language))} ({subject.Questions.Count})</summary>\n<ul>\n");
            foreach (var question in subject.Questions)
                html.Append(CultureInfo.InvariantCulture, $"<li id=\"{question.Id}\"><a href=\"/open/{question.Id}?lang={PageLanguages.Tag(language)}\">{WebUtility.HtmlEncode(question.Title(language))}</a></li>\n");
            html.Append("</ul>\n</details>\n");
        }

        html.Append("</section>\n");
    }
}
