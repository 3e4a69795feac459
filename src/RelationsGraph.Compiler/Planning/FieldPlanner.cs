using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// Turns one selected field into a field of the plan. Every field definition of the API schema carries one as its binding; it is what
/// the field means in terms of the ontology.
/// </summary>
/// <remarks>Immutable but for a cache, and thread-safe.</remarks>
internal abstract class FieldPlanner
{
    private ResponseName? _unaliased;

    public abstract ShapeField Plan(PlanScope scope, CollectedField field);

    /// <summary>The response name with its bytes; kept for fields without alias, which are nearly all.</summary>
    protected ResponseName NameOf(CollectedField field)
    {
        if (field.Node.Alias is { } alias && alias != field.Definition.Name)
            return Name(field);
        return _unaliased ??= Name(field);
    }

    /// <summary>The response name of a field with what its type says about null.</summary>
    public static ResponseName Name(CollectedField field)
    {
        GraphQLType type = field.Definition.Type;
        return new ResponseName(field.ResponseName, type.IsNonNull, type.Nullable is ListType list && list.ItemType.IsNonNull);
    }
}

/// <summary>A field of which only the response name can change: without alias it is the same object in every plan.</summary>
internal abstract class PlainFieldPlanner : FieldPlanner
{
    private ShapeField? _unaliased;

    public sealed override ShapeField Plan(PlanScope scope, CollectedField field) =>
        field.Node.Alias is null ? _unaliased ??= Make(NameOf(field)) : Make(NameOf(field));

    /// <summary>The field under a name.</summary>
    protected abstract ShapeField Make(ResponseName name);
}
