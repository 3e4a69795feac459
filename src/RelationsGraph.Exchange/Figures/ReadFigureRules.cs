using System.Globalization;
using RelationsGraph.Exchange.Paths;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Exchange.Wording;

namespace RelationsGraph.Exchange.Figures;

/// <summary>Reads the rules of checks.csv.</summary>
internal sealed class ReadFigureRules(SeedGraph graph, FieldNames names)
{
    /// <summary>The column that says which figures are checked.</summary>
    public const int Of = 2;

    // The other columns of the list, in its order.
    private const int Id = 0;
    private const int Kind = 1;
    private const int Compares = 3;
    private const int By = 4;
    private const int Tolerance = 5;

    private readonly SeedList _list = graph.Lists.Checks;

    /// <summary>The rules without a fault; faults of the others were added.</summary>
    public List<FigureRule> Read()
    {
        var rules = new List<FigureRule>();
        for (int row = 0; row < _list.Rows.Count; row++)
        {
            if (ReadRule(row, rules) is { } rule)
                rules.Add(rule);
        }

        return rules;
    }

    private FigureRule? ReadRule(int row, List<FigureRule> before)
    {
        string[] cells = _list.Rows[row];
        int kind = Array.IndexOf(FigureRule.Kinds, cells[Kind]);
        if (kind < 0)
            return Refuse(row, Kind, $"there is no check '{cells[Kind]}'; expected {Listing.OneOf(FigureRule.Kinds)}{Nearest.Question(cells[Kind], FigureRule.Kinds)}");
        if (cells[Id].Length == 0)
            return Refuse(row, Id, "the id is empty; expected a name of its own, by which known discrepancies refer to it");
        if (before.Find(rule => rule.Id == cells[Id]) is { } same)
            return Refuse(row, Id, $"'{cells[Id]}' is already the id of {_list.Place(same.Row)}; expected an id of its own");
        decimal tolerance = 0;
        if (cells[Tolerance].Length > 0 && (!decimal.TryParse(cells[Tolerance], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out tolerance) || tolerance > long.MaxValue))
            return Refuse(row, Tolerance, $"'{cells[Tolerance]}' is not a tolerance; expected an empty cell or a number such as 0.5");
        return (RuleKind)kind == RuleKind.Agree ? ReadAgree(row, cells, tolerance) : ReadFigures(row, cells, (RuleKind)kind, tolerance);
    }

    private FigureRule? ReadFigures(int row, string[] cells, RuleKind kind, decimal tolerance)
    {
        if (ReadPath(row, Of) is not { } of || ReadPath(row, Compares) is not { } compares)
            return null;
        if (of is { IsRoot: false, Ids.Length: 0 })
            return Refuse(row, Of, $"'{of}' does not say where it begins; expected Query. or (id;id) first");
        string? by = cells[By].Length > 0 ? cells[By] : null;
        if (by is null && kind is RuleKind.Difference or RuleKind.Ratio)
            return Refuse(row, By, "the cell is empty; expected the property that tells the later figure from the earlier one");
        if (by is null && kind is RuleKind.Years)
            return Refuse(row, By, "the cell is empty; expected the property that dates what is checked");
        if (by is not null && kind is RuleKind.Date)
            return Refuse(row, By, $"{cells[Kind]} checks compare any date with any other; expected an empty cell");
        return by is not null && names.CheckProperty(by) is { } wrong
            ? Refuse(row, By, wrong)
            : new FigureRule(cells[Id], row, kind, of, compares, by, [], tolerance);
    }

    private FigureRule? ReadAgree(int row, string[] cells, decimal tolerance)
    {
        foreach (int column in (int[])[Of, By])
        {
            if (cells[column].Length > 0)
                return Refuse(row, column, $"{cells[Kind]} checks look at every claim about the properties they compare; expected an empty cell");
        }

        string[] properties = cells[Compares].Split(';');
        string? wrong = properties.Select(names.CheckProperty).FirstOrDefault(found => found is not null);
        return wrong is null ? new FigureRule(cells[Id], row, RuleKind.Agree, null, null, null, properties, tolerance) : Refuse(row, Compares, wrong);
    }

    private FieldPath? ReadPath(int row, int column)
    {
        string? wrong = ReadFieldPath.Read(_list.Rows[row][column], out FieldPath? path) ?? names.Check(path!);
        if (wrong is null)
            return path;
        Refuse(row, column, wrong);
        return null;
    }

    private FigureRule? Refuse(int row, int column, string message)
    {
        graph.Faults.Add(_list.Fault(row, column, message));
        return null;
    }
}
