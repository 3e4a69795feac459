using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Running;

/// <summary>The languages in which a text is wanted, first come first: those asked for, the reader's, the ontology's.</summary>
internal ref struct LanguageChain
{
    private readonly ReadOnlySpan<PlanValue> _asked;
    private readonly ReadOnlySpan<int> _preferred;
    private readonly int _all;
    private int _next;

    /// <summary>The chain of a field.</summary>
    /// <param name="run">The run.</param>
    /// <param name="asked">The field's own languages: a list, or null.</param>
    public LanguageChain(Run run, Operand? asked)
    {
        if (asked is { } operand && run.Arguments[operand] is { IsNull: false } languages)
            _asked = languages.Items;
        _preferred = run.Arguments.PreferredLanguages;
        _all = run.Snapshot.Ontology.Languages.Values.Length;
    }

    /// <summary>The next language; one may come twice.</summary>
    public bool Next(out int language)
    {
        int i = _next++;
        if (i < _asked.Length)
        {
            language = (int)_asked[i].Integer;
            return true;
        }

        i -= _asked.Length;
        if (i < _preferred.Length)
        {
            language = _preferred[i];
            return true;
        }

        language = i - _preferred.Length;
        return language < _all;
    }
}
