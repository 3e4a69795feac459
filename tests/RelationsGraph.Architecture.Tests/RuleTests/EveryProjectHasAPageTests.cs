using RelationsGraph.Architecture.Tests.Rules;
using Xunit;

namespace RelationsGraph.Architecture.Tests.RuleTests;

public sealed class EveryProjectHasAPageTests : IDisposable
{
    private readonly EveryProjectHasAPage _rule = new();
    private readonly MadeUpHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public void A_page_of_ten_lines_is_kept() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/README.md", string.Concat(Enumerable.Repeat("text\n\n", 10))).Keeps(_rule);

    [Fact]
    public void A_heading_alone_breaks_it() =>
        _house.WithProject("RelationsGraph.A").With("src/RelationsGraph.A/README.md", "# A\n" + new string('\n', 20))
            .Breaks(_rule, "src/RelationsGraph.A/README.md says less than 10 lines.");

    [Fact]
    public void A_missing_page_breaks_it() =>
        _house.WithProject("RelationsGraph.A").Breaks(_rule, "src/RelationsGraph.A/README.md is missing.");
}
