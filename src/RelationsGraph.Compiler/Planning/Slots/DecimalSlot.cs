using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What becomes of a number with more decimal places than can be kept.</summary>
internal enum DecimalRounding
{
    /// <summary>Nothing equals it: null.</summary>
    None,

    /// <summary>The next number below it.</summary>
    Down,

    /// <summary>The next number above it.</summary>
    Up,
}

/// <summary>An exact decimal number, in the plan an integer of a scale.</summary>
/// <param name="Scale">Decimal places.</param>
/// <param name="Rounding">What becomes of more places.</param>
internal sealed record DecimalSlot(int Scale, DecimalRounding Rounding) : SlotConversion
{
    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        // The scalar lets only plain numbers through, without exponent and trailing zeros.
        string text = value.AsString();
        int point = text.IndexOf('.', StringComparison.Ordinal), length = point < 0 ? text.Length : Math.Min(text.Length, point + 1 + Scale);
        bool isExact = length == text.Length;
        if (point >= 0 && length == point + 1)
            length = point;
        result = default;

        // What is cut off lies between the number and the next one away from zero.
        bool isNegative = text[0] == '-';
        int step = isExact ? 0 : (isNegative, Rounding) switch
        {
            (false, DecimalRounding.Up) => 1,
            (true, DecimalRounding.Down) => -1,
            _ => 0,
        };
        if (!ScaledDecimal.TryParse(text.AsSpan(0, length), Scale, out long number) || (step != 0 && number == (step > 0 ? long.MaxValue : long.MinValue)))
        {
            return argument.Fault(
                CompilerErrorCodes.NumberOutOfRange,
                string.Create(CultureInfo.InvariantCulture, $"The number {text} in '{argument.Value.Definition.Name}' is larger than any value it could be compared with. Give a smaller one."));
        }

        if (isExact || Rounding != DecimalRounding.None)
            result = PlanValue.From(number + step);
        return null;
    }
}
