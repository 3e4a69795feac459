using System.Globalization;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Model.Plan;

/// <summary>Numbers the stretches of time of a <see cref="DateBucket"/>, so that every store finds the same ones and orders them alike.</summary>
public static class DateBuckets
{
    /// <summary>Room that <see cref="Write"/> needs at most, in bytes.</summary>
    public const int MaxLength = 16;

    private const int MonthsPerYear = 12;
    private const int YearsPerDecade = 10;
    private const int FirstYear = -9999;
    private const int LastYear = 9999;

    /// <summary>Finds the stretch in which all days of a date lie.</summary>
    /// <param name="bucket">How long the stretches are.</param>
    /// <param name="earliest">The first day, as <see cref="EdtfDate.Earliest"/>.</param>
    /// <param name="latest">The last day, as <see cref="EdtfDate.Latest"/>.</param>
    /// <param name="number">The number of the stretch; a later one has a greater number.</param>
    /// <returns>False when the days lie in several stretches, or in none that can be written.</returns>
    public static bool TryFind(DateBucket bucket, int earliest, int latest, out int number)
    {
        number = 0;
        if (earliest == EdtfDate.Unbounded || latest == EdtfDate.Endless)
            return false;
        number = NumberOf(bucket, earliest);
        if (number != NumberOf(bucket, latest))
            return false;
        return bucket switch
        {
            DateBucket.FiscalYear => number is >= FiscalYear.MinYear and <= FiscalYear.MaxYear,
            DateBucket.Month => number is >= FirstYear * MonthsPerYear and < (LastYear + 1) * MonthsPerYear,
            DateBucket.Decade => true,
            _ => number is >= FirstYear and <= LastYear,
        };
    }

    /// <summary>Writes the stretch as ASCII text: <c>1987</c>, <c>FY1987</c>, <c>1987-10</c>, <c>198X</c>.</summary>
    /// <param name="bucket">How long the stretches are.</param>
    /// <param name="number">What <see cref="TryFind"/> found.</param>
    /// <param name="text">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Write(DateBucket bucket, int number, Span<byte> text)
    {
        int length = 0;
        switch (bucket)
        {
            case DateBucket.FiscalYear:
                (text[0], text[1]) = ((byte)'F', (byte)'Y');
                return 2 + WriteYear(number, 4, text[2..]);
            case DateBucket.Month:
                int year = FloorDivide(number, MonthsPerYear);
                length = WriteYear(year, 4, text);
                text[length++] = (byte)'-';
                (number - (year * MonthsPerYear) + 1).TryFormat(text[length..], out int written, "00", CultureInfo.InvariantCulture);
                return length + written;
            case DateBucket.Decade:
                length = WriteYear(number, 3, text);
                text[length++] = (byte)'X';
                return length;
            default:
                return WriteYear(number, 4, text);
        }
    }

    private static int NumberOf(DateBucket bucket, int day)
    {
        (int year, int month, _) = CalendarDays.Date(day);
        return bucket switch
        {
            DateBucket.FiscalYear => month >= 4 ? year : year - 1,
            DateBucket.Month => (year * MonthsPerYear) + month - 1,

            // As the years are written: -198X holds -1989 to -1980, 000X the years 0 to 9.
            DateBucket.Decade => year >= 0 ? year / YearsPerDecade : (year / YearsPerDecade) - 1,
            _ => year,
        };
    }

    private static int WriteYear(int year, int digits, Span<byte> text)
    {
        int length = 0;

        // A decade below 0 is numbered one less than it is written, so that -000X is not 000X.
        int shown = digits == 3 && year < 0 ? -(year + 1) : Math.Abs(year);
        if (year < 0)
            text[length++] = (byte)'-';
        shown.TryFormat(text[length..], out int written, digits == 3 ? "000" : "0000", CultureInfo.InvariantCulture);
        return length + written;
    }

    private static int FloorDivide(int number, int divisor) => (number - (((number % divisor) + divisor) % divisor)) / divisor;
}
