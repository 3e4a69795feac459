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
    public static DateFormat FormatOf(PlanScope scope, CollectedField field, DateFormat usual)
    {
        foreach (ArgumentValue argument in scope.Arguments(field))
        {
            if (argument.Definition.Name == Format && scope.Structure(argument, field) is { Value.IsNull: false } format)
                return (DateFormat)format.Value.AsEnum().Ordinal;
        }

        return usual;
    }
}
