using RelationsGraph.Compiler.Operations;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Transport;
using Xunit;

namespace RelationsGraph.Stores.Tests;

/// <summary>What the server says when the database holds what it would not have written.</summary>
public sealed class ForeignElementTests
{
    private const string Query = """{ thing(id: "town/1") { __typename id ... on Town { people words budgetYear } ... on Figure { unit } } }""";

    private static readonly OperationCompiler Compiler = new(NastyGraph.Api, new CompilerOptions());

    [Fact]
    public async Task An_element_as_the_ontology_says_is_answered() =>
        Assert.Equal(
            """{"data":{"thing":{"__typename":"Town","id":"town/1","people":5,"words":["a"],"budgetYear":"FY2004"}}}""",
            await AnswerAsync(Element("Town", writer => writer.WriteInteger(5), "town/1", 2004)));

    [Fact]
    public async Task A_type_that_the_ontology_has_not_is_a_fault() => await IsInvalidAsync(Element("Village", writer => writer.WriteInteger(5), "town/1", 2004));

    [Fact]
    public async Task A_text_where_a_number_is_expected_is_a_fault() => await IsInvalidAsync(Element("Town", writer => writer.WriteText("5"), "town/1", 2004));

    [Fact]
    public async Task A_required_value_that_is_missing_is_a_fault() => await IsInvalidAsync(Element("Town", writer => writer.WriteInteger(5), null, 2004));

    [Fact]
    public async Task A_fiscal_year_that_is_none_is_a_fault() => await IsInvalidAsync(Element("Town", writer => writer.WriteInteger(5), "town/1", long.MaxValue));

    [Fact]
    public async Task An_answer_cut_at_any_byte_is_a_fault()
    {
        byte[] whole = Element("Town", writer => writer.WriteInteger(5), "town/1", 2004);
        for (int length = 0; length < whole.Length; length++)
            await IsInvalidAsync(whole[..length]);
    }

    private static async Task IsInvalidAsync(byte[] record)
    {
        string answer = await AnswerAsync(record);
        Assert.Contains($"\"code\":\"{StoreErrorCodes.DataMismatch}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("town/1", answer, StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(byte[] record)
    {
        await using var store = new Neo4jStore(NastyGraph.Ontology, new OneRecord(record));
        return await ProductGraph.AskAsync(Compiler, store, Query);
    }

    /// <summary>The record of the query: its one field, the name of the type and what is asked of it.</summary>
    private static byte[] Element(string type, Action<PackWriter> people, string? id, long year)
    {
        using var buffer = new PackBuffer();
        var writer = new PackWriter(buffer);
        writer.WriteList(1);
        writer.WriteList(2);
        writer.WriteText(type);
        writer.WriteList(4);
        if (id is null)
            writer.WriteNull();
        else
            writer.WriteText(id);
        people(writer);
        writer.WriteList(1);
        writer.WriteText("a");
        writer.WriteInteger(year);
        return buffer.Written.ToArray();
    }

    /// <summary>Answers every statement with one record.</summary>
    private sealed class OneRecord(byte[] record) : ICypherTransport
    {
        public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
        {
            receiver.Begin();
            receiver.Record(0, record);
            return ValueTask.CompletedTask;
        }

        public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
            throw new InvalidOperationException("A query writes nothing.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
