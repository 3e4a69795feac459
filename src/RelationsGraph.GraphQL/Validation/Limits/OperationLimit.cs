using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>A limit of ours on what one operation may measure.</summary>
/// <param name="setting">The name of the setting.</param>
/// <param name="code">The code of the error.</param>
/// <param name="what">What is counted, for the message.</param>
/// <param name="advice">What to do, for the message.</param>
internal abstract class OperationLimit(string setting, string code, string what, string advice)
    : ValidationRule(setting, null, RuleHooks.Document)
{
    internal sealed override void CheckDocument(ValidationContext context)
    {
        if (!context.CanExpandFragments)
        {
            return;
        }

        long allowed = Allowed(context.Options);
        foreach ((OperationDefinitionNode operation, SelectionMeasure measure) in context.Measures.Operations)
        {
            long actual = Actual(measure);
            if (actual > allowed)
            {
                string name = operation.Name is null ? "The operation" : $"The operation '{operation.Name}'";
                string found = actual >= SelectionMeasure.Most ? "far more" : $"{actual}";
                context.ReportLimit(code, Name, $"{name} has {found} {what}, but {allowed} are allowed ({Name}): {advice}.", allowed, actual, operation.Start);
            }
        }
    }

    private protected abstract long Allowed(ValidationOptions options);

    private protected abstract long Actual(SelectionMeasure measure);
}
