using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>search</c>: a connection whose rows are ordered by how well they match, then by id.</summary>
internal sealed class PlanSearch(NodeSet nodes) : FieldPlanner
{
    /// <summary>The argument of what is searched for.</summary>
    public const string Text = "text";

    /// <summary>The argument of the types that may be found.</summary>
    public const string Types = "types";

    private static readonly OrderKey[] Order = [new OrderKey(new SearchHitValue(), IsDescending: false)];

    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        var source = new SearchNodes(
            arguments.Operand(SearchTextSlot.Instance, Text)!.Value,
            arguments.Operand(new NodeTypesSlot(scope.Types.Ontology), Types),
            nodes);
        ArgumentPlace? where = arguments.Structure(FilterScope.Where);
        SearchNodes? outer = scope.Search;
        scope.Search = source;
        ConnectionField planned = Of(arguments, field, scope.InTime(source), where);
        scope.Search = outer;
        return planned;
    }

    /// <summary>A page of what a search has found.</summary>
    /// <param name="arguments">The arguments of the connection.</param>
    /// <param name="field">The connection.</param>
    /// <param name="found">What was found, or those of a group.</param>
    /// <param name="where">The argument of the filter; null when it is not given.</param>
    public static ConnectionField Of(NamedArguments arguments, CollectedField field, ElementSource found, ArgumentPlace? where)
    {
        PlanScope scope = arguments.Scope;
        var type = (ObjectType)field.Definition.Type.Named;
        uint signature = ConnectionSignature.Of(type.Name, nameof(SearchHitValue), FilterScope.ShapeOf(where));
        return new ConnectionField(
            Name(field),
            FilterScope.Apply(scope, found, where),
            Order,
            PlanConnection.Page(arguments, Order, signature, [scope.Search!.Text]),
            scope.FieldsOf(type, field));
    }
}

/// <summary><c>nodes</c> of a group of what was found, in the order of the search.</summary>
internal sealed class PlanFoundMembers : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        return PlanSearch.Of(arguments, field, new GroupMembers(scope.Search!), arguments.Structure(FilterScope.Where));
    }
}

/// <summary><c>rank</c> and <c>match</c> of a search edge.</summary>
internal sealed class PlanSearchMatch(bool isRank) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new SearchMatchField(name, isRank);
}

/// <summary><c>highlights</c> of a search edge.</summary>
internal sealed class PlanHighlights : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) => new HighlightsField(
        NameOf(field),
        new NamedArguments(scope, field).Operand(PageSizeSlot.Instance, PlanConnection.First),
        scope.Limits.DefaultPageSize,
        scope.FieldsOf((ObjectType)field.Definition.Type.Named, field))
    {
        Languages = new NamedArguments(scope, field).Operand(LanguagesSlot.Instance, LanguagesSlot.Argument),
    };
}

/// <summary>A field of a highlight.</summary>
internal sealed class PlanHighlightPart(HighlightPart part) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new HighlightPartField(name, part);
}

/// <summary><c>fragments</c> of a highlight.</summary>
internal sealed class PlanFragments : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new FragmentsField(NameOf(field), scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
}

/// <summary>A field of a fragment.</summary>
internal sealed class PlanFragmentPart(bool isMatch) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new FragmentPartField(name, isMatch);
}
