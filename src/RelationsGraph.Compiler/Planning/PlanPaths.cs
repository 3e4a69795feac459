using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>paths(from:, to:)</c>.</summary>
internal sealed class PlanPaths : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        var arguments = new NamedArguments(scope, field);
        using PlanTime time = arguments.Enter();
        return new PathsField(
            NameOf(field),
            arguments.Operand(IdSlot.Instance, "from")!.Value,
            arguments.Operand(IdSlot.Instance, "to")!.Value,
            arguments.Operand(EnumSlot.Instance, "mode")!.Value,
            arguments.Operand(new PathLengthSlot(Least: 1), "maxLength"),
            scope.Limits.MaxPathLength,
            arguments.Operand(PageSizeSlot.Instance, "first"),
            scope.Limits.DefaultPageSize,
            PlanTraversal.Through(arguments),
            scope.FieldsOf((ObjectType)field.Definition.Type.Named, field));
    }
}

/// <summary>The arguments that all searches along relationships have.</summary>
internal static class PlanTraversal
{
    /// <summary>Types and direction.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="types">The argument of the types.</param>
    public static Traversal Along(NamedArguments arguments, string types = "types") => new(
        arguments.Operand(EnumsSlot.Instance, types),
        arguments.Operand(EnumSlot.Instance, "direction")!.Value,
        Valid: arguments.Valid);

    /// <summary>Types, direction, and what the nodes on the way must fulfil.</summary>
    public static Traversal Through(NamedArguments arguments) => Along(arguments) with { Where = arguments.Filter(FilterScope.Where) };
}
