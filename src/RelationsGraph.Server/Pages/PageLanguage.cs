using System.Globalization;

namespace RelationsGraph.Server.Pages;

/// <summary>The languages of our pages, and which of them a reader gets.</summary>
internal enum PageLanguage
{
    /// <summary>English, also for readers of neither language.</summary>
    English,

    /// <summary>Japanese.</summary>
    Japanese,
}

/// <summary>Finds the language of a page: what the address says, else what the browser prefers (RFC 9110 section 12.5.4).</summary>
internal static class PageLanguages
{
    /// <summary>The tag of a language as HTML and addresses write it.</summary>
    public static string Tag(PageLanguage language) => language == PageLanguage.Japanese ? "ja" : "en";

    /// <summary>The language for a request.</summary>
    /// <param name="request">Its parameter <c>lang</c> wins over <c>Accept-Language</c>.</param>
    public static PageLanguage Of(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "ja" => PageLanguage.Japanese,
        "en" => PageLanguage.English,
        _ => Preferred(request.Headers.AcceptLanguage.ToString()),
    };

    private static PageLanguage Preferred(ReadOnlySpan<char> accepted)
    {
        // A tie goes to the one named first, as browsers mean it.
        var (best, language) = (0.0, PageLanguage.English);
        foreach (var range in accepted.Split(','))
        {
            var entry = accepted[range].Trim();
            var semicolon = entry.IndexOf(';');
            var tag = (semicolon < 0 ? entry : entry[..semicolon]).TrimEnd();
            PageLanguage? named = Is(tag, "ja") ? PageLanguage.Japanese : Is(tag, "en") ? PageLanguage.English : null;
            if (named is { } known && Weight(semicolon < 0 ? [] : entry[(semicolon + 1)..]) is var weight && weight > best)
                (best, language) = (weight, known);
        }

        return language;
    }

    private static bool Is(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    private static double Weight(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        if (!parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            return 1;
        return double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 0;
    }
}
