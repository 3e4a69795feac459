using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A cursor of a connection.</summary>
/// <param name="Signature">The connection whose cursors are accepted; it tells order and filter too.</param>
/// <param name="Keys">The keys of its order.</param>
/// <param name="SignedValues">The values of the request that the order depends on.</param>
/// <param name="IsByLanguage">Whether it depends on the reader's languages, too.</param>
internal sealed record CursorSlot(uint Signature, OrderKey[] Keys, Operand[] SignedValues, bool IsByLanguage) : SlotConversion
{
    private readonly ExpressionType[] _types = Array.ConvertAll(Keys, key => key.Value.Type);

    /// <summary>Whether the text of an operation does not say alone which cursors are accepted.</summary>
    public bool DependsOnRequest => IsByLanguage || SignedValues.Length > 0;

    /// <summary>The signature stands for the keys.</summary>
    public bool Equals(CursorSlot? other) => other is not null && Signature == other.Signature && IsByLanguage == other.IsByLanguage && SignedValues.AsSpan().SequenceEqual(other.SignedValues);

    public override int GetHashCode() => (int)Signature;

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result) =>
        Read(value, argument, Signature, out result);

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, PlanArguments request, out PlanValue result) =>
        Read(value, argument, PageRequest.SignatureFor(Signature, SignedValues, IsByLanguage, request), out result);

    private GraphQLError? Read(InputValue value, PlacedArgument argument, uint signature, out PlanValue result)
    {
        string name = argument.Value.Definition.Name;
        return PageCursor.Read(value.AsString(), signature, _types, out result) switch
        {
            CursorState.Valid => null,
            CursorState.OfAnotherConnection => argument.Fault(
                CompilerErrorCodes.CursorMismatch,
                IsByLanguage
                    ? $"The cursor in '{name}' comes from another connection, order or filter, or from an answer in other languages. Use it with the field, 'order', 'where' and Accept-Language it came from, or start without it."
                    : $"The cursor in '{name}' comes from another connection, another order or another filter. Use it with the field, 'order' and 'where' it came from, or start without it."),
            _ => argument.Fault(
                CompilerErrorCodes.InvalidCursor,
                $"The text in '{name}' is not a cursor of this server. Take it from 'cursor' or 'pageInfo' of an earlier answer."),
        };
    }
}
