using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>How large a selection set is when all fragments are put in. Numbers stop growing at <see cref="Most"/>.</summary>
/// <param name="Fields">All fields.</param>
/// <param name="Aliases">All aliases.</param>
/// <param name="OwnFields">The fields of the set itself, without those inside them.</param>
/// <param name="Depth">Fields within fields.</param>
/// <param name="Nesting">Selection sets within selection sets, fragments counted.</param>
/// <param name="TypeLists">Introspection lists that lead from types to types, within each other.</param>
/// <param name="Introspection">The same, but only below <c>__schema</c> and <c>__type</c>.</param>
internal readonly record struct SelectionMeasure(long Fields, long Aliases, long OwnFields, int Depth, int Nesting, int TypeLists, int Introspection)
{
    internal const long Most = long.MaxValue / 4;

    /// <summary>Both side by side in one selection set.</summary>
    internal SelectionMeasure And(SelectionMeasure other) => new(
        Math.Min(Most, Fields + other.Fields),
        Math.Min(Most, Aliases + other.Aliases),
        Math.Min(Most, OwnFields + other.OwnFields),
        Math.Max(Depth, other.Depth),
        Math.Max(Nesting, other.Nesting),
        Math.Max(TypeLists, other.TypeLists),
        Math.Max(Introspection, other.Introspection));
}

/// <summary>
/// The measures of all operations. A fragment is measured once, however often it is spread, so a document whose fragments double at
/// each step costs no more than its length. Wants a document without cycles.
/// </summary>
internal sealed class SelectionMeasures
{
    private readonly ValidationContext _context;
    private readonly SelectionMeasure[] _fragments;

    internal SelectionMeasures(ValidationContext context)
    {
        _context = context;
        _fragments = context.Fragments.Count == 0 ? [] : new SelectionMeasure[context.Fragments.Count];
        if (_fragments.Length > 0)
        {
            foreach (int fragment in context.Graph.InnermostFirst)
            {
                _fragments[fragment] = Measure(context.Fragments[fragment].SelectionSet);
            }
        }

        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                Operations.Add((operation, Measure(operation.SelectionSet)));
            }
        }
    }

    /// <summary>The operations in the order of the document.</summary>
    internal List<(OperationDefinitionNode Operation, SelectionMeasure Measure)> Operations { get; } = new(1);

    /// <summary>The measure of the selection set of a fragment.</summary>
    internal SelectionMeasure OfFragment(int fragment) => _fragments[fragment];

    private SelectionMeasure Measure(SelectionSetNode selectionSet)
    {
        SelectionMeasure sum = default;
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            sum = sum.And(selection switch
            {
                FieldNode field => MeasureField(field),
                InlineFragmentNode inline => Measure(inline.SelectionSet),
                FragmentSpreadNode spread when _context.Fragments.IndexOf(spread.Name) is >= 0 and int fragment => _fragments[fragment],
                _ => default,
            });
        }

        return sum with { Nesting = sum.Nesting + 1 };
    }

    private SelectionMeasure MeasureField(FieldNode field)
    {
        SelectionMeasure inner = field.SelectionSet is null ? default : Measure(field.SelectionSet);
        bool isList = field.Name is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        int typeLists = inner.TypeLists + (isList ? 1 : 0);
        return inner with
        {
            Fields = Math.Min(SelectionMeasure.Most, inner.Fields + 1),
            Aliases = Math.Min(SelectionMeasure.Most, inner.Aliases + (field.Alias is null ? 0 : 1)),
            OwnFields = 1,
            Depth = inner.Depth + 1,
            TypeLists = typeLists,
            Introspection = field.Name is "__schema" or "__type" ? typeLists : inner.Introspection,
        };
    }
}
