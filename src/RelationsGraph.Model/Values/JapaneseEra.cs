namespace RelationsGraph.Model.Values;

/// <summary>An era of Japan: its name, and the days it lasted.</summary>
/// <param name="Name">The name in kanji.</param>
/// <param name="Letter">The letter that stands for it in dates such as R2.12.1.</param>
/// <param name="FirstYear">The calendar year that its year 1 (元年) is.</param>
/// <param name="FirstDay">Its first day, as days since 0001-01-01.</param>
/// <param name="LastDay">Its last day; the same as the first day of the next where the change came during the day.</param>
internal sealed record JapaneseEra(string Name, char Letter, int FirstYear, int FirstDay, int LastDay)
{
    /// <summary>
    /// From here on the calendar of Japan is the Gregorian one, so that months and days of an era are those of the calendar year. Before, only
    /// the year of an era is read and written: the months of the old calendar were others.
    /// </summary>
    public const int FirstGregorianYear = 1873;

    private const int NoEnd = int.MaxValue;

    // Meiji was proclaimed in October 1868 and counted from the first day of that lunar year, 25 January.
    private static readonly JapaneseEra[] Eras =
    [
        new("明治", 'M', 1868, CalendarDays.Number(1868, 1, 25), CalendarDays.Number(1912, 7, 30)),
        new("大正", 'T', 1912, CalendarDays.Number(1912, 7, 30), CalendarDays.Number(1926, 12, 25)),
        new("昭和", 'S', 1926, CalendarDays.Number(1926, 12, 25), CalendarDays.Number(1989, 1, 7)),
        new("平成", 'H', 1989, CalendarDays.Number(1989, 1, 8), CalendarDays.Number(2019, 4, 30)),
        new("令和", 'R', 2019, CalendarDays.Number(2019, 5, 1), NoEnd),
    ];

    /// <summary>The eras, oldest first.</summary>
    public static ReadOnlySpan<JapaneseEra> All => Eras;

    /// <summary>How many years it has had, the first and the last in part; 99 for the present one, whose end nobody knows.</summary>
    public int Years => LastDay == NoEnd ? 99 : CalendarDays.Date(LastDay).Year - FirstYear + 1;

    /// <summary>The era whose name a text begins with; null when it begins with none.</summary>
    public static JapaneseEra? StartOf(ReadOnlySpan<char> text)
    {
        foreach (JapaneseEra era in Eras)
        {
            if (text.StartsWith(era.Name, StringComparison.Ordinal))
                return era;
        }

        return null;
    }

    /// <summary>The era that a letter stands for; null when it stands for none.</summary>
    public static JapaneseEra? OfLetter(char letter) => Array.Find(Eras, era => era.Letter == letter);

    /// <summary>The latest era that a day is of; null before the first. All of 1868 counts as the first.</summary>
    public static JapaneseEra? On(int day)
    {
        for (int i = Eras.Length - 1; i >= 0; i--)
        {
            if (day >= Eras[i].FirstDay || (i == 0 && day >= CalendarDays.Number(Eras[0].FirstYear, 1, 1)))
                return Eras[i];
        }

        return null;
    }
}
