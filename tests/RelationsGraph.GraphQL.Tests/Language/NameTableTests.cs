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
        SourceText source = SourceText.FromString("{ sisterCities { friendCities { partnerCities } } }");
        var table = new NameTable(["sisterCities", "friendCities", "partnerCities"]);
        long Measure(NameTable? names)
        {
            GraphQLParser.Parse(source, names: names);
            long before = GC.GetAllocatedBytesForCurrentThread();
            GraphQLParser.Parse(source, names: names);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Each of the three strings is 22 bytes of header and 24 or 26 of text, rounded up to words.
        Assert.Equal(3 * 48, Measure(null) - Measure(table));
    }

    [Fact]
    public void A_name_that_a_document_repeats_becomes_one_string_while_there_are_few()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(i => $"name{i}")];
        string selections = string.Join(' ', names);
        DocumentNode document = GraphQLParser.Parse(SourceText.FromString($"{{ {selections} again {{ {selections} }} }}"));
        SelectionNode[] outer = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        SelectionNode[] inner = ((FieldNode)outer[20]).SelectionSet!.Selections;

        Assert.Equal(names, inner.Select(field => ((FieldNode)field).Name));
        Assert.Equal(names, outer.Take(20).Select(field => ((FieldNode)field).Name));
        Assert.Equal(8, inner.Where((field, i) => ReferenceEquals(((FieldNode)field).Name, ((FieldNode)outer[i]).Name)).Count());
    }
}
