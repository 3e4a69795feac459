using System.Globalization;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>
/// A plan as lines of text that people read: one line for each field, those inside it indented. Values of requests are in no plan, so slots stand
/// for them: <c>$0</c>; constants of the operation's text stand themselves.
/// </summary>
public sealed partial class PlanPrinter
{
    private const int MaxTypesShown = 3;

    private readonly LogicalPlan _plan;
    private readonly int _maxLines;
    private readonly List<string> _lines = [];
    private readonly HashSet<ShapeField[]> _printed = new(ReferenceEqualityComparer.Instance);

    private PlanPrinter(LogicalPlan plan, int maxLines) => (_plan, _maxLines) = (plan, maxLines);

    /// <summary>Prints a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="maxLines">Most lines, at least 1; where there are more the last one says so.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Print(LogicalPlan plan, int maxLines = 1000)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLines, 1);
        var printer = new PlanPrinter(plan, maxLines);
        printer.Fields(plan.Fields, 0);
        if (printer._lines.Count > maxLines)
        {
            printer._lines.RemoveRange(maxLines - 1, printer._lines.Count - maxLines + 1);
            printer._lines.Add("... and more");
        }

        return printer._lines;
    }

    private void Line(int depth, string text)
    {
        if (_lines.Count <= _maxLines)
            _lines.Add(new string(' ', depth * 2) + text);
    }

    private void Fields(ShapeField[] fields, int depth)
    {
        // Where nodes can have many types a plan shares their fields; what was printed before is not printed again.
        if (fields.Length > 0 && !_printed.Add(fields))
        {
            Line(depth, "(as above)");
            return;
        }

        foreach (ShapeField field in fields)
            Field(field, depth);
    }

    private void Shape(ElementShape shape, int depth)
    {
        ShapeField[][] kinds = [.. shape.ByType.Where(fields => fields.Length > 0).Distinct()];
        for (int i = 0; i < kinds.Length; i++)
        {
            if (i == MaxTypesShown)
            {
                Line(depth, string.Create(CultureInfo.InvariantCulture, $"(and for {kinds.Length - i} more types)"));
                return;
            }

            if (i > 0)
                Line(depth, "(or, for another type)");
            Fields(kinds[i], depth);
        }
    }

    private string Text(Operand operand) =>
        operand.Slot >= 0 ? string.Create(CultureInfo.InvariantCulture, $"${operand.Slot}") : _plan.Constants[~operand.Slot].ToString();

    private string Text(Operand? operand, string otherwise) => operand is { } given ? Text(given) : otherwise;

    private static string Text(NodeSet nodes) => nodes.Name;

    private static string Text(RelationshipType type, Direction direction) =>
        direction == Direction.Out ? $"-{type.GraphName}->" : $"<-{type.GraphName}-";
}
