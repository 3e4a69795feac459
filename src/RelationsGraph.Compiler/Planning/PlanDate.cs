using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The format that a date or a fiscal year is asked for in.</summary>
internal static class PlanDate
{
    /// <summary>The argument that names the format.</summary>
    public const string Format = "format";

    /// <summary>The format of a field.</summary>
    /// <param name="scope">The operation.</param>
    /// <param name="field">The field.</param>
    /// <param name="usual">The format when none is asked for.</param>
    public static DateFormat FormatOf(PlanScope scope, CollectedField field, DateFormat usual) =>
        new NamedArguments(scope, field).Structure(Format) is { Value.IsNull: false } format ? (DateFormat)format.Value.AsEnum().Ordinal : usual;
}
