namespace RelationsGraph.Model.Values;

/// <summary>
/// Days of the proleptic Gregorian calendar as numbers, for years that <see cref="DateOnly"/> does not reach. Day 0 is 0001-01-01;
/// year 0 is 1 BC, as in ISO 8601.
/// </summary>
internal static class CalendarDays
{
    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    /// <summary>The number of a day. Month 1 to 12; day 1 to the month's length.</summary>
    public static int Number(int year, int month, int day)
    {
        // Years that begin in March put the leap day at the end; whole eras of 400 years repeat.
        int shifted = month <= 2 ? year - 1 : year;
        int era = (int)Math.Floor(shifted / (double)YearsPerEra);
        int yearOfEra = shifted - (era * YearsPerEra);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - 306;
    }

    /// <summary>The day of a number.</summary>
    public static (int Year, int Month, int Day) Date(int number)
    {
        int shifted = number + 306;
        int era = (int)Math.Floor(shifted / (double)DaysPerEra);
        int dayOfEra = shifted - (era * DaysPerEra);
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = ((dayOfYear * 5) + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = (era * YearsPerEra) + yearOfEra + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((monthFromMarch * 153) + 2) / 5) + 1);
    }

    /// <summary>The number of days of a month.</summary>
    public static int InMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
