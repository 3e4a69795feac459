namespace RelationsGraph.Model.Values;

/// <summary>
/// Exact decimal numbers as 64-bit integers of a fixed number of decimal places: 5.2 with three places is 5200. Sums and comparisons
/// are integer arithmetic, the same in every store.
/// </summary>
public static class ScaledDecimal
{
    /// <summary>Most decimal places a property can declare.</summary>
    public const int MaxScale = 9;

    /// <summary>Room that <see cref="Format"/> needs at most, in bytes; the longest text has 21: sign, 19 digits and point.</summary>
    public const int MaxLength = 32;

    /// <summary>
    /// Reads a plain decimal number: optional minus, digits, optional point and digits; no plus, exponent or thousands separators. Leading
    /// zeros are allowed, and trailing ones as far as <paramref name="scale"/> goes.
    /// </summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="scale">Decimal places to keep, 0 to <see cref="MaxScale"/>.</param>
    /// <param name="unscaled">The number times ten to the power of <paramref name="scale"/>; 0 when it could not be read.</param>
    /// <returns>False when it is not such a number, has more decimal places, or does not fit 64 bits when scaled.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, int scale, out long unscaled)
    {
        unscaled = 0;
        bool negative = text is ['-', ..];
        ReadOnlySpan<char> digits = negative ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? [] : digits[(point + 1)..];
        if (whole.IsEmpty || (point >= 0 && fraction.IsEmpty) || fraction.Length > scale)
            return false;
        ulong most = negative ? (ulong)long.MaxValue + 1 : long.MaxValue, sum = 0;
        for (int i = 0; i < whole.Length + scale; i++)
        {
            char c = i < whole.Length ? whole[i] : i - whole.Length < fraction.Length ? fraction[i - whole.Length] : '0';
            if (!char.IsAsciiDigit(c) || sum > (most - (uint)(c - '0')) / 10)
                return false;
            sum = (sum * 10) + (uint)(c - '0');
        }

        unscaled = unchecked(negative ? -(long)sum : (long)sum);
        return true;
    }

    /// <summary>Subtracts two numbers of one scale.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number to subtract.</param>
    /// <param name="difference">The difference, of the same scale; 0 when it does not fit.</param>
    /// <returns>False when the difference does not fit 64 bits.</returns>
    public static bool TrySubtract(long left, long right, out long difference) => TryFit((Int128)left - right, out difference);

    /// <summary>Divides two numbers of one scale, rounding half away from zero.</summary>
    /// <param name="numerator">A number of at most 65 bits, so that it may be the difference of two.</param>
    /// <param name="denominator">Anything but 0.</param>
    /// <param name="scale">Decimal places of the quotient, 0 to <see cref="MaxScale"/>.</param>
    /// <param name="quotient">The quotient times ten to the power of <paramref name="scale"/>; 0 when it does not fit.</param>
    /// <returns>False when the quotient does not fit 64 bits.</returns>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static bool TryDivide(Int128 numerator, long denominator, int scale, out long quotient)
    {
        // Twice the scaled numerator has 96 bits at most.
        Int128 doubled = Int128.Abs(numerator) * 2, divisor = Int128.Abs(denominator);
        for (int place = 0; place < scale; place++)
            doubled *= 10;
        Int128 rounded = (doubled + divisor) / (divisor * 2);
        return TryFit(Int128.IsNegative(numerator) == (denominator < 0) ? rounded : -rounded, out quotient);
    }

    private static bool TryFit(Int128 wide, out long number)
    {
        bool fits = wide >= long.MinValue && wide <= long.MaxValue;
        number = fits ? (long)wide : 0;
        return fits;
    }

    /// <summary>Writes the shortest plain form, without trailing zeros: 5200 with three places is <c>5.2</c>, 5000 is <c>5</c>.</summary>
    /// <param name="unscaled">The scaled integer.</param>
    /// <param name="scale">Its decimal places, 0 to <see cref="MaxScale"/>.</param>
    /// <param name="utf8">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Format(long unscaled, int scale, Span<byte> utf8)
    {
        ulong rest = unscaled < 0 ? (ulong)(-(unscaled + 1)) + 1 : (ulong)unscaled;
        while (scale > 0 && rest % 10 == 0)
        {
            rest /= 10;
            scale--;
        }

        Span<byte> reversed = stackalloc byte[MaxLength];
        int length = 0;
        for (int place = 0; place <= scale || rest > 0; place++)
        {
            if (place == scale && scale > 0)
                reversed[length++] = (byte)'.';
            reversed[length++] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        if (unscaled < 0)
            reversed[length++] = (byte)'-';
        reversed[..length].Reverse();
        reversed[..length].CopyTo(utf8);
        return length;
    }
}
