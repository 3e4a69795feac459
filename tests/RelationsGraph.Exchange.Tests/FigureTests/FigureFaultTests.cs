namespace RelationsGraph.Exchange.Tests.FigureTests;

/// <summary>Figures that do not compute, one broken figure each.</summary>
public sealed class FigureFaultTests
{
    private const string Figures = "nodes/figures.csv";

    [Fact]
    public void Good_figures_compute() => Assert.Empty(SmallSeed.Figures.Read().Faults);

    [Fact]
    public void A_sum_is_the_sum_of_its_parts() =>
        SmallSeed.Figures.Replace(Figures, "figure/total-2019,AMOUNT,25", "figure/total-2019,AMOUNT,26").Replace(Figures, "change,CHANGE,5", "change,CHANGE,4").Replace(Figures, "RATIO,20,", "RATIO,15.4,0.1")
            .HasFaults("nodes/figures.csv:13:26: value: 26 does not compute: the check 'total' (SUM) gives 25 from 2 figures; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void A_sum_without_parts_is_refused() =>
        SmallSeed.Figures.Replace(Figures, "figure/total-2019,AMOUNT,25,,,,2019", "figure/total-2019,AMOUNT,25,,,,2018")
            .HasFaults("nodes/figures.csv:13:26: value: the check 'total' (SUM) finds no figure over 'subject.parts[level=LINE].figures[metric=AMOUNT]' of the same 'period'; expected at least one");

    [Fact]
    public void A_part_without_a_figure_is_refused() =>
        SmallSeed.Figures.Replace(Figures, "figure/a-2019,AMOUNT,5", "figure/a-2019,AMOUNT,")
            .HasFaults("nodes/figures.csv:13:26: value: the check 'total' (SUM) finds no 'value' at 'figure/a-2019'; expected a figure there");

    [Fact]
    public void Classes_add_up_to_the_whole() =>
        SmallSeed.Figures.Replace(Figures, "figure/people-men,PEOPLE,1", "figure/people-men,PEOPLE,1.5")
            .HasFaults("nodes/figures.csv:8:22: value: 3 does not compute: the check 'people' (PARTITION) gives 3.5 from 2 figures; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void A_class_comes_once() =>
        SmallSeed.Figures.Replace(Figures, "女,women", "男,men")
            .HasFaults("nodes/figures.csv:8:22: value: the check 'people' (PARTITION) finds the class '男' at 'figure/people-men' and at 'figure/people-women'; expected each class once");

    [Fact]
    public void A_printed_difference_is_that_of_the_two_figures() =>
        SmallSeed.Figures.Replace(Figures, "figure/change,CHANGE,5", "figure/change,CHANGE,-5")
            .HasFaults("nodes/figures.csv:6:22: value: -5 does not compute: the check 'change' (DIFFERENCE) gives 5 from 'figure/total-2020' and 'figure/total-2019'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void A_difference_needs_an_earlier_figure() =>
        SmallSeed.Figures.Replace("relationships/compares.csv", "compares/change--total-2019,figure/change,figure/total-2019\n", "")
            .HasFaults("nodes/figures.csv:6:22: value: the check 'change' (DIFFERENCE) finds over 'compares' 1 figure of the same 'period' and none of an earlier one; expected one of each");

    [Fact]
    public void A_printed_percentage_is_that_of_the_two_figures() =>
        SmallSeed.Figures.Replace(Figures, "CHANGE_RATIO,20", "CHANGE_RATIO,21")
            .HasFaults("nodes/figures.csv:7:34: value: 21 does not compute: the check 'change-ratio' (RATIO) gives 20 from 'figure/total-2020' and 'figure/total-2019'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void A_percentage_of_nothing_is_refused() =>
        SmallSeed.Figures.Replace(Figures, "figure/total-2019,AMOUNT,25", "figure/total-2019,AMOUNT,0").Replace(Figures, "a-2019,AMOUNT,5", "a-2019,AMOUNT,-20").Replace(Figures, "CHANGE,5", "CHANGE,30")
            .HasFaults("nodes/figures.csv:7:34: value: the check 'change-ratio' (RATIO) cannot divide 30 by 0; expected an earlier figure above zero and a later one not below it");

    [Fact]
    public void A_number_of_things_is_that_of_the_graph() =>
        SmallSeed.Figures.Replace(Figures, "figure/rows,ROWS,2", "figure/rows,ROWS,3")
            .HasFaults(
                "nodes/figures.csv:11:18: value: 3 does not compute: the check 'rows' (COUNT) gives 2 from 'subject.lines'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so",
                "nodes/figures.csv:11:18: value: 3 does not compute: the check 'rows-of-all' (COUNT) gives 2 from 'Query.rows[level=LINE]'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void Things_are_counted_that_are_there_at_the_time() =>
        SmallSeed.Figures.Replace("nodes/rows.csv", "2019-04", "2021").Replace("checks.csv", "rows-of-all,COUNT,(figure/rows),Query.rows[level=LINE],,,\n", "")
            .HasFaults("nodes/figures.csv:11:18: value: 2 does not compute: the check 'rows' (COUNT) gives 1 from 'subject.lines'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void A_count_at_a_time_needs_the_time() =>
        SmallSeed.Figures.Replace(Figures, "ROWS,2,,,,2020", "ROWS,2,,,,")
            .HasFaults("nodes/figures.csv:11:18: value: the check 'rows' (COUNT) finds no date in 'period' of 'figure/rows'; expected when the nodes were counted");

    [Fact]
    public void A_figure_stated_twice_is_the_same() =>
        SmallSeed.Figures.Replace("nodes/rows.csv", "TOTAL,2", "TOTAL,3")
            .HasFaults("nodes/figures.csv:12:18: value: 2 does not compute: the check 'size' (EQUAL) gives 3 from 'row/total'; expected these to agree, or a row in known-discrepancies.csv if the source prints it so");

    [Fact]
    public void Dates_stated_twice_may_mean_the_same_day() =>
        SmallSeed.Figures.Replace("claims.csv", "2019,2019,", "2020,2020,")
            .HasFaults("claims.csv:3:36: value.en: '2020' does not agree with '2019-04' at claims.csv:2 by the check 'stated-twice' (AGREE); expected values that may be the same, or a row in known-discrepancies.csv if the sources print both");

    [Fact]
    public void Figures_are_looked_at_when_nothing_else_is_wrong() =>
        SmallSeed.Figures.Replace(Figures, "figure/total-2019,AMOUNT,25", "figure/total-2019,AMOUNT,26").Replace("nodes/rows.csv", "row/a,LINE", "row/a,LINES")
            .HasFaults("nodes/rows.csv:2:7: level: 'LINES' is not a value of RowLevel; expected TOTAL or LINE. Did you mean 'LINE'?");
}
