using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>
/// What a translation found out about the values of a request: whether there is a cursor, which languages are wanted. A statement serves every request
/// of which the same is true, so its text stays the same where requests differ in values only.
/// </summary>
/// <remarks>Filled during one translation; afterwards immutable and thread-safe.</remarks>
internal sealed class ArgumentFacts
{
    private readonly GraphOntology _ontology;
    private readonly PlanArguments _arguments;
    private readonly List<(Func<PlanArguments, long> Ask, long Answer)> _facts = [];
    private readonly HashSet<(string Question, int Slot)> _asked = [];

    /// <summary>Creates facts about the values of the request that is being translated.</summary>
    public ArgumentFacts(GraphOntology ontology, PlanArguments arguments)
    {
        _ontology = ontology;
        _arguments = arguments;
    }

    /// <summary>Whether another request agrees in everything that was asked.</summary>
    public bool Hold(PlanArguments arguments)
    {
        foreach ((Func<PlanArguments, long> ask, long answer) in _facts)
        {
            if (ask(arguments) != answer)
                return false;
        }

        return true;
    }

    /// <summary>Whether the value in a slot is null.</summary>
    public bool IsNull(Operand operand) => Ask("null", operand, arguments => arguments[operand].IsNull ? 1 : 0) == 1;

    /// <summary>Whether a cursor has no value for an order key.</summary>
    public bool IsKeyNull(Operand cursor, int key) =>
        Ask($"key {key}", cursor, arguments => arguments[cursor] is { IsNull: false } given && given.Items[PageCursor.FirstValue + key].IsNull ? 1 : 0) == 1;

    /// <summary>An integer that decides the form of the statement, such as the ordinal of a direction; -1 for null.</summary>
    public long Number(Operand operand) => Ask("number", operand, arguments => NumberOf(arguments[operand]));

    /// <summary>The ordinals of a list that decides the form of the statement; null for null.</summary>
    public int[]? Ordinals(Operand operand)
    {
        if (IsNull(operand))
            return null;
        Ask("ordinals", operand, arguments => Digest(ItemsOf(arguments[operand])));
        return [.. ItemsOf(_arguments[operand])];
    }

    /// <summary>The languages in which a text is wanted, first come first, each once: those asked for, the reader's, the ontology's.</summary>
    /// <param name="asked">Where the field's own stand: a list, or null.</param>
    public string[] Languages(Operand? asked)
    {
        Ask("languages", asked ?? default, arguments => Digest(Chain(asked, arguments)));
        return [.. Chain(asked, _arguments).Select(language => _ontology.Languages.Values[language].Name)];
    }

    private IEnumerable<int> Chain(Operand? asked, PlanArguments arguments) =>
        (asked is { } operand ? ItemsOf(arguments[operand]) : [])
        .Concat(arguments.PreferredLanguages)
        .Concat(Enumerable.Range(0, _ontology.Languages.Values.Length))
        .Distinct();

    private static long NumberOf(PlanValue value) => value.IsNull ? -1 : value.Integer;

    private static IEnumerable<int> ItemsOf(PlanValue value) => value.IsNull ? [] : value.Items.Select(item => (int)item.Integer);

    /// <summary>Tells lists of small ordinals apart.</summary>
    private static long Digest(IEnumerable<int> ordinals) => ordinals.Aggregate(0L, (digest, ordinal) => (digest * 1021) + ordinal + 1);

    private long Ask(string question, Operand operand, Func<PlanArguments, long> ask)
    {
        long answer = ask(_arguments);
        if (_asked.Add((question, operand.Slot)))
            _facts.Add((ask, answer));
        return answer;
    }
}
