using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Tests.Aids;
using RelationsGraph.Neo4j.Tests.Doubles;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Loading;

public class BatchSourceTests
{
    [Theory]
    [InlineData(1, 1 << 20)]
    [InlineData(2, 1 << 20)]
    [InlineData(1000, 1 << 20)]
    [InlineData(1000, 1)]
    public void Every_element_is_in_one_batch_whatever_its_size(int rows, int bytes)
    {
        using BatchSource source = Source(rows, bytes);
        using var batch = new LoadBatch();
        List<string> ids = [];
        long done = 0;
        ImportPhase phase = ImportPhase.Nodes;
        while (source.TryFill(batch, _ => true))
        {
            Assert.InRange(batch.Rows, 1, rows);
            Assert.True(batch.Phase >= phase);
            phase = batch.Phase;
            Assert.Equal(done += batch.Rows, batch.Done);
            ids.AddRange(Rows(batch));
        }

        Assert.Equal(15, ids.Distinct().Count());
        Assert.Equal(15, ids.Count);
        Assert.Equal((15L, 5L, 2L), (source.Total, source.TotalOf(ImportPhase.Nodes), source.TotalOf(ImportPhase.Relationships)));
        Assert.Equal(7, source.Before(ImportPhase.Records));
    }

    [Fact]
    public void Rows_that_were_sent_are_passed_over_whatever_the_size_of_batches_was()
    {
        using BatchSource source = Source(3, 1 << 20);
        using var batch = new LoadBatch();
        for (int i = 0; i < 3; i++)
            Assert.True(source.TryFill(batch, _ => true));
        using BatchSource again = Source(1000, 1 << 20);
        Assert.True(again.TrySkip(batch.Done, batch.Digest, CancellationToken.None));
        using var next = new LoadBatch();
        Assert.True(again.TryFill(next, _ => true));
        Assert.Equal(batch.Done + next.Rows, next.Done);
    }

    [Fact]
    public void Rows_that_are_others_now_are_not_passed_over()
    {
        using BatchSource source = Source(3, 1 << 20);
        Assert.False(source.TrySkip(3, "another digest", CancellationToken.None));
        Assert.False(source.TrySkip(300, "beyond the end", CancellationToken.None));
        using var batch = new LoadBatch();
        Assert.True(source.TryFill(batch, _ => true));
        Assert.Equal(3, batch.Done);
    }

    [Fact]
    public void Rows_are_only_created_where_nothing_can_be_in_their_way_and_otherwise_what_clashes_is_cleared_first()
    {
        using BatchSource source = Source(1000, 1 << 20);
        using var batch = new LoadBatch();
        source.TryFill(batch, phase => phase == ImportPhase.Nodes);
        Assert.All(Texts(batch)[..^1], text => Assert.Contains(" CREATE (n:", text, StringComparison.Ordinal));
        source.TryFill(batch, phase => phase == ImportPhase.Nodes);
        string[] texts = Texts(batch);
        Assert.Equal(4, texts.Count(text => text.EndsWith("DELETE r", StringComparison.Ordinal) || text.Contains(" MERGE (a)", StringComparison.Ordinal)));
        Assert.EndsWith("DELETE r", texts[0], StringComparison.Ordinal);
        Assert.Equal("LAST", texts[^1]);
    }

    private static string[] Texts(LoadBatch batch) =>
        [.. batch.Statements(new CypherStatement(new CypherText("LAST"), default)).Select(statement => statement.Text.ToString())];

    private static BatchSource Source(int rows, int bytes) =>
        new(KeptGraph.Of(SmallGraph.Filled()), new Neo4jImportSettings { BatchRows = rows, BatchBytes = bytes });

    private static IEnumerable<string> Rows(LoadBatch batch)
    {
        foreach (CypherStatement statement in batch.Statements(default)[..^1])
        {
            var parameters = (Dictionary<string, object?>)PackValue.Read(statement.Parameters.Span)!;
            foreach (object? row in (object?[])parameters["rows"]!)
            {
                var map = (Dictionary<string, object?>)row!;
                Dictionary<string, object?> properties = map.TryGetValue("properties", out object? nested) ? (Dictionary<string, object?>)nested! : map;
                yield return $"{statement.Text} {properties.GetValueOrDefault("id")} {properties.GetValueOrDefault("_place")}";
            }
        }
    }
}
