using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>
/// The parameters of a statement: which value of the request each holds, in which form. A name says both, so that equal statements have equal texts.
/// </summary>
/// <remarks>Filled during one translation; afterwards immutable and thread-safe.</remarks>
internal sealed class StatementParameters : IRequestParameters
{
    private readonly Dictionary<string, ParameterForm> _forms = new(StringComparer.Ordinal);

    /// <summary>Adds a parameter, or finds it if it is there.</summary>
    /// <param name="name">Its name, which says all that its form says.</param>
    /// <param name="form">How its value is made.</param>
    public CypherExpression Add(string name, ParameterForm form)
    {
        _forms.TryAdd(name, form);
        return new Parameter(name);
    }

    /// <summary>A text as it was sent.</summary>
    public CypherExpression Text(Operand operand) => Of(operand, ExpressionType.Text, ValueFacet.Plain);

    /// <summary>A value that something is compared with.</summary>
    public CypherExpression Of(Operand operand, ExpressionType type, ValueFacet facet) =>
        Add($"{NameOf(operand)}{LetterOf(facet)}", new OneValue(operand, type, facet));

    /// <summary>The values of a list, without null; a single value is a list of one.</summary>
    public CypherExpression ListOf(Operand operand, ExpressionType type, ValueFacet facet) =>
        Add($"{NameOf(operand)}l{LetterOf(facet)}", new ValueList(operand, type, facet));

    /// <summary>The value of a cursor for an order key, or an id: the place says which.</summary>
    public CypherExpression CursorItem(Operand cursor, int place, ExpressionType type, ValueFacet facet) =>
        Add($"{NameOf(cursor)}c{place}{LetterOf(facet)}", new CursorItem(cursor, place, type, facet));

    /// <summary>How many rows are read for a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="more">How many more than it has.</param>
    public CypherExpression PageLimit(PageRequest page, int more) =>
        Add($"{NameOfPage(page)}s{more}", new PageLimit(page, more));

    /// <summary>How many are asked for, or as many as come when nothing is said.</summary>
    public CypherExpression AskedCount(Operand? first, int otherwise) =>
        Add($"{(first is { } operand ? NameOf(operand) : "")}m{otherwise}", new AskedCount(first, otherwise));

    /// <summary>How many rows are passed over before a page.</summary>
    public CypherExpression PageSkip(PageRequest page) => Add($"{NameOfPage(page)}k", new PageSkip(page));

    /// <inheritdoc/>
    public int Count => _forms.Count;

    /// <inheritdoc/>
    public void WriteEntries(PlanArguments arguments, PackWriter writer)
    {
        foreach ((string name, ParameterForm form) in _forms)
        {
            writer.WriteText(name);
            form.Write(arguments, writer);
        }
    }

    /// <summary>Slots of the request are <c>p</c>, constants of the operation <c>q</c>.</summary>
    private static string NameOf(Operand operand) => operand.Slot >= 0 ? $"p{operand.Slot}" : $"q{~operand.Slot}";

    private static string NameOfPage(PageRequest page) =>
        $"{((page.Last ?? page.First) is { } size ? NameOf(size) : "")}d{page.DefaultSize}{(page.After is { } after ? NameOf(after) : "")}{(page.Before is { } before ? NameOf(before) : "")}";

    private static string LetterOf(ValueFacet facet) => facet switch
    {
        ValueFacet.Ordered => "k",
        ValueFacet.Folded => "f",
        ValueFacet.Earliest => "a",
        ValueFacet.Latest => "b",
        _ => "",
    };
}
