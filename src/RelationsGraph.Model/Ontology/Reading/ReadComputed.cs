using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>Fields with <c>@computed</c>: how they come about and the type they must have. Those of series wait for <see cref="ReadSeries"/>.</summary>
internal static class ReadComputed
{
    private static readonly Dictionary<string, Computation> Known = new()
    {
        ["DISPLAY_NAME"] = Computation.DisplayName,
        ["SERIES_VALUE"] = Computation.SeriesValue,
        ["SERIES_CHANGE"] = Computation.SeriesChange,
        ["SERIES_CHANGE_RATIO"] = Computation.SeriesChangeRatio,
        ["SERIES_SHARE"] = Computation.SeriesShare,
    };

    public static void Into(Draft draft, DocumentNode document, FieldDefinitionNode field, DirectiveNode directive, List<ComputedField> computed)
    {
        var arguments = new DirectiveArguments(draft, document, directive);
        string? by = arguments.EnumValue("by");
        ObjectValueNode? series = arguments.Object("series");
        arguments.RefuseOthers();
        if (by is null || !Known.TryGetValue(by, out Computation computation))
            arguments.Fault(directive.Start, $"@computed of '{field.Name}' needs 'by' with one of the values {string.Join(", ", Known.Keys)}");
        else if (computation != Computation.DisplayName)
            CheckOfSeries(arguments, field, by);
        else if (ReadProperties.Nullable(field.Type) is not NamedTypeNode { Name: "String" })
            arguments.Fault(field.Type.Start, $"'{field.Name}' is computed by {by}, which is a text; write String! or String");
        else if (series is not null)
            arguments.Fault(series.Start, $"'{field.Name}' is computed by {by}, which reads no series; remove 'series'");
        else
            computed.Add(new ComputedField(field.Name, field.Description?.Value, computation, field.Type is NonNullTypeNode));
    }

    /// <summary>How a field is computed from a series, and the series as written; null when it is not, or that is a fault already.</summary>
    public static (Computation Computation, ObjectValueNode Series)? FindSeries(FieldDefinitionNode field)
    {
        if (ReadProperties.Find(field, "computed") is not { } directive)
            return null;
        return ValueOf(directive, "by") is EnumValueNode by && ValueOf(directive, "series") is ObjectValueNode series
            && Known.TryGetValue(by.Value, out Computation computation) && computation != Computation.DisplayName ? (computation, series) : null;
    }

    private static void CheckOfSeries(DirectiveArguments arguments, FieldDefinitionNode field, string by)
    {
        if (field.Type is not NamedTypeNode { Name: "Decimal" })
            arguments.Fault(field.Type.Start, $"'{field.Name}' is computed by {by}, which is a decimal number or null; write Decimal");
        if (arguments.Find("series") is null)
            arguments.Fault(arguments.Offset, $"@computed by {by} needs the argument 'series', an object in braces");
    }

    private static ValueNode? ValueOf(DirectiveNode directive, string argument) => Array.Find(directive.Arguments, node => node.Name == argument)?.Value;
}
