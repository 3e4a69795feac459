using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData(SampleDocuments.Executable)]
    [InlineData(SampleDocuments.TypeSystem)]
    public void What_is_printed_parses_to_an_equal_tree_and_prints_the_same(string text)
    {
        DocumentNode document = Parse(text);
        string printed = SyntaxPrinter.Print(document);

        SyntaxTree.AssertEqual(document, Parse(printed));
        Assert.Equal(printed, SyntaxPrinter.Print(Parse(printed)));
    }

    [Fact]
    public void The_samples_hold_a_node_of_every_kind()
    {
        IEnumerable<SyntaxKind> kinds = new[] { SampleDocuments.Executable, SampleDocuments.TypeSystem }
            .SelectMany(text => SyntaxTree.All(Parse(text)))
            .Select(node => node.Kind);

        Assert.Equal(Enum.GetValues<SyntaxKind>().Order(), kinds.Distinct().Order());
    }

    [Theory]
    [InlineData(SampleDocuments.Executable)]
    [InlineData(SampleDocuments.TypeSystem)]
    public void Every_kind_of_node_can_be_printed_alone(string text) =>
        Assert.All(SyntaxTree.All(Parse(text)), node => Assert.NotEmpty(node.ToString()));

    [Fact]
    public void Operations_are_laid_out_canonically()
    {
        const string Text = "query Q($a:Int=1@d,$b:[T!]!)@e{x:a(b:{c:[1,$a]d:\"e\"})@f{...F ...on T{g}...@h{i}}}fragment F on T{j}{k}query($a:A){b}";

        AssertPrints(Text, """
            query Q($a: Int = 1 @d, $b: [T!]!) @e {
              x: a(b: { c: [1, $a], d: "e" }) @f {
                ...F
                ... on T {
                  g
                }
                ... @h {
                  i
                }
              }
            }

            fragment F on T {
              j
            }

            {
              k
            }

            query ($a: A) {
              b
            }

            """);
    }

    [Fact]
    public void Type_systems_are_laid_out_canonically()
    {
        const string Text = "\"s\"schema{query:Q}\"d\"type A implements B&C@d{\"f\"f(x:Int=1,y:Y):T g(\"z\"z:Z w:W):U}extend union D=|E|F "
            + "directive@r(a:A)repeatable on FIELD|OBJECT enum G{\"h\"H I@j}extend input K{l:M={}}";

        AssertPrints(Text, """"
            """
            s
            """
            schema {
              query: Q
            }

            """
            d
            """
            type A implements B & C @d {
              """
              f
              """
              f(x: Int = 1, y: Y): T
              g(
                """
                z
                """
                z: Z
                w: W
              ): U
            }

            extend union D = E | F

            directive @r(a: A) repeatable on FIELD | OBJECT

            enum G {
              """
              h
              """
              H
              I @j
            }

            extend input K {
              l: M = {}
            }

            """");
    }

    [Fact]
    public void Arguments_that_do_not_fit_the_line_stand_one_a_line()
    {
        string wide = new('x', 60);

        AssertPrints($"{{ a(first: \"{wide}\", second: \"{wide}\") }}", $$"""
            {
              a(
                first: "{{wide}}"
                second: "{{wide}}"
              )
            }

            """);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("two\nlines")]
    [InlineData("a\n\n  b\n \nc")]
    [InlineData("横浜 🌏 \u2028 x")]
    [InlineData("quotes \" and \"\"\" and \\\"\"\" and \"\"\"\"\"\"\"")]
    [InlineData("ends with a backslash \\")]
    [InlineData("ends with a quote \"")]
    [InlineData("tab\tinside")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData(" indented")]
    [InlineData(" a\n b")]
    [InlineData("a\n")]
    [InlineData("\na")]
    [InlineData("a\n  ")]
    [InlineData("a\rb\r\nc")]
    [InlineData("bell \u0007 nul \0 c1 \u0085 del \u007f")]
    public void Every_text_survives_as_description_and_as_value(string value)
    {
        var text = new StringValueNode { Value = value, IsBlock = true };
        var document = new DocumentNode
        {
            Definitions =
            [
                new EnumTypeDefinitionNode
                {
                    Name = "E",
                    Description = text,
                    Values =
                    [
                        new EnumValueDefinitionNode
                        {
                            Name = "V",
                            Description = text,
                            Directives = [new DirectiveNode { Name = "d", Arguments = [new ArgumentNode { Name = "a", Value = text }] }],
                        },
                    ],
                },
            ],
        };

        SyntaxTree.AssertEqual(document, Parse(SyntaxPrinter.Print(document)));
        Assert.Equal(value, ((StringValueNode)Parse($"{{ a(b: {new StringValueNode { Value = value }}) }}").ArgumentValue()).Value);
    }

    private static void AssertPrints(string text, string expected) => Assert.Equal(expected, SyntaxPrinter.Print(Parse(text)));

    private static DocumentNode Parse(string text) => GraphQLParser.Parse(SourceText.FromString(text));
}
