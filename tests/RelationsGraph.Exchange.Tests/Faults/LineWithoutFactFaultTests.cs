namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Lists of lines without facts that cannot be right.</summary>
public sealed class LineWithoutFactFaultTests
{
    private const string List = "without-facts.csv";
    private const string Header = "document,line,item,reason\n";

    [Theory]
    [InlineData("heading")]
    [InlineData("page furniture")]
    [InlineData("continuation of line 4")]
    [InlineData("repeated in line 4")]
    public void A_line_says_why_it_has_no_facts(string reason) =>
        Assert.Empty(SmallSeed.Good.With(List, Header + $"document/overview,5,sentence 1,{reason}\n").Read().Faults);

    [Theory]
    [InlineData("title")]
    [InlineData("")]
    [InlineData("continuation of line 5")]
    [InlineData("repeated in line x")]
    public void Other_reasons_are_refused(string reason) =>
        SmallSeed.Good.With(List, Header + $"document/overview,5,,{reason}\n")
            .HasFaults($"without-facts.csv:2:22: reason: '{reason}' is not a reason; expected 'heading', 'page furniture', 'continuation of line N' or 'repeated in line N'");

    [Fact]
    public void A_document_is_one_of_the_seed() =>
        SmallSeed.Good.With(List, Header + "document/overvew,5,,heading\n")
            .HasFaults("without-facts.csv:2:1: document: 'document/overvew' is not in the seed; expected the id of Document. Did you mean 'document/overview'?");

    [Fact]
    public void A_line_is_a_number() =>
        SmallSeed.Good.With(List, Header + "document/overview,0,,heading\n")
            .HasFaults("without-facts.csv:2:19: line: '0' is not the number of a line; expected 1 or more");

    [Fact]
    public void A_line_is_listed_once() =>
        SmallSeed.Good.With(List, Header + "document/overview,5,,heading\ndocument/overview,5,,page furniture\n")
            .HasFaults("without-facts.csv:3:19: line: line 5 is listed already at without-facts.csv:2; expected it once, or another 'item'");
}
