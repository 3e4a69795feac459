namespace RelationsGraph.Exchange.Tests.FigureTests;

/// <summary>Rules that cannot be followed, and discrepancies that are not there.</summary>
public sealed class CheckListFaultTests
{
    private const string Checks = "checks.csv";
    private const string Known = "known-discrepancies.csv";

    [Fact]
    public void A_kind_that_is_none_is_refused() =>
        SmallSeed.Figures.Replace(Checks, "total,SUM", "total,SUMM")
            .HasFaults("checks.csv:9:7: kind: there is no check 'SUMM'; expected SUM, PARTITION, DIFFERENCE, RATIO, EQUAL, COUNT, AGREE, YEARS or DATE. Did you mean 'SUM'?");

    [Fact]
    public void An_id_comes_once() =>
        SmallSeed.Figures.Replace(Checks, "change-ratio,RATIO", "change,RATIO")
            .HasFaults("checks.csv:3:1: id: 'change' is already the id of checks.csv:2; expected an id of its own");

    [Fact]
    public void A_rule_has_an_id() =>
        SmallSeed.Figures.Replace(Checks, "total,SUM", ",SUM")
            .HasFaults("checks.csv:9:1: id: the id is empty; expected a name of its own, by which known discrepancies refer to it");

    [Fact]
    public void A_tolerance_is_a_number() =>
        SmallSeed.Figures.Replace(Checks, "period,,Both", "period,-1,Both")
            .HasFaults("checks.csv:9:117: tolerance: '-1' is not a tolerance; expected an empty cell or a number such as 0.5");

    [Fact]
    public void A_field_is_one_of_the_ontology() =>
        SmallSeed.Figures.Replace(Checks, "subject.parts", "subject.part")
            .HasFaults("checks.csv:9:61: compares: no type has a field 'part'; expected the field of a relationship or of a derived path. Did you mean 'parts'?");

    [Fact]
    public void A_connection_is_one_of_Query() =>
        SmallSeed.Figures.Replace(Checks, "Query.figures[metric=CHANGE]", "Query.figure[metric=CHANGE]")
            .HasFaults("checks.csv:2:19: of: Query has no field 'figure'; expected one such as figures. Did you mean 'figures'?");

    [Fact]
    public void A_condition_names_a_value_of_the_enum() =>
        SmallSeed.Figures.Replace(Checks, "subject.level=TOTAL", "subject.level=TOTALS")
            .HasFaults("checks.csv:9:11: of: no 'level' has the value 'TOTALS'; expected one of its enum. Did you mean 'TOTAL'?");

    [Fact]
    public void A_condition_names_a_property() =>
        SmallSeed.Figures.Replace(Checks, "subject.level=TOTAL", "subject.levels=TOTAL")
            .HasFaults("checks.csv:9:11: of: no type has a property 'levels'; expected the property of a type. Did you mean 'level'?");

    [Fact]
    public void A_path_that_cannot_be_read_is_refused() =>
        SmallSeed.Figures.Replace(Checks, "parts[level=LINE]", "parts[level]")
            .HasFaults("checks.csv:9:61: compares: 'parts[level]' is not a field; expected fields such as subject.parts[level=LINE|TOTAL].observations, after Query. or (id;id) where it does not begin at the node itself");

    [Theory]
    [InlineData("(figure/size)value", "'(figure/size)value' goes on after ')' without a point")]
    [InlineData("(figure/size", "'(figure/size' has no ')'")]
    [InlineData("", "'' has no field")]
    public void A_path_that_is_cut_off_is_refused(string path, string wrong) =>
        SmallSeed.Figures.Replace(Checks, "EQUAL,(figure/size)", $"EQUAL,{path}")
            .HasFaults($"checks.csv:7:12: of: {wrong}; expected fields such as subject.parts[level=LINE|TOTAL].observations, after Query. or (id;id) where it does not begin at the node itself");

    [Fact]
    public void A_path_names_ids_of_the_seed() =>
        SmallSeed.Figures.Replace(Checks, "(figure/people)", "(figure/peeple)")
            .HasFaults("checks.csv:4:18: of: 'figure/peeple' is not in the seed; expected the id of Node. Did you mean 'figure/people'?");

    [Fact]
    public void What_is_checked_says_where_it_begins() =>
        SmallSeed.Figures.Replace(Checks, "(figure/size)", "subject")
            .HasFaults("checks.csv:7:12: of: 'subject' does not say where it begins; expected Query. or (id;id) first");

    [Fact]
    public void A_difference_says_what_orders_its_figures() =>
        SmallSeed.Figures.Replace(Checks, "compares,period", "compares,")
            .HasFaults("checks.csv:2:57: by: the cell is empty; expected the property that tells the later figure from the earlier one");

    [Fact]
    public void Figures_are_told_apart_by_a_property() =>
        SmallSeed.Figures.Replace(Checks, "compares,period", "compares,periods")
            .HasFaults("checks.csv:2:57: by: no type has a property 'periods'; expected the property of a type. Did you mean 'period'?");

    [Fact]
    public void A_rule_that_finds_nothing_to_check_is_refused() =>
        SmallSeed.Figures.Replace(Checks, "Query.figures[metric=CHANGE]", "Query.figures[metric=CHANGE][period=1999]")
            .HasFaults("checks.csv:2:19: of: 'Query.figures[metric=CHANGE][period=1999]' finds nothing to check; expected at least one node");

    [Fact]
    public void What_is_checked_has_a_figure() =>
        SmallSeed.Figures.Replace(Checks, "(figure/size),subject.size", "(row/total),size")
            .HasFaults("checks.csv:7:12: of: 'row/total' has no figure; expected a node with a number in 'value'");

    [Fact]
    public void Claims_are_compared_everywhere() =>
        SmallSeed.Figures.Replace(Checks, "stated-twice,AGREE,,", "stated-twice,AGREE,Query.rows,")
            .HasFaults("checks.csv:8:20: of: AGREE checks look at every claim about the properties they compare; expected an empty cell");

    [Fact]
    public void Claims_are_compared_about_properties() =>
        SmallSeed.Figures.Replace(Checks, "since;until", "sinse;until")
            .HasFaults("checks.csv:8:21: compares: no type has a property 'sinse'; expected the property of a type. Did you mean 'since'?");

    [Fact]
    public void A_column_is_one_of_the_list() =>
        SmallSeed.Figures.Replace(Checks, "tolerance,note", "tolerence,note")
            .HasFaults(
                "checks.csv:1:1: the column 'tolerance' is missing; expected it in the header",
                "checks.csv:1:24: there is no column 'tolerence'; expected id, kind, of, compares, by, tolerance or note. Did you mean 'tolerance'?");

    [Fact]
    public void A_row_has_all_cells() =>
        SmallSeed.Figures.Replace(Checks, "period,,Both years", "period,Both years")
            .HasFaults("checks.csv:9:1: the row has 6 cells; expected 7, as in the header");

    [Fact]
    public void A_discrepancy_that_is_listed_is_no_fault() =>
        Assert.Empty(SmallSeed.Figures.Replace("nodes/figures.csv", "people,PEOPLE,3", "people,PEOPLE,4").Append(Known, "people,figure/people,3,4,printed so on page 1").Read().Faults);

    [Fact]
    public void Dates_that_differ_may_be_listed() =>
        Assert.Empty(SmallSeed.Figures.Replace("claims.csv", "2019,2019,", "2020,2020,").Append(Known, "stated-twice,claim/a--since--2,2019-04,2020,both are printed").Read().Faults);

    [Fact]
    public void A_discrepancy_that_is_over_is_taken_out() =>
        SmallSeed.Figures.Append(Known, "people,figure/people,3,4,printed so on page 1")
            .HasFaults("known-discrepancies.csv:2:1: check: the check 'people' finds no discrepancy at 'figure/people'; expected this row to be taken out");

    [Fact]
    public void A_discrepancy_is_listed_with_its_figures() =>
        SmallSeed.Figures.Replace("nodes/figures.csv", "people,PEOPLE,3", "people,PEOPLE,4").Append(Known, "people,figure/people,2,5,printed so on page 1")
            .HasFaults(
                "known-discrepancies.csv:2:22: expected: '2' is not what the check 'people' (PARTITION) gives for 'figure/people'; expected 3",
                "known-discrepancies.csv:2:24: printed: '5' is not what 'figure/people' has; expected 4");

    [Fact]
    public void A_discrepancy_is_one_of_a_rule() =>
        SmallSeed.Figures.Append(Known, "peeple,figure/people,3,4,printed so on page 1")
            .HasFaults("known-discrepancies.csv:2:1: check: there is no check 'peeple'; expected the id of a row in checks.csv. Did you mean 'people'?");

    [Fact]
    public void A_discrepancy_is_one_of_the_seed() =>
        SmallSeed.Figures.Append(Known, "people,figure/peeple,3,4,printed so on page 1")
            .HasFaults("known-discrepancies.csv:2:8: owner: 'figure/peeple' is not in the seed; expected the id of a node or claim. Did you mean 'figure/people'?");

    [Fact]
    public void A_discrepancy_is_listed_once() =>
        SmallSeed.Figures.Append(Known, "people,figure/people,3,4,printed so on page 1").Append(Known, "people,figure/people,3,4,printed so on page 1")
            .HasFaults("known-discrepancies.csv:3:8: owner: 'figure/people' is listed for this check already at known-discrepancies.csv:2; expected it once");

    [Fact]
    public void A_discrepancy_has_a_note() =>
        SmallSeed.Figures.Append(Known, "people,figure/people,3,4,")
            .HasFaults("known-discrepancies.csv:2:26: note: the note is empty; expected where the source prints what, and what may explain it");
}
