using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A text to search for.</summary>
internal sealed record SearchTextSlot : SlotConversion
{
    public static SearchTextSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        string text = value.AsString();
        result = PlanValue.From(text);
        if (text.Length > limits.MaxSearchLength)
        {
            return argument.Fault(
                CompilerErrorCodes.SearchTooLong,
                string.Create(CultureInfo.InvariantCulture, $"The text in '{argument.Value.Definition.Name}' has {text.Length} characters. Search for at most {limits.MaxSearchLength} (setting Limits:MaxSearchLength)."));
        }

        return SearchQuery.Read(text) is not null ? null : argument.Fault(
            CompilerErrorCodes.EmptySearch,
            $"The text in '{argument.Value.Definition.Name}' has neither letters nor digits. Write at least one word.");
    }
}
