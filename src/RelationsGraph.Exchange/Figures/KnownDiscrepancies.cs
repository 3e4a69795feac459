using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;

namespace RelationsGraph.Exchange.Figures;

/// <summary>
/// What a source itself gets wrong, row by row of known-discrepancies.csv. A row stands for one owner of one check and for the two figures
/// it names; it must still be true, so that the list never hides a mistake of the seed.
/// </summary>
internal sealed class KnownDiscrepancies(SeedGraph graph)
{
    // The columns of the list, in its order.
    private const int Check = 0;
    private const int Owner = 1;
    private const int Expected = 2;
    private const int Printed = 3;
    private const int Note = 4;

    private readonly SeedList _list = graph.Lists.KnownDiscrepancies;
    private readonly bool[] _met = new bool[graph.Lists.KnownDiscrepancies.Rows.Count];

    /// <summary>Adds the faults that the list has before anything is computed.</summary>
    /// <param name="rules">The rules there are.</param>
    public void CheckRows(List<FigureRule> rules)
    {
        for (int row = 0; row < _list.Rows.Count; row++)
        {
            string[] cells = _list.Rows[row];
            int first = Find(cells[Check], cells[Owner]);
            if (!rules.Exists(rule => rule.Id == cells[Check]))
                Refuse(row, Check, $"there is no check '{cells[Check]}'; expected the id of a row in {graph.Lists.Checks.File}{Nearest.Question(cells[Check], rules.Select(rule => rule.Id))}");
            else if (graph.Index.Find(cells[Owner]) < 0)
                Refuse(row, Owner, $"'{cells[Owner]}' is not in the seed; expected the id of a node or claim{graph.QuestionFor(cells[Owner])}");
            else if (first < row)
                Refuse(row, Owner, $"'{cells[Owner]}' is listed for this check already at {_list.Place(first)}; expected it once");
            else if (cells[Note].Length == 0)
                Refuse(row, Note, "the note is empty; expected where the source prints what, and what may explain it");
        }
    }

    /// <summary>Whether what a rule found is listed. Figures that differ from the listed ones are faults of the list.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="owner">The id of what does not compute.</param>
    /// <param name="expected">What the rule gives.</param>
    /// <param name="printed">What is printed.</param>
    public bool Has(FigureRule rule, string owner, string expected, string printed)
    {
        int row = Find(rule.Id, owner);
        if (row < 0)
            return false;
        _met[row] = true;
        string[] cells = _list.Rows[row];
        if (cells[Expected] != expected)
            Refuse(row, Expected, $"'{cells[Expected]}' is not what the {rule} gives for '{owner}'; expected {expected}");
        if (cells[Printed] != printed)
            Refuse(row, Printed, $"'{cells[Printed]}' is not what '{owner}' has; expected {printed}");
        return true;
    }

    /// <summary>Adds a fault for each row that no rule met.</summary>
    public void ReportOver()
    {
        for (int row = 0; row < _met.Length; row++)
        {
            if (!_met[row])
                Refuse(row, Check, $"the check '{_list.Rows[row][Check]}' finds no discrepancy at '{_list.Rows[row][Owner]}'; expected this row to be taken out");
        }
    }

    private int Find(string check, string owner) => _list.Rows.FindIndex(cells => cells[Check] == check && cells[Owner] == owner);

    private void Refuse(int row, int column, string message) => graph.Faults.Add(_list.Fault(row, column, message));
}
