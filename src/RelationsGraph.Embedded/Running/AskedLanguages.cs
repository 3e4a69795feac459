using RelationsGraph.Embedded.Columns;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Running;

/// <summary>The languages that a field asks for. A document that names them has the first at hand, without a look at the request.</summary>
/// <remarks>Immutable and thread-safe; made once for each plan.</remarks>
internal sealed class AskedLanguages
{
    private const int Unknown = -1;

    private readonly Operand? _asked;
    private readonly int _first;

    private AskedLanguages(Operand? asked, int first)
    {
        _asked = asked;
        _first = first;
    }

    /// <summary>The languages of a field.</summary>
    /// <param name="asked">Where they stand: a list, or null; no operand when the field has no such argument.</param>
    /// <param name="constants">The constants of the plan.</param>
    public static AskedLanguages From(Operand? asked, PlanValue[] constants) =>
        asked is { Slot: < 0 and var slot } && constants[~slot] is { IsNull: false, Items: [var first, ..] }
            ? new AskedLanguages(asked, (int)first.Integer)
            : new AskedLanguages(asked, Unknown);

    /// <summary>Pushes the text of a row in the first language that has one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="byLanguage">The texts by ordinal of the language.</param>
    /// <param name="row">The row.</param>
    /// <returns>False when no language has one; nothing was pushed then.</returns>
    public bool TryWrite(Run run, TextValues[] byLanguage, int row) =>
        (_first != Unknown && byLanguage[_first].TryWriteText(run.Sink, row)) || TryWriteAny(run, byLanguage, row);

    private bool TryWriteAny(Run run, TextValues[] byLanguage, int row)
    {
        var chain = new LanguageChain(run, _asked);
        while (chain.Next(out int language))
        {
            if (byLanguage[language].TryWriteText(run.Sink, row))
                return true;
        }

        return false;
    }
}
