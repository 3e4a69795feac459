using System.Globalization;
using RelationsGraph.Exchange.Tables;

namespace RelationsGraph.Exchange.Checks;

/// <summary>A line without facts is a line of a document of the seed, listed once, and says why nothing is stated there.</summary>
internal static class LinesWithoutFacts
{
    // The columns of the list, in its order.
    private const int Document = 0;
    private const int Line = 1;
    private const int Item = 2;
    private const int Reason = 3;

    private const string Expected = "expected 'heading', 'page furniture', 'continuation of line N' or 'repeated in line N'";

    private static readonly string[] Reasons = ["heading", "page furniture"];
    private static readonly string[] ReasonsWithLine = ["continuation of line ", "repeated in line "];

    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Citations is not { } citations)
            return;
        SeedList list = graph.Lists.WithoutFacts;
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int row = 0; row < list.Rows.Count; row++)
        {
            string[] cells = list.Rows[row];
            if (graph.WrongReference(citations.Document.Target!, cells[Document]) is { } unknown)
                graph.Faults.Add(list.Fault(row, Document, unknown));
            else if (!IsLine(cells[Line]))
                graph.Faults.Add(list.Fault(row, Line, $"'{cells[Line]}' is not the number of a line; expected 1 or more"));
            else if (!firsts.TryAdd(string.Join('\n', cells.AsSpan(0, Reason)!), list.Place(row)))
                graph.Faults.Add(list.Fault(row, Line, $"line {cells[Line]} is listed already at {firsts[string.Join('\n', cells.AsSpan(0, Reason)!)]}; expected it once, or another '{list.Column(Item)}'"));
            if (!IsReason(cells[Reason], cells[Line]))
                graph.Faults.Add(list.Fault(row, Reason, $"'{cells[Reason]}' is not a reason; {Expected}"));
        }
    }

    private static bool IsReason(string text, string ownLine) =>
        Array.IndexOf(Reasons, text) >= 0
        || Array.Exists(ReasonsWithLine, start => text.StartsWith(start, StringComparison.Ordinal) && IsLine(text[start.Length..]) && text[start.Length..] != ownLine);

    private static bool IsLine(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line >= 1;
}
