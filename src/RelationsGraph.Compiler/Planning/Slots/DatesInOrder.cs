using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>Two dates of a request of which one must not begin after the other ends. Each may be a constant or a slot, so each request is checked.</summary>
/// <param name="From">The date that comes first.</param>
/// <param name="To">The other one.</param>
/// <param name="Argument">Where to point.</param>
internal sealed record DatesInOrder(Operand From, Operand To, PlacedArgument Argument)
{
    /// <summary>Checks the values of a request; both must be dates.</summary>
    /// <returns>Null, or what is wrong.</returns>
    public GraphQLError? Find(PlanArguments arguments)
    {
        EdtfDate from = EdtfDate.Parse(arguments[From].Text), to = EdtfDate.Parse(arguments[To].Text);
        return from.Earliest <= to.Latest ? null : Argument.Fault(
            CompilerErrorCodes.DatesReversed, $"'from' ({from.Text}) begins after 'to' ({to.Text}) has ended. Give the earlier date as 'from'.");
    }
}
