using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationsGraph.Exchange.Tests.Coverage;

/// <summary>One line of a document, cut into the items that seed/README.md names.</summary>
internal sealed partial class SourceLine
{
    /// <summary>Longer lines are cited item by item.</summary>
    private const int MaxWhole = 100;

    private readonly string _text;
    private readonly string[] _cells;
    private readonly string[] _paragraphs;

    public SourceLine(string text)
    {
        _text = text;
        _cells = text.Split('\t');
        _paragraphs = [.. Paragraph().Matches(text).Select(match => match.Groups[1].Value)];
        Items = text.Length <= MaxWhole ? [""] : [.. Cut()];
        if (Items.Count == 0)
            Items = [""];
    }

    /// <summary>What must be cited or listed: the items of a long line, an empty item for any other.</summary>
    public IReadOnlyList<string> Items { get; }

    public bool IsBlank => string.IsNullOrWhiteSpace(_text);

    /// <summary>Whether the line has an item, as citations of lines of any length name it.</summary>
    public bool Has(string item)
    {
        if (item.Length == 0 || Items.Contains(item))
            return true;
        Match match = ItemForm().Match(item);
        if (!match.Success)
            return false;
        int number = Number(match.Groups["n"].Value), last = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : number;
        int second = match.Groups["o"].Success ? Number(match.Groups["o"].Value) : 1;
        if (number < 1 || last < number || second < 1)
            return false;
        return match.Groups["word"].Value switch
        {
            "sentence" => last <= Sentences(_text),
            "paragraph" => last <= _paragraphs.Length && second <= Sentences(_paragraphs[number - 1]),
            "column" => last <= _cells.Length && second <= Math.Max(1, Amounts(_cells[number - 1])),
            "item" => last <= ListItem().Count(_text),
            _ => false,
        };
    }

    /// <summary>A number of digits only.</summary>
    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private IEnumerable<string> Cut()
    {
        if (_paragraphs.Length > 0)
            return CutParagraphs();
        return _cells.Length > 1 ? CutCells() : CutSentences("sentence {0}", _text, alone: "");
    }

    private IEnumerable<string> CutParagraphs()
    {
        if (Tag().Replace(_text[.._text.IndexOf("<p", StringComparison.Ordinal)], "").Trim().Length > 0)
            yield return "heading";
        for (int i = 0; i < _paragraphs.Length; i++)
        {
            foreach (string item in CutSentences($"paragraph {i + 1}, sentence {{0}}", _paragraphs[i], alone: $"paragraph {i + 1}"))
                yield return item;
        }

        string[] rows = [.. Row().Matches(_text).Select(match => match.Groups[1].Value)];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 1; column <= Cell().Count(rows[row]); column++)
                yield return $"row {row + 1}, column {column}";
        }

        for (int caption = 1; caption <= Caption().Count(_text); caption++)
            yield return $"caption {caption}";
        for (int item = 1; rows.Length == 0 && item <= ListItem().Count(_text); item++)
            yield return $"item {item}";
        int first = Array.FindIndex(_cells, cell => cell.Contains("<p", StringComparison.Ordinal));
        for (int i = first + 1; i < _cells.Length; i++)
        {
            if (_cells[i].Trim().Length > 0 && !_cells[i].Contains("<p", StringComparison.Ordinal))
                yield return $"column {i + 1}";
        }
    }

    private IEnumerable<string> CutCells()
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            int amounts = Amounts(_cells[i]);
            for (int item = 1; item <= amounts; item++)
                yield return $"column {i + 1}, item {item}";
            if (_cells[i].Trim().Length > 0 && (amounts == 0 || _cells[i].Contains('【', StringComparison.Ordinal)))
                yield return $"column {i + 1}";
        }
    }

    private static IEnumerable<string> CutSentences(string form, string text, string alone)
    {
        int sentences = Sentences(text);
        return sentences == 1 ? [alone] : Enumerable.Range(1, sentences).Select(n => string.Format(CultureInfo.InvariantCulture, form, n));
    }

    private static int Sentences(string text) =>
        Math.Max(1, text.Count(c => c == '。') + (text.Contains('。', StringComparison.Ordinal) && !text.TrimEnd().EndsWith('。') ? 1 : 0));

    private static int Amounts(string cell) => Amount().Count(cell);

    [GeneratedRegex("<p[^>]*>(.*?)</p>")]
    private static partial Regex Paragraph();

    [GeneratedRegex("<tr>(.*?)</tr>")]
    private static partial Regex Row();

    [GeneratedRegex("<td")]
    private static partial Regex Cell();

    [GeneratedRegex("<div[^>]*>[^<>]*[^<> ][^<>]*</div>")]
    private static partial Regex Caption();

    [GeneratedRegex("(?<=^|[ \u3000>])・")]
    private static partial Regex ListItem();

    [GeneratedRegex("[0-9,]+百万円")]
    private static partial Regex Amount();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?<word>sentence|paragraph|column|item) (?<n>\d{1,4})(-(?<m>\d{1,4})|, (sentence|item) (?<o>\d{1,4}))?$")]
    private static partial Regex ItemForm();
}
