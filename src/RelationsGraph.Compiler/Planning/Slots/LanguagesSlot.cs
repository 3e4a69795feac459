using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A list of languages, as ordinals of their enumeration.</summary>
internal sealed record LanguagesSlot : SlotConversion
{
    /// <summary>The argument of fields whose text depends on the language.</summary>
    public const string Argument = "lang";

    public static LanguagesSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From(Array.ConvertAll(value.AsList(), item => PlanValue.From((long)item.AsEnum().Ordinal)));
        return null;
    }
}
