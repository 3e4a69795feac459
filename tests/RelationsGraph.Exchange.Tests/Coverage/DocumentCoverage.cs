using System.Globalization;

namespace RelationsGraph.Exchange.Tests.Coverage;

/// <summary>A place a statement cites: lines of the whole document, and an item where it is one line.</summary>
/// <param name="Owner">What is stated.</param>
/// <param name="Section">The part of the document.</param>
/// <param name="From">The first line, from 1.</param>
/// <param name="To">The last line.</param>
/// <param name="Item">The item of a line; empty for all of it.</param>
/// <param name="IsStructure">Whether it only says what parts the document has, and what they are about.</param>
internal sealed record CitedPlace(string Owner, string Section, int From, int To, string Item, bool IsStructure = false);

/// <summary>A row of without-facts.csv.</summary>
internal sealed record EmptyPlace(int Line, string Item);

/// <summary>Which lines of a document, and which items of its long lines, are cited by a statement or listed as without facts.</summary>
internal sealed class DocumentCoverage
{
    private readonly SourceLine[] _lines;

    public DocumentCoverage(IEnumerable<string> lines, IReadOnlyList<CitedPlace> cited, IReadOnlyList<EmptyPlace> without)
    {
        _lines = [.. lines.Select(line => new SourceLine(line))];
        var byLine = _lines.Select(_ => new List<CitedPlace>()).ToArray();
        foreach (CitedPlace place in cited)
        {
            if (place.To > _lines.Length)
                Faults.Add($"line {place.To}: '{place.Owner}' cites it, but the document has {_lines.Length} lines");
            else if (place.From == place.To && !_lines[place.From - 1].Has(place.Item))
                Faults.Add($"line {place.From}: '{place.Owner}' cites '{place.Item}', which the line does not have");
            for (int line = place.From; line <= Math.Min(place.To, _lines.Length); line++)
                byLine[line - 1].Add(place);
        }

        foreach (EmptyPlace place in without)
        {
            if (place.Line > _lines.Length || !_lines[place.Line - 1].Has(place.Item))
                Faults.Add($"line {place.Line}: '{place.Item}' is listed as without facts, but is not there");
        }

        for (int i = 0; i < _lines.Length; i++)
        {
            if (!_lines[i].IsBlank)
                Look(i + 1, byLine[i], [.. without.Where(place => place.Line == i + 1)]);
        }

        FactsBySection = cited.GroupBy(place => place.Section, place => place.Owner)
            .ToDictionary(section => section.Key, section => section.Distinct().Count(), StringComparer.Ordinal);
    }

    /// <summary>
    /// What is neither cited nor listed, listed though cited, or cited though not there. A heading that only says where a part of the
    /// document begins may be listed, too.
    /// </summary>
    public List<string> Faults { get; } = [];

    public int Lines { get; private set; }

    public int CitedLines { get; private set; }

    public int LinesWithoutFacts { get; private set; }

    /// <summary>Cited lines that are not listed as without facts though only the structure of the document is stated of them.</summary>
    public int StructureLines { get; private set; }

    public IReadOnlyDictionary<string, int> FactsBySection { get; }

    private void Look(int number, List<CitedPlace> cited, EmptyPlace[] without)
    {
        Lines++;
        CitedLines += cited.Count > 0 ? 1 : 0;
        bool isStructure = cited.TrueForAll(citation => citation.IsStructure);
        StructureLines += cited.Count > 0 && isStructure && without.Length == 0 ? 1 : 0;
        LinesWithoutFacts += isStructure && without.Length > 0 ? 1 : 0;
        foreach (string item in _lines[number - 1].Items)
        {
            string place = item.Length == 0 ? $"line {number}" : $"line {number}, {item}";
            bool isCited = cited.Exists(citation => Covers(citation, item));
            bool isListed = Array.Exists(without, row => row.Item.Length == 0 || row.Item == item);
            if (isListed && cited.Exists(citation => !citation.IsStructure && Covers(citation, item)))
                Faults.Add($"{place}: listed as without facts, but cited");
            else if (!isCited && !isListed)
                Faults.Add($"{place}: no statement cites it, and it is not listed as without facts");
        }
    }

    /// <summary>A line as a whole is covered by any citation; an item by one of it, or of a range it is in.</summary>
    private static bool Covers(CitedPlace cited, string item)
    {
        if (item.Length == 0 || cited.Item == item)
            return true;
        int space = item.IndexOf(' ', StringComparison.Ordinal), dash = cited.Item.IndexOf('-', StringComparison.Ordinal);
        return cited.From == cited.To && space > 0 && dash > space
            && cited.Item.StartsWith(item[..(space + 1)], StringComparison.Ordinal)
            && int.TryParse(item.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= SourceLine.Number(cited.Item[(space + 1)..dash]) && number <= SourceLine.Number(cited.Item[(dash + 1)..]);
    }
}
