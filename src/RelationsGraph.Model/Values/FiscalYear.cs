using System.Globalization;

namespace RelationsGraph.Model.Values;

/// <summary>A Japanese fiscal year: FY2020 (令和2年度) lasts from 2020-04-01 to 2021-03-31.</summary>
/// <param name="Year">The calendar year it begins in, <see cref="MinYear"/> to <see cref="MaxYear"/>; other years are not checked here.</param>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>The first fiscal year: those before began in other months than April.</summary>
    public const int MinYear = 1886;

    /// <summary>The last fiscal year that ends in a year of four digits.</summary>
    public const int MaxYear = 9998;

    private const double DaysPerYear = 365.2425;
    private const double DaysBeforeApril = 90;

    /// <summary>Its first day, as days since 0001-01-01.</summary>
    public int Earliest => CalendarDays.Number(Year, 4, 1);

    /// <summary>Its last day, as days since 0001-01-01.</summary>
    public int Latest => CalendarDays.Number(Year + 1, 3, 31);

    /// <summary>Reads <c>FY2020</c>.</summary>
    /// <param name="text">The text; surrounding white space is refused.</param>
    /// <param name="year">The fiscal year when it could be read.</param>
    /// <returns>Whether it could be read and lies within <see cref="MinYear"/> and <see cref="MaxYear"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FiscalYear year)
    {
        year = default;
        if (text.Length != 6 || text is not ['F', 'Y', ..] || text[2..].ContainsAnyExceptInRange('0', '9'))
            return false;
        int number = int.Parse(text[2..], NumberStyles.None, CultureInfo.InvariantCulture);
        bool isInRange = number is >= MinYear and <= MaxYear;
        if (isInRange)
            year = new FiscalYear(number);
        return isInRange;
    }

    /// <summary>Finds the fiscal year that lasts exactly from one day to another.</summary>
    /// <param name="earliest">The first day, as days since 0001-01-01; any number.</param>
    /// <param name="latest">The last day, counted alike.</param>
    /// <param name="year">The fiscal year when there is one.</param>
    /// <returns>Whether there is one within <see cref="MinYear"/> and <see cref="MaxYear"/>.</returns>
    public static bool TryFromDays(int earliest, int latest, out FiscalYear year)
    {
        // The first of April is never more than two days from where it would be if all years were equally long.
        year = new FiscalYear((int)Math.Round((earliest - DaysBeforeApril) / DaysPerYear) + 1);
        if (year.Year is >= MinYear and <= MaxYear && year.Earliest == earliest && year.Latest == latest)
            return true;
        year = default;
        return false;
    }

    /// <summary>The same as an EDTF interval of months: <c>2020-04/2021-03</c>.</summary>
    public EdtfDate AsDate() =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-04/{Year + 1:0000}-03"), Earliest, Latest);

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
