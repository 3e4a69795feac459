using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

public class SchemaPrinterTests
{
    private const string Printed = """"
        """What it is."""
        schema {
          query: Root
        }

        """Marks a field."""
        directive @mark(text: String = "a\"b") repeatable on FIELD | INLINE_FRAGMENT

        """
        Two lines
          of "text".
        """
        type Root implements Node {
          id: ID!

          """Cities."""
          cities(
            """The most."""
            first: Int = 10
            where: Filter = { name: "x", kinds: [OLD] }
          ): [Root!]! @deprecated(reason: "Use \"all\".")

          " starts with a space"
          score(factor: Float = 1.5): Float @deprecated
        }

        scalar Date @specifiedBy(url: "https://example.org/date")

        input Filter {
          name: String
          kinds: [Kind!] = [NEW, OLD]
          old: Int @deprecated
        }

        enum Kind {
          NEW

          """Gone."""
          OLD @deprecated
        }

        type Mutation {
          notARoot: Int
        }

        interface Node {
          id: ID!
        }

        input One @oneOf {
          a: Int
          b: Float
        }

        union Some = Root | Mutation

        """";

    [Fact]
    public void A_printed_schema_reads_and_prints_as_the_same_text() => Assert.Equal(Printed, Print(Printed));

    [Fact]
    public void Types_come_by_name_with_the_query_root_first() => Assert.Equal(
        "type Query {\n  b: B\n}\n\ntype A {\n  x: Int\n}\n\nenum B {\n  Z\n  A\n}\n",
        Print("enum B { Z A } type A { x: Int } type Query { b: B }"));

    [Fact]
    public void The_test_schema_survives_a_round_trip()
    {
        string once = SchemaPrinter.Print(TestSchema.Value);

        Assert.Equal(once, Print(once));
    }

    [Fact]
    public void Extensions_are_printed_as_part_of_their_types() => Assert.Equal(
        "type Query implements N {\n  a: Int\n  b: Int\n}\n\ninterface N {\n  a: Int\n}\n",
        Print("type Query { a: Int } extend type Query implements N { b: Int } interface N { a: Int }"));

    [Theory]
    [InlineData("plain")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("has \"\"\" inside")]
    [InlineData(" indented")]
    [InlineData("trailing \n")]
    [InlineData("\nleading")]
    [InlineData("  all\n    indented")]
    [InlineData("two\n\n  paragraphs\n    deep")]
    [InlineData("control \u0001 and return \r\n")]
    [InlineData("tab\tinside, 横浜, \ud83d\ude00")]
    [InlineData("")]
    public void Every_description_reads_back_as_it_was(string description)
    {
        Schema schema = new SchemaBuilder()
            .Add(new ObjectType("Query") { Description = description, Fields = [new("a", "Int") { Description = description, Arguments = [new("x", "Int") { Description = description }] }] })
            .Build();

        Schema read = SchemaReader.Read(SourceText.FromString(SchemaPrinter.Print(schema)));

        Assert.Equal(description, read.QueryType.Description);
        Assert.Equal(description, read.QueryType.Fields[0].Description);
        Assert.Equal(description, read.QueryType.Fields[0].Arguments[0].Description);
    }

    [Fact]
    public void Arguments_that_make_a_line_too_long_stand_on_lines_of_their_own()
    {
        string arguments = string.Join(", ", Enumerable.Range(0, 12).Select(i => $"argument{i}: Int"));

        string printed = Print($"type Query {{ a({arguments}): Int }}");

        Assert.Contains("  a(\n    argument0: Int\n    argument1: Int\n", printed, StringComparison.Ordinal);
        Assert.Equal(printed, Print(printed));
    }

    private static string Print(string sdl) => SchemaPrinter.Print(SchemaReader.Read(SourceText.FromString(sdl)));
}
