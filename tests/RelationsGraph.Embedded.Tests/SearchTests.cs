using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Tests;

/// <summary>What the index finds is what the law of search says, and finding it looks at no more than it must.</summary>
public class SearchTests
{
    private static readonly string[] Parts =
        ["港", "横", "浜", "市", "abcd", "abce", "bcda", "ab", "city", "ヨ", "ｺ", " ", " ", "-", "・", "ｘyz", "2020", "𠮷", "é"];

    private static ConnectionField Field => Connection(
        Ask.Page(new Operand(2)), new EdgesField(Ask.Called("edges"), [new SearchMatchField(Ask.Called("rank"), IsRank: true), Ask.EdgeNode]), Ask.TotalCount);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Hits_and_their_order_are_those_of_the_law(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 20; round++)
        {
            var graph = new TestGraph();
            SortedDictionary<string, Naive> nodes = new(StringComparer.Ordinal);
            for (int i = 0; i < 25; i++)
                Add(graph, nodes, random, i);
            EmbeddedStore store = graph.Store(round);
            for (int search = 0; search < 20; search++)
            {
                string text = Text(random, 4);
                Assert.Equal(Expected(nodes, text), Ask.Of(store, Field, PlanValue.From(text), default, PlanValue.From(50)));
            }
        }
    }

    [Fact]
    public void Types_narrow_what_is_found()
    {
        EmbeddedStore store = new TestGraph().Cities("a").Node("Host", "host/a").Name("city/a", "EN", "Lyon").Name("host/a", "EN", "Lyon").Store();
        PlanValue host = PlanValue.From([PlanValue.From((long)TestOntology.Node("Host").Ordinal)]);
        Assert.Equal("{page:{edges:[{rank:1,node:{id:'host/a'}}],totalCount:1}}", Ask.Of(store, Field, PlanValue.From("lyon"), host, PlanValue.From(5)));
        Assert.Equal("{page:{edges:[],totalCount:0}}", Ask.Of(store, Field, PlanValue.From("lyon"), PlanValue.From(Array.Empty<PlanValue>()), PlanValue.From(5)));
    }

    [Fact]
    public void Highlights_say_where_words_were_found()
    {
        EmbeddedStore store = new TestGraph()
            .Node("City", "city/a", ("description", ("横浜の港", (string?)"Port of Yokohama")))
            .Name("city/a", "JA", "横浜市").Name("city/a", "EN", "Yokohama", "SHORT").Name("city/a", "EN", "Port").Store();
        ConnectionField field = Connection(Ask.Page(), Ask.Edges(new HighlightsField(Ask.Called("highlights"), new Operand(2), 10,
        [
            new HighlightPartField(Ask.Called("field"), HighlightPart.Field),
            new HighlightPartField(Ask.Called("lang"), HighlightPart.Language),
            new HighlightPartField(Ask.Called("kind"), HighlightPart.Kind),
            new FragmentsField(Ask.Called("fragments"), [new FragmentPartField(Ask.Called("text"), IsMatch: false), new FragmentPartField(Ask.Called("isMatch"), IsMatch: true)]),
        ])));
        const string Name = "{field:!'names.text',lang:!'EN',kind:'SHORT',fragments:[{text:!'Yokohama',isMatch:true}]}";
        const string Text = "{field:!'description',lang:!'EN',kind:null,fragments:[{text:!'Port of ',isMatch:false},{text:!'Yokohama',isMatch:true}]}";
        Assert.Equal($"{{page:{{edges:[{{highlights:[{Name},{Text}]}}]}}}}", Ask.Of(store, field, PlanValue.From("yokohama"), default, PlanValue.From(5)));
        Assert.Equal($"{{page:{{edges:[{{highlights:[{Name}]}}]}}}}", Ask.Of(store, field, PlanValue.From("yokohama"), default, PlanValue.From(1)));
    }

    [Fact]
    public void Highlights_in_the_asked_language_come_first_then_those_in_the_readers()
    {
        EmbeddedStore store = new TestGraph()
            .Node("City", "city/a", ("description", ("横浜 port", (string?)"A port")))
            .Name("city/a", "EN", "Port").Name("city/a", "JA", "port 港").Record("Note", null, "city/a", ("title", "port")).Store();

        Assert.Equal("EN,JA,null,JA,EN", Found([], []));
        Assert.Equal("JA,JA,EN,null,EN", Found([], [0]));
        Assert.Equal("EN,EN,JA,JA,null", Found([1], [0]));
        Assert.Equal("EN,EN,JA,JA,null", Found([1, 1], [1, 0]));

        string Found(int[] asked, int[] preferred)
        {
            var highlights = new HighlightsField(Ask.Called("highlights"), null, 10, [new HighlightPartField(Ask.Called("lang"), HighlightPart.Language)]) { Languages = new Operand(2) };
            var plan = new LogicalPlan([Connection(Ask.Page(), Ask.Edges(highlights))], [], 3);
            PlanArguments arguments = Ask.Arguments(plan, PlanValue.From("port"), default, PlanValue.From(Array.ConvertAll(asked, item => PlanValue.From((long)item))));
            arguments.PreferredLanguages = preferred;
            var sink = new RecordingSink();
            store.Run(plan, arguments, sink, null, CancellationToken.None);
            string answer = sink.Answer.Replace("!", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
            return answer["{page:{edges:[{highlights:[{lang:".Length..^"}]}]}}".Length].Replace("},{lang:", ",", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_source_has_withdrawn_is_not_found()
    {
        var text = ((string?)null, (string?)"harbour");
        EmbeddedStore store = new TestGraph().Cities("a", "b", "c")
            .Record("Note", null, "city/a", ("text", text), ("standing", "GONE"), ("title", "harbour"))
            .Record("Note", null, "city/b", ("text", text), ("standing", "STANDS"))
            .Record("Note", null, "city/c", ("title", "harbour"), ("standing", "GONE"))
            .Record("Note", null, "city/c", ("text", text)).Store();
        ConnectionField field = Connection(Ask.Page(), Ask.Edges(
            Ask.EdgeNode, new HighlightsField(Ask.Called("highlights"), null, 10, [new HighlightPartField(Ask.Called("field"), HighlightPart.Field)])));

        Assert.Equal(
            "{page:{edges:[{node:{id:'city/b'},highlights:[{field:!'notes.text'}]},{node:{id:'city/c'},highlights:[{field:!'notes.text'}]}]}}",
            Ask.Of(store, field, PlanValue.From("harbour"), default));
    }

    [Fact]
    public void A_rare_word_is_found_without_looking_at_other_names()
    {
        EmbeddedStore store = Many();
        Assert.InRange(Touched(store, "needle"), 1, 8);
        Assert.InRange(Touched(store, "common needle"), 1, 16);
        Assert.InRange(Touched(store, "common neeedle"), 0, 16);
        Assert.Equal(0, Touched(store, "nowhere"));
    }

    [Fact]
    public void What_stands_beside_a_page_does_not_search_again()
    {
        EmbeddedStore store = Many();
        var count = new AggregateObject(Ask.Called("sum"), [new AggregateField(Ask.Called("ids"), new Aggregate(AggregateFunction.CountDistinct, new IdValue(new NodePart(TestOntology.Ontology.AllNodes))))]);
        long once = Touched(store, [Connection(Ask.Page(), Ask.TotalCount)], out _);

        Assert.Equal(once, Touched(store, [Connection(Ask.Page(new Operand(2)), Ask.NodeIds, Ask.TotalCount, count)], out string answer));
        Assert.Equal("{page:{nodes:[{id:'city/0700'}],totalCount:1,sum:{ids:1}}}", answer);
        Assert.Equal(once, Touched(store, [Connection(Ask.Page(), Ask.TotalCount), Connection(Ask.Page(), Ask.TotalCount)], out answer));
        Assert.Equal("{page:{totalCount:1},page:{totalCount:1}}", answer);

        static long Touched(EmbeddedStore store, ShapeField[] fields, out string answer)
        {
            var plan = new LogicalPlan(fields, [], 3);
            var counter = new WorkCounter();
            var sink = new RecordingSink();
            store.Run(plan, Ask.Arguments(plan, PlanValue.From("needle"), default, PlanValue.From(5)), sink, counter, CancellationToken.None);
            answer = sink.Answer;
            return counter.RowsTouched;
        }
    }

    [Fact]
    public void Searches_for_different_things_or_types_are_different()
    {
        EmbeddedStore store = new TestGraph().Cities("a").Node("Host", "host/a").Name("city/a", "EN", "Lyon").Name("host/a", "EN", "Lyon hall").Store();
        PlanValue host = PlanValue.From([PlanValue.From((long)TestOntology.Node("Host").Ordinal)]);
        ConnectionField first = Connection(Ask.Page(), Ask.NodeIds);
        var plan = new LogicalPlan(
            [first, first with { Source = new SearchNodes(new Operand(2), new Operand(1), TestOntology.Ontology.AllNodes) }, first with { Source = new SearchNodes(new Operand(0), new Operand(3), TestOntology.Ontology.AllNodes) }, first], [], 4);
        var sink = new RecordingSink();
        store.Run(plan, Ask.Arguments(plan, PlanValue.From("lyon"), default, PlanValue.From("hall"), host), sink, null, CancellationToken.None);
        Assert.Equal(
            "{page:{nodes:[{id:'city/a'},{id:'host/a'}]},page:{nodes:[{id:'host/a'}]},page:{nodes:[{id:'host/a'}]},page:{nodes:[{id:'city/a'},{id:'host/a'}]}}",
            sink.Answer);
    }

    [Fact]
    public void A_warm_search_allocates_little_and_no_more_for_more_hits()
    {
        EmbeddedStore store = Many();
        long rare = Allocated(store, "needle"), common = Allocated(store, "common");
        Assert.InRange(common, 0, rare + 64);
        Assert.InRange(rare, 0, 4096);
    }

    private static long Allocated(EmbeddedStore store, string text)
    {
        ConnectionField field = Field;
        var plan = new LogicalPlan([field], [], 3);
        PlanArguments arguments = Ask.Arguments(plan, PlanValue.From(text), default, PlanValue.From(5));
        var sink = new SilentSink();
        for (int i = 0; i < 30; i++)
            store.Run(plan, arguments, sink, null, CancellationToken.None);
        long before = GC.GetAllocatedBytesForCurrentThread();
        store.Run(plan, arguments, sink, null, CancellationToken.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Touched(EmbeddedStore store, string text)
    {
        var counter = new WorkCounter();
        Ask.Of(store, Connection(Ask.Page(), Ask.TotalCount), counter, PlanValue.From(text), default);
        return counter.RowsTouched;
    }

    private static EmbeddedStore Many()
    {
        var graph = new TestGraph();
        for (int i = 0; i < 2000; i++)
            graph.Cities($"{i:0000}").Name($"city/{i:0000}", "EN", i == 700 ? "common needle" : $"common n{i}");
        return graph.Store();
    }

    private static ConnectionField Connection(PageRequest page, params ShapeField[] parts) => new(
        Ask.Called("page"),
        new SearchNodes(new Operand(0), new Operand(1), TestOntology.Ontology.AllNodes),
        [new OrderKey(new SearchHitValue(), IsDescending: false)],
        page,
        parts);

    private static void Add(TestGraph graph, SortedDictionary<string, Naive> nodes, Random random, int number)
    {
        bool isCity = random.Next(2) == 0;
        string id = $"{(isCity ? "city" : "treaty")}/{number:00}";
        string[] names = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random, 5))];
        string? text = random.Next(2) == 0 ? Text(random, 6) : null;
        graph.Node(isCity ? "City" : "Treaty", id, ("kind", isCity ? null : "SISTER"), ("description", (text, (string?)null)));
        foreach (string name in names)
            graph.Name(id, "EN", name);
        nodes.Add(id, new Naive(TestOntology.Node(isCity ? "City" : "Treaty"), names, text is null ? [] : [text]));
    }

    private static string Text(Random random, int parts)
    {
        while (true)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, parts + 1)).Select(_ => Parts[random.Next(Parts.Length)]));
            if (SearchText.Compact(text).Length > 0)
                return text;
        }
    }

    private static string Expected(SortedDictionary<string, Naive> nodes, string text)
    {
        SearchQuery query = SearchQuery.Read(text)!;
        var hits = nodes
            .Select(node => (Id: node.Key, Hit: new RankEntity(query, node.Value.Type).Rank(
                [.. node.Value.Names.Select(SearchText.Compact)], [.. node.Value.Texts.Select(SearchText.Compact)])))
            .Where(hit => hit.Hit is not null)
            .OrderBy(hit => hit.Hit!.Value.Key)
            .ThenBy(hit => hit.Id, StringComparer.Ordinal)
            .ToArray();
        string edges = string.Join(",", hits.Select(hit => $"{{rank:{(int)hit.Hit!.Value.Match},node:{{id:'{hit.Id}'}}}}"));
        return $"{{page:{{edges:[{edges}],totalCount:{hits.Length}}}}}";
    }

    private sealed record Naive(NodeType Type, string[] Names, string[] Texts);
}
