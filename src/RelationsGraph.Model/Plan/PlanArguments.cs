namespace RelationsGraph.Model.Plan;

/// <summary>What one request gives to a plan: the values of its slots, the reader's languages, and how long it may take.</summary>
/// <remarks>Belongs to one request at a time; not thread-safe.</remarks>
public sealed class PlanArguments
{
    private PlanValue[] _variables = [];
    private LogicalPlan? _plan;

    /// <summary>The reader's languages in order of preference, as ordinals of the ontology's languages; from Accept-Language.</summary>
    public int[] PreferredLanguages { get; set; } = [];

    /// <summary>
    /// When the run must be over, as a timestamp of <see cref="TimeProvider.System"/>; a run that is not is ended with a
    /// <see cref="Store.StoreException"/>. <see cref="long.MaxValue"/> sets no limit.
    /// </summary>
    public long Deadline { get; set; } = long.MaxValue;

    /// <summary>Takes what the store does for the run; null, as nearly always, when nobody asked.</summary>
    public RunProfile? Profile { get; set; }

    /// <summary>The values of the plan's variable slots, to be filled before the plan runs.</summary>
    public Span<PlanValue> Variables => _variables.AsSpan(0, _plan?.VariableSlots ?? 0);

    /// <summary>The value in a slot.</summary>
    /// <param name="operand">An operand of the plan.</param>
    public PlanValue this[Operand operand] =>
        operand.Slot >= 0 ? _variables[operand.Slot] : _plan!.Constants[~operand.Slot];

    /// <summary>
    /// Adds the reader's languages to a hash. After them come the ontology's in their order, so that those at the end which would come next anyway say
    /// nothing: to prefer the first language is to prefer none.
    /// </summary>
    internal uint AddLanguagesTo(uint hash)
    {
        int count = PreferredLanguages.Length;
        while (count > 0 && PreferredLanguages[count - 1] == NextLanguage(PreferredLanguages.AsSpan(0, count - 1)))
            count--;
        for (int i = 0; i < count; i++)
            hash = PlanValue.From((long)PreferredLanguages[i]).AddTo(hash);
        return hash;
    }

    private static int NextLanguage(ReadOnlySpan<int> before)
    {
        int language = 0;
        while (before.Contains(language))
            language++;
        return language;
    }

    /// <summary>The same values and languages, for work that outlives the request; without its deadline and its profile.</summary>
    public PlanArguments CopyValues() => new() { _variables = [.. _variables], _plan = _plan, PreferredLanguages = [.. PreferredLanguages] };

    /// <summary>Makes room for the variables of a plan and forgets those of the last one.</summary>
    /// <param name="plan">The plan that will run.</param>
    public void Reset(LogicalPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        if (_variables.Length < plan.VariableSlots)
            _variables = new PlanValue[plan.VariableSlots];
        else
            Array.Clear(_variables);
        PreferredLanguages = [];
        Deadline = long.MaxValue;
        Profile = null;
    }
}
