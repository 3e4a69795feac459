using System.Text;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Compiler.Tests.Operations;

public sealed class DocumentCacheTests
{
    [Fact]
    public void No_more_documents_are_kept_than_the_limit_says()
    {
        var cache = new DocumentCache(3, 1000);
        for (int i = 0; i < 10; i++)
            cache.Add(Text(i), Document(i), 1);

        Assert.Equal(3, cache.Count);
        Assert.Equal([false, true, true, true], [Has(cache, 6), Has(cache, 7), Has(cache, 8), Has(cache, 9)]);
        Assert.Equal(3, cache.Bytes);
    }

    [Fact]
    public void No_more_bytes_are_kept_than_the_limit_says()
    {
        var cache = new DocumentCache(100, 100);
        for (int i = 0; i < 10; i++)
            cache.Add(Text(i), Document(i), 40);

        Assert.Equal(2, cache.Count);
        Assert.Equal(80, cache.Bytes);
    }

    [Fact]
    public void A_document_larger_than_the_cache_drives_nobody_out()
    {
        var cache = new DocumentCache(10, 100);
        cache.Add(Text(1), Document(1), 50);
        cache.Add(Text(2), Document(2), 101);

        Assert.True(Has(cache, 1));
        Assert.False(Has(cache, 2));
    }

    [Fact]
    public void What_was_used_has_a_second_chance()
    {
        var cache = new DocumentCache(3, 1000);
        for (int i = 0; i < 3; i++)
            cache.Add(Text(i), Document(i), 1);
        Assert.True(Has(cache, 0));
        cache.Add(Text(3), Document(3), 1);

        Assert.Equal([true, false, true, true], Enumerable.Range(0, 4).Select(i => Has(cache, i)));
    }

    [Fact]
    public void When_all_were_used_the_oldest_goes()
    {
        var cache = new DocumentCache(3, 1000);
        for (int i = 0; i < 3; i++)
            cache.Add(Text(i), Document(i), 1);
        Assert.All([0, 1, 2], i => Assert.True(Has(cache, i)));
        cache.Add(Text(3), Document(3), 1);

        Assert.Equal(3, cache.Count);
        Assert.False(Has(cache, 3) && Has(cache, 0));
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(10, 0)]
    public void A_cache_of_size_zero_keeps_nothing(int entries, long bytes)
    {
        var cache = new DocumentCache(entries, bytes);
        cache.Add(Text(1), Document(1), 1);

        Assert.False(Has(cache, 1));
    }

    [Fact]
    public void Growth_counts_and_makes_room()
    {
        var cache = new DocumentCache(10, 100);
        PreparedDocument grown = Document(1);
        cache.Add(Text(0), Document(0), 40);
        cache.Add(Text(1), grown, 40);
        cache.Grow(Text(1), grown, 50);

        Assert.Equal(90, cache.Bytes);
        Assert.False(Has(cache, 0));
        cache.Grow(Text(1), grown, 50);
        Assert.Equal(0, cache.Count);
        Assert.Equal(0, cache.Bytes);
    }

    [Fact]
    public void A_document_that_is_not_kept_does_not_grow_the_one_that_is()
    {
        var cache = new DocumentCache(10, 100);
        cache.Add(Text(0), Document(0), 40);
        cache.Grow(Text(0), Document(0), 50);
        cache.Grow(Text(1), Document(1), 50);

        Assert.Equal(40, cache.Bytes);
    }

    [Fact]
    public void Texts_that_differ_in_one_byte_are_different_documents()
    {
        var compiler = new OperationCompiler(TestApi.Small, new CompilerOptions());

        Assert.True(compiler.TryPrepare("{cities{totalCount}}"u8, out PreparedDocument? one, out _));
        Assert.True(compiler.TryPrepare("{cities{totalCount} }"u8, out PreparedDocument? other, out _));
        Assert.True(compiler.TryPrepare("{cities{totalCount}}"u8, out PreparedDocument? again, out _));

        Assert.NotSame(one, other);
        Assert.Same(one, again);
    }

    [Fact]
    public void The_text_of_a_kept_document_is_a_copy()
    {
        var compiler = new OperationCompiler(TestApi.Small, new CompilerOptions());
        byte[] buffer = Encoding.UTF8.GetBytes("{ cities { totalCount } }");
        Assert.True(compiler.TryPrepare(buffer, out PreparedDocument? document, out _));
        Array.Fill(buffer, (byte)'x');

        Assert.True(compiler.TryPrepare("{ cities { totalCount } }"u8, out PreparedDocument? again, out _));
        Assert.Same(document, again);
    }

    [Theory]
    [InlineData("{ cities { ")]
    [InlineData("{ nothing }")]
    public void A_document_that_was_refused_is_not_kept(string query)
    {
        var asking = Asking.Small();

        Assert.NotEmpty(asking.Ask(query).Errors);
        Assert.Equal(0, asking.Compiler.CachedDocuments);
        Assert.Equal(0, asking.Compiler.CachedBytes);
    }

    [Fact]
    public void Answers_about_the_schema_count_as_memory()
    {
        var asking = Asking.Small();
        asking.Ask("query($f: Boolean) { __schema { types { name fields(includeDeprecated: $f) { name description } } } }", """{"f": true}""");
        long once = asking.Compiler.CachedBytes;
        asking.Ask("query($f: Boolean) { __schema { types { name fields(includeDeprecated: $f) { name description } } } }", """{"f": false}""");

        Assert.InRange(once, 10_000, 100_000);
        Assert.InRange(asking.Compiler.CachedBytes, once + 5_000, 2 * once);
    }

    [Fact]
    public void Plans_of_every_shape_count_as_memory()
    {
        var asking = Asking.Small();
        const string Query = "query($a: Boolean!) { entities { nodes { id name @include(if: $a) about { nodes { id } } } } }";
        asking.Ask(Query, """{"a": true}""");
        long once = asking.Compiler.CachedBytes;
        asking.Ask(Query, """{"a": true}""");
        Assert.Equal(once, asking.Compiler.CachedBytes);
        asking.Ask(Query, """{"a": false}""");

        Assert.True(asking.Compiler.CachedBytes > once + 1000);
    }

    [Fact]
    public async Task Many_threads_share_a_small_cache()
    {
        var compiler = new OperationCompiler(TestApi.Small, new CompilerOptions { CacheEntries = 5 });
        string[] fields = ["cities", "countries", "treaties", "places", "entities", "keepers"];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() =>
        {
            for (int i = 0; i < 200; i++)
            {
                string field = fields[(i * 7 + worker) % fields.Length];
                byte[] text = Encoding.UTF8.GetBytes($"{{ a{i % 3}: {field} {{ totalCount }} }}");
                Assert.True(compiler.TryPrepare(text, out PreparedDocument? document, out IReadOnlyList<GraphQLError> errors), string.Join("\n", errors));
                Assert.True(compiler.TryCompile(document.Select(null, out _)!, default, out CompiledOperation? compiled, out _));
                Assert.Equal($"a{i % 3}", compiled.Plan.Fields[0].Name.Text);
            }
        })));

        Assert.InRange(compiler.CachedDocuments, 1, 5);
        Assert.InRange(compiler.CachedBytes, 1, 100_000);
    }

    private static byte[] Text(int i) => Encoding.ASCII.GetBytes($"document {i}");

    private static bool Has(DocumentCache cache, int i) => cache.Find(Text(i)) is not null;

    private static PreparedDocument Document(int i)
    {
        Assert.True(new OperationCompiler(TestApi.Small, new CompilerOptions()).TryPrepare(Encoding.UTF8.GetBytes($"{{ a{i}: __typename }}"), out PreparedDocument? document, out _));
        return document;
    }
}
