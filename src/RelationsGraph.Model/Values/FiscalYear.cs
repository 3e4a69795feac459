using System.Globalization;

namespace RelationsGraph.Model.Values;

/// <summary>A Japanese fiscal year: FY2020 (令和2年度) lasts from 2020-04-01 to 2021-03-31.</summary>
/// <param name="Year">The calendar year it begins in, 1868 to 9998.</param>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>Its first day, as days since 0001-01-01.</summary>
    public int Earliest => CalendarDays.Number(Year, 4, 1);

    /// <summary>Its last day, as days since 0001-01-01.</summary>
    public int Latest => CalendarDays.Number(Year + 1, 3, 31);

    /// <summary>Reads <c>FY2020</c>.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <param name="year">The fiscal year when it could be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear year)
    {
        bool read = text.Length == 6 && text.StartsWith("FY", StringComparison.Ordinal)
            && int.TryParse(text[2..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1868 and <= 9998;
        year = read ? new FiscalYear(int.Parse(text[2..], NumberStyles.None, CultureInfo.InvariantCulture)) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>The form <c>FY2020</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"FY{Year}");

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Whether <paramref name="left"/> is earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Whether <paramref name="left"/> is later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;
}
