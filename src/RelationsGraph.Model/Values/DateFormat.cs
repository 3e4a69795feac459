namespace RelationsGraph.Model.Values;

/// <summary>How dates and fiscal years are written in an answer; see <see cref="DateText"/>.</summary>
public enum DateFormat
{
    /// <summary>EDTF, as the graph keeps it: <c>1987-10</c>. A fiscal year is <c>2020-04/2021-03</c>.</summary>
    Edtf,

    /// <summary>By the Japanese era: 昭和62年10月. A fiscal year is 令和2年度.</summary>
    JapaneseEra,

    /// <summary>The first and the last day it may mean: <c>1987-10-01/1987-10-31</c>.</summary>
    IsoRange,

    /// <summary>The calendar year, or the first and the last one: <c>1987</c>, <c>2020/2021</c>.</summary>
    CalendarYear,

    /// <summary>The fiscal year, or the first and the last one: <c>FY1987</c>, <c>FY2019/FY2020</c>.</summary>
    FiscalYear,
}
