using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A cursor of a connection.</summary>
/// <param name="Signature">The connection whose cursors are accepted.</param>
internal sealed record CursorSlot(uint Signature) : SlotConversion
{
    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        string name = argument.Value.Definition.Name;
        return PageCursor.Read(value.AsString(), Signature, out result) switch
        {
            CursorState.Valid => null,
            CursorState.OfAnotherConnection => argument.Fault(
                CompilerErrorCodes.CursorMismatch,
                $"The cursor in '{name}' comes from another connection or another order. Use it with the field and the order it came from."),
            _ => argument.Fault(
                CompilerErrorCodes.InvalidCursor,
                $"The text in '{name}' is not a cursor of this server. Take it from 'cursor' or 'pageInfo' of an earlier answer."),
        };
    }
}
