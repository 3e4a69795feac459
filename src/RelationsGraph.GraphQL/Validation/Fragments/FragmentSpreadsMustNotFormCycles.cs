using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>No fragment contains itself (specification, section 5.5.2.2).</summary>
internal sealed class FragmentSpreadsMustNotFormCycles()
    : ValidationRule("FragmentSpreadsMustNotFormCycles", "Fragment-Spreads-Must-Not-Form-Cycles", RuleHooks.Document)
{
    private const int NamesInMessage = 8;

    internal override void CheckDocument(ValidationContext context)
    {
        if (context.Fragments.Count == 0)
        {
            return;
        }

        foreach ((FragmentSpreadNode spread, string[] cycle) in context.Graph.Cycles)
        {
            context.CanExpandFragments = false;
            string way = cycle.Length == 1 ? "" : $" by way of {string.Join(", ", cycle.Skip(1).Take(NamesInMessage).Select(n => $"'{n}'"))}";
            context.Report(this, $"The fragment '{spread.Name}' contains itself{way}.", spread.NameStart);
        }
    }
}
