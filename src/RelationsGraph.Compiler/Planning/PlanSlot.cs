using System.Globalization;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What a value of the request must be before a plan can use it.</summary>
internal enum SlotKind
{
    /// <summary>An id.</summary>
    Id,

    /// <summary>A list of ids.</summary>
    Ids,

    /// <summary>The number of elements of a page.</summary>
    PageSize,

    /// <summary>A cursor of a connection.</summary>
    Cursor,

    /// <summary>A list of languages.</summary>
    Languages,

    /// <summary>A fiscal year; in the plan the calendar year it begins in.</summary>
    FiscalYear,
}

/// <summary>A slot of a plan that a request fills: where the value comes from, what it must be, and where to point when it is not.</summary>
/// <param name="Kind">What it must be.</param>
/// <param name="Argument">The argument it comes from.</param>
/// <param name="Signature">The connection whose cursors are accepted.</param>
/// <param name="Locations">The place of the field.</param>
/// <param name="Path">The field's place in the response.</param>
internal sealed record PlanSlot(SlotKind Kind, ArgumentValue Argument, uint Signature, SourceLocation[] Locations, ResponsePath Path)
{
    /// <summary>Turns the argument's value into the plan's.</summary>
    /// <param name="value">The coerced value; absent or null is null.</param>
    /// <param name="limits">What a page may hold.</param>
    /// <param name="result">The plan's value.</param>
    /// <returns>Null, or what is wrong.</returns>
    public GraphQLError? Convert(InputValue value, PlanLimits limits, out PlanValue result)
    {
        result = default;
        if (value.IsAbsent || value.IsNull)
            return null;
        switch (Kind)
        {
            case SlotKind.Id:
                result = PlanValue.From(value.AsString());
                return null;
            case SlotKind.Ids:
                InputValue[] ids = value.AsList();
                result = PlanValue.From(Array.ConvertAll(ids, id => PlanValue.From(id.AsString())));
                return ids.Length <= limits.MaxPageSize ? null : TooMany(ids.Length, limits);
            case SlotKind.PageSize:
                long size = value.AsInt64();
                result = PlanValue.From(size);
                return size >= 0 && size <= limits.MaxPageSize ? null : TooMany(size, limits);
            case SlotKind.Languages:
                result = PlanValue.From(Array.ConvertAll(value.AsList(), item => PlanValue.From((long)item.AsEnum().Ordinal)));
                return null;
            case SlotKind.FiscalYear:
                // The scalar lets nothing else through.
                _ = FiscalYear.TryParse(value.AsString(), out FiscalYear year);
                result = PlanValue.From(year.Year);
                return null;
            default:
                return ReadCursor(value.AsString(), out result);
        }
    }

    private GraphQLError? ReadCursor(string text, out PlanValue result) => PageCursor.Read(text, Signature, out result) switch
    {
        CursorState.Valid => null,
        CursorState.OfAnotherConnection => Fault(
            CompilerErrorCodes.CursorMismatch,
            $"The cursor in '{Argument.Definition.Name}' comes from another connection or another order. Use it with the field and the order it came from."),
        _ => Fault(
            CompilerErrorCodes.InvalidCursor,
            $"The text in '{Argument.Definition.Name}' is not a cursor of this server. Take it from 'cursor' or 'pageInfo' of an earlier answer."),
    };

    private GraphQLError TooMany(long count, PlanLimits limits) => Fault(
        CompilerErrorCodes.PageSize,
        string.Create(CultureInfo.InvariantCulture, $"'{Argument.Definition.Name}' asks for {count} elements. Ask for 0 to {limits.MaxPageSize} (setting Limits:MaxPageSize)."));

    private GraphQLError Fault(string code, string message) => new(code, message, Locations) { Path = Path };
}
