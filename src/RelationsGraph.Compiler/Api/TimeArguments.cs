using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>The arguments that say at what time things must be valid, and how dates are written.</summary>
internal static class TimeArguments
{
    /// <summary>The name of the enum of certainty.</summary>
    public const string Certainty = "Certainty";

    /// <summary>The name of the enum of date formats.</summary>
    public const string Format = "DateFormat";

    /// <summary><c>asOf</c> and <c>certainty</c>, for every field that yields what can have been valid or not.</summary>
    public static ArgumentDefinition[] Valid() =>
    [
        new(PlanTime.AsOf, ApiScalars.Date)
        {
            Description = "Shows what was valid then, here and in all fields below. Null shows all times; without it the outer field decides.",
            Structure = ArgumentStructure.Shape,
        },
        new(PlanTime.Certainty, Certainty)
        {
            Description = "Whether things may have been valid at `asOf` (the default) or were for certain; without it the outer field decides.",
            Structure = ArgumentStructure.Choices,
        },
    ];

    /// <summary><c>format</c> of a date or a fiscal year.</summary>
    /// <param name="usual">The format without it.</param>
    public static ArgumentDefinition FormatOf(DateFormat usual) => new(PlanDate.Format, Format)
    {
        Description = $"How it is written; by default {NameOf(usual)}.",
        Structure = ArgumentStructure.Choices,
    };

    /// <summary>The enums of both.</summary>
    public static EnumType[] Enums() =>
    [
        new(Certainty)
        {
            Description = "How certain it must be that something was valid at a time.",
            Values = DefinitionList.Create<EnumValueDefinition>(
            [
                Value("POSSIBLE", "It may have been valid on some day of the time: what is unknown is possible."),
                Value("DEFINITE", "It was valid on every day of the time, by its dates or by sources that speak of it before and after."),
            ]),
        },
        new(Format)
        {
            Description = "How a date or a fiscal year is written.",
            Values = DefinitionList.Create<EnumValueDefinition>(
            [
                Value(NameOf(DateFormat.Edtf), "EDTF, as the graph keeps it: `1987-10`, `2020~`. A fiscal year is `2020-04/2021-03`."),
                Value(NameOf(DateFormat.JapaneseEra), "By the Japanese era: `昭和62年10月`, `令和2年頃`, `平成元年〜令和2年`. A fiscal year is `令和2年度`."),
                Value(NameOf(DateFormat.IsoRange), "The first and the last day it may mean: `1987-10-01/1987-10-31`; an end that is open or unknown is `..`."),
                Value(NameOf(DateFormat.CalendarYear), "The calendar year, or the first and the last one it may mean: `1987`, `2020/2021`, `2020/..`. A fiscal year is the year it begins in."),
                Value(NameOf(DateFormat.FiscalYear), "The fiscal year, or the first and the last one it may mean: `FY1987`, `FY2019/FY2020`; null before FY1886."),
            ]),
        },
    ];

    private static EnumValueDefinition Value(string name, string description) => new(name) { Description = description };

    private static string NameOf(DateFormat format) => format switch
    {
        DateFormat.JapaneseEra => "JAPANESE_ERA",
        DateFormat.IsoRange => "ISO_RANGE",
        DateFormat.CalendarYear => "CALENDAR_YEAR",
        DateFormat.FiscalYear => "FISCAL_YEAR",
        _ => "EDTF",
    };
}
