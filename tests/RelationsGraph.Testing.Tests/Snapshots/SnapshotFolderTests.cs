using Xunit;

namespace RelationsGraph.Testing.Tests.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_run_writes_the_snapshot_as_the_text_alone()
    {
        Open().Compare("A.B", "横浜\n");

        Assert.Equal("横浜\n"u8.ToArray(), File.ReadAllBytes(_folder.Combine("A.B.snap")));
    }

    [Fact]
    public void A_missing_snapshot_fails_and_is_not_written_where_nothing_may_be_written()
    {
        var exception = Assert.Throws<SnapshotException>(() => Open(isReadOnly: true).Compare("A.B", "text"));

        Assert.Contains("A.B.snap is missing", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_different_text_fails_and_leaves_the_snapshot_alone(bool isReadOnly)
    {
        _folder.Write("A.B.snap", "one\ntwo\nthree");

        var exception = Assert.Throws<SnapshotException>(() => Open(isReadOnly).Compare("A.B", "one\n2\nthree"));

        Assert.Contains("from line 2 on:\n  expected: two\n  actual:   2\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree", File.ReadAllText(_folder.Combine("A.B.snap")));
        Assert.Equal("one\n2\nthree", File.ReadAllText(_folder.Combine("__mismatch__", "A.B.snap")));
    }

    [Fact]
    public void A_text_that_is_longer_is_different()
    {
        _folder.Write("A.B.snap", "one");

        Assert.Throws<SnapshotException>(() => Open().Compare("A.B", "one\ntwo"));
    }

    [Fact]
    public void A_text_that_matches_again_removes_its_mismatch()
    {
        _folder.Write("A.B.snap", "one");
        _folder.Write("__mismatch__/A.B.snap", "two");

        Open().Compare("A.B", "one");

        Assert.False(File.Exists(_folder.Combine("__mismatch__", "A.B.snap")));
    }

    [Fact]
    public void Line_ends_of_the_checkout_do_not_matter()
    {
        _folder.Write("A.B.snap", "one\r\ntwo");

        Open(isReadOnly: true).Compare("A.B", "one\ntwo");
    }

    private SnapshotFolder Open(bool isReadOnly = false) => new(_folder.Path, isReadOnly);
}
