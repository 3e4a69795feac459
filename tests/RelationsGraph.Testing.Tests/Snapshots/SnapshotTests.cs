using Xunit;

namespace RelationsGraph.Testing.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void A_text_is_compared_with_the_file_named_after_the_test() =>
        Snapshot.Match("two lines\nof text\n");

    [Fact]
    public async Task An_async_test_has_the_same_name_after_an_await()
    {
        await Task.Yield();
        Snapshot.Match(new { City = "横浜", Partners = new[] { 1, 2 }, Day = DayOfWeek.Monday });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_name_of_its_own_is_the_whole_name(int number) =>
        Snapshot.Match($"number {number}", $"SnapshotTests.Number_{number}");

    [Fact]
    public void A_call_without_a_test_on_the_stack_says_so()
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => Snapshot.Match("text")));
        thread.Start();
        thread.Join();

        Assert.Contains("No method with [Fact] or [Theory]", Assert.IsType<SnapshotException>(thrown).Message, StringComparison.Ordinal);
    }
}
