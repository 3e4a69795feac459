namespace RelationsGraph.Exchange.Tests.Coverage;

/// <summary>The measure of coverage itself, on lines made up for it.</summary>
public sealed class DocumentCoverageTests
{
    private static readonly string Long = new('あ', 60);

    [Fact]
    public void A_line_that_nothing_cites_is_found()
    {
        DocumentCoverage coverage = Cover(["一", "", "二", "三"], [new("a", "s", 1, 1, ""), new("b", "s", 1, 1, "")], [new(3, "")]);

        Assert.Equal(["line 4: no statement cites it, and it is not listed as without facts"], coverage.Faults);
        Assert.Equal((3, 1, 1), (coverage.Lines, coverage.CitedLines, coverage.LinesWithoutFacts));
        Assert.Equal(2, coverage.FactsBySection["s"]);
    }

    [Fact]
    public void Every_sentence_of_a_long_line_is_asked_for()
    {
        string line = $"{Long}。{Long}。{Long}";

        Assert.Equal(["line 1, sentence 3: no statement cites it, and it is not listed as without facts"], Cover([line], [new("a", "s", 1, 1, "sentence 1-2")]).Faults);
        Assert.Equal(3, Cover([line], [new("a", "s", 1, 1, "")]).Faults.Count);
    }

    [Fact]
    public void A_line_that_is_cited_is_not_without_facts() =>
        Assert.Equal(["line 1: listed as without facts, but cited"], Cover(["一"], [new("a", "s", 1, 1, "")], [new(1, "")]).Faults);

    [Fact]
    public void A_heading_may_begin_a_part_of_the_document_and_be_without_facts()
    {
        CitedPlace part = new("a", "s", 1, 1, "", IsStructure: true);

        DocumentCoverage listed = Cover(["一"], [part], [new(1, "")]), cited = Cover(["一"], [part]);

        Assert.Equal([], listed.Faults);
        Assert.Equal((1, 1, 0), (listed.CitedLines, listed.LinesWithoutFacts, listed.StructureLines));
        Assert.Equal([], cited.Faults);
        Assert.Equal((1, 0, 1), (cited.CitedLines, cited.LinesWithoutFacts, cited.StructureLines));
    }

    [Fact]
    public void What_is_cited_is_there() =>
        Assert.Equal(
            ["line 1: 'a' cites 'sentence 2', which the line does not have", "line 3: 'b' cites it, but the document has 1 lines", "line 2: '' is listed as without facts, but is not there"],
            Cover(["一。"], [new("a", "s", 1, 1, "sentence 2"), new("b", "s", 1, 3, "")], [new(2, "")]).Faults);

    [Fact]
    public void Paragraphs_are_cut_into_sentences_after_the_heading() =>
        Assert.Equal(
            ["heading", "paragraph 1, sentence 1", "paragraph 1, sentence 2", "paragraph 2", "item 1", "item 2"],
            new SourceLine($"(1)\t題\t\t<p>{Long}。一</p> <p>{Long}</p> <ul> ・一 ・二・三").Items);

    [Fact]
    public void A_row_is_cut_into_cells_and_their_amounts() =>
        Assert.Equal(
            ["column 2, item 1", "column 2, item 2", "column 2", "column 3, item 1", "column 4"],
            new SourceLine($"\t【{Long}】 一 37百万円 二 1,632百万円\t三 6百万円\t{Long}").Items);

    [Fact]
    public void A_table_within_a_line_is_cut_into_rows() =>
        Assert.Equal(
            ["paragraph 1", "paragraph 2", "row 1, column 1", "row 1, column 2", "caption 1", "column 2"],
            new SourceLine($"<p>題</p> <table><tr> <td>一</td> <td>{Long}</td> </tr></table>\t{Long}\t<p>二</p> <div> <div> 三 </div> </div>").Items);

    [Theory]
    [InlineData("一\t\t三", "column 2", true)]
    [InlineData("一\t\t三", "column 4", false)]
    [InlineData("一。二", "sentence 2", true)]
    [InlineData("一。二", "sentence 2-1", false)]
    [InlineData("一。二", "clause 1", false)]
    [InlineData("<p>一。二。</p>", "paragraph 1, sentence 2", true)]
    [InlineData("<p>一。二。</p>", "paragraph 2", false)]
    public void A_short_line_has_items_too(string line, string item, bool has) => Assert.Equal(has, new SourceLine(line).Has(item));

    private static DocumentCoverage Cover(string[] lines, CitedPlace[] cited, params EmptyPlace[] without) => new(lines, cited, without);
}
