using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>
/// What a translation found out about the values of a request: whether there is a cursor, which languages are wanted. A statement serves every request
/// of which the same is true, so its text stays the same where requests differ in values only.
/// </summary>
/// <remarks>Filled during one translation; afterwards immutable and thread-safe.</remarks>
internal sealed class ArgumentFacts
{
    private readonly GraphOntology _ontology;
    private readonly HashSet<ArgumentFact> _known = [];
    private readonly List<ArgumentFact> _facts = [];
    private readonly HashSet<int> _lists = [];
    private PlanArguments? _arguments;

    /// <summary>Creates facts about the values of the request that is being translated.</summary>
    public ArgumentFacts(GraphOntology ontology, PlanArguments arguments)
    {
        _ontology = ontology;
        _arguments = arguments;
    }

    private PlanArguments Arguments => _arguments ?? throw new InvalidOperationException("The translation is over.");

    /// <summary>Ends the translation: the request is forgotten.</summary>
    public void Close() => _arguments = null;

    /// <summary>Whether another request agrees in everything that was asked.</summary>
    public bool Hold(PlanArguments arguments)
    {
        foreach (ArgumentFact fact in _facts)
        {
            if (!fact.Holds(arguments))
                return false;
        }

        return true;
    }

    /// <summary>Whether the value in a slot is null.</summary>
    public bool IsNull(Operand operand)
    {
        bool isNull = Arguments[operand].IsNull;
        Add(new NullFact(operand, isNull));
        return isNull;
    }

    /// <summary>Whether the value in a slot, or an item of its list, is null.</summary>
    public bool HasNull(Operand operand)
    {
        bool hasNull = NullAmongFact.IsAmong(Arguments[operand]);
        Add(new NullAmongFact(operand, hasNull));
        return hasNull;
    }

    /// <summary>Whether a cursor has no value for an order key.</summary>
    public bool IsKeyNull(Operand cursor, int key)
    {
        bool isNull = KeyFact.IsKeyNull(Arguments[cursor], key);
        Add(new KeyFact(cursor, key, isNull));
        return isNull;
    }

    /// <summary>An integer that decides the form of the statement, such as the ordinal of a direction; -1 for null.</summary>
    public long Number(Operand operand)
    {
        long number = NumberFact.NumberOf(Arguments[operand]);
        Add(new NumberFact(operand, number));
        return number;
    }

    /// <summary>The ordinals of a list that decides the form of the statement; null for null.</summary>
    public int[]? Ordinals(Operand operand)
    {
        int[]? ordinals = OrdinalsFact.OrdinalsOf(Arguments[operand]);
        if (_lists.Add(operand.Slot))
            _facts.Add(new OrdinalsFact(operand, ordinals));
        return ordinals;
    }

    /// <summary>The languages in which a text is wanted, first come first, each once: those asked for, the reader's, the ontology's.</summary>
    /// <param name="asked">Where the field's own stand: a list, or null.</param>
    public string[] Languages(Operand? asked)
    {
        int[] own = asked is { } operand ? Ordinals(operand) ?? [] : [], preferred = Arguments.PreferredLanguages;
        if (!_facts.Exists(fact => fact is ReaderFact))
            _facts.Add(new ReaderFact([.. preferred]));
        return [.. own.Concat(preferred).Concat(Enumerable.Range(0, _ontology.Languages.Values.Length)).Distinct()
            .Select(language => _ontology.Languages.Values[language].Name)];
    }

    private void Add(ArgumentFact fact)
    {
        if (_known.Add(fact))
            _facts.Add(fact);
    }
}
