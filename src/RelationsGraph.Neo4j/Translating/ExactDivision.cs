using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>
/// <see cref="Model.Values.ScaledDecimal.TryDivide"/> in Cypher: integers only, half away from zero. The database has 64 bits, so the remainder is divided
/// three digits at a time; null where a number on the way would not fit, which takes a divisor beyond 9 * 10^15.
/// </summary>
internal static class ExactDivision
{
    private const int DigitsPerStep = 3;
    private const long StepFactor = 1000;
    private const long LargestDivisor = long.MaxValue / StepFactor;

    /// <summary>Divides.</summary>
    /// <param name="numerator">An integer.</param>
    /// <param name="denominator">An integer; by 0 the quotient is null.</param>
    /// <param name="digits">How many decimal places the quotient has more than the numbers: 0, 3, 6 and so on, or less.</param>
    /// <param name="suffix">Tells the variables from those of another division around it.</param>
    public static CypherExpression Of(CypherExpression numerator, CypherExpression denominator, int digits, string suffix)
    {
        Variable pair = new($"u{suffix}"), parts = new($"v{suffix}");
        CypherExpression top = CypherExpression.At(pair, 0), bottom = CypherExpression.Call("abs", CypherExpression.At(pair, 1));
        CypherExpression sign = CypherExpression.Binary(
            CypherExpression.Call("sign", top), "*", CypherExpression.Call("sign", CypherExpression.At(pair, 1)));
        CypherExpression whole = CypherExpression.Call("abs", top);
        CypherExpression first = new ListOf([CypherExpression.Binary(whole, "/", bottom), CypherExpression.Binary(whole, "%", bottom)]);
        CypherExpression rounded = Steps(parts, bottom, digits, suffix);
        CypherExpression quotient = new Bind(parts, first, CypherExpression.Binary(sign, "*", rounded));
        CypherExpression isPossible = CypherExpression.And(
        [
            CypherExpression.Binary(bottom, "<=", CypherExpression.Of(LargestDivisor)),
            CypherExpression.Binary(CypherExpression.Binary(whole, "/", bottom), "<", CypherExpression.Of(long.MaxValue / PowerOfTen(digits))),
        ]);

        // Asked before anything is computed: the database refuses to divide by 0, and the least number has no absolute value.
        CypherExpression isDefined = CypherExpression.And(
        [
            CypherExpression.Binary(CypherExpression.At(pair, 1), "<>", CypherExpression.Of(0)),
            CypherExpression.Binary(top, ">=", CypherExpression.Of(-long.MaxValue)),
            CypherExpression.Binary(CypherExpression.At(pair, 1), ">=", CypherExpression.Of(-long.MaxValue)),
        ]);
        return new Bind(pair, new ListOf([numerator, denominator]), new Choice([(isDefined, new Choice([(isPossible, quotient)]))]));
    }

    /// <summary>Goes on with (quotient so far, remainder) until all digits are there, and rounds.</summary>
    private static CypherExpression Steps(Variable parts, CypherExpression divisor, int digits, string suffix)
    {
        CypherExpression quotient = CypherExpression.At(parts, 0), rest = CypherExpression.At(parts, 1);
        if (digits == 0)
        {
            CypherExpression isUp = CypherExpression.Binary(CypherExpression.Binary(divisor, "-", rest), "<=", rest);
            return CypherExpression.Binary(quotient, "+", new Choice([(isUp, CypherExpression.Of(1))], CypherExpression.Of(0)));
        }

        int step = Math.Min(digits, DigitsPerStep);
        CypherExpression factor = CypherExpression.Of(PowerOfTen(step)), larger = CypherExpression.Binary(rest, "*", factor);
        var next = new Variable($"w{suffix}{digits}");
        var parted = new ListOf(
        [
            CypherExpression.Binary(CypherExpression.Binary(quotient, "*", factor), "+", CypherExpression.Binary(larger, "/", divisor)),
            CypherExpression.Binary(larger, "%", divisor),
        ]);
        return new Bind(next, parted, Steps(next, divisor, digits - step, suffix));
    }

    private static long PowerOfTen(int digits) => Enumerable.Repeat(10L, digits).Aggregate(1L, (product, ten) => product * ten);
}
