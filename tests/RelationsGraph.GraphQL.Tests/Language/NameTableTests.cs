using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class NameTableTests
{
    [Fact]
    public void Every_name_of_every_length_is_found_and_no_other()
    {
        string[] names = [.. Enumerable.Range(1, 40).SelectMany(length => Enumerable.Range(0, 26)
            .Select(i => new string('x', length - 1) + (char)('a' + i)))];
        var table = new NameTable(names.Concat(names));

        Assert.Equal(names.Length, table.Count);
        Assert.All(names, name => Assert.Equal(name, table.Find(Encoding.ASCII.GetBytes(name))));
        Assert.All(names, name => Assert.Null(table.Find(Encoding.ASCII.GetBytes(name + "_"))));
    }

    [Fact]
    public void Nothing_is_found_in_an_empty_table() => Assert.Null(new NameTable([]).Find("a"u8));

    [Theory]
    [InlineData("")]
    [InlineData("横浜")]
    public void A_text_that_no_document_can_hold_as_a_name_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new NameTable([name]));

    [Fact]
    public void A_known_name_in_a_document_is_the_string_of_the_table()
    {
        string known = new("sisterCities".AsSpan());
        var table = new NameTable([known]);

        DocumentNode document = GraphQLParser.Parse(SourceText.FromString("{ sisterCities sister }"), names: table);

        SelectionNode[] selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        Assert.Same(known, ((FieldNode)selections[0]).Name);
        Assert.Equal("sister", ((FieldNode)selections[1]).Name);
    }

    [Fact]
    public void Parsing_known_names_allocates_only_the_tree()
    {
        SourceText source = SourceText.FromString("{ sisterCities { sisterCities { sisterCities } } }");
        var table = new NameTable(["sisterCities"]);
        long Measure(NameTable? names)
        {
            GraphQLParser.Parse(source, names: names);
            long before = GC.GetAllocatedBytesForCurrentThread();
            GraphQLParser.Parse(source, names: names);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Each of the three strings is 22 bytes of header and 24 of text, rounded up to words.
        Assert.Equal(3 * 48, Measure(null) - Measure(table));
    }
}
