using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class OperationParsingTests
{
    [Fact]
    public void A_shorthand_query_is_an_anonymous_query()
    {
        OperationDefinitionNode operation = ParseOperation("{ a }");

        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal("a", Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).Name);
    }

    [Theory]
    [InlineData("query Q { a }", OperationType.Query, "Q")]
    [InlineData("mutation { a }", OperationType.Mutation, null)]
    [InlineData("subscription on { a }", OperationType.Subscription, "on")]
    [InlineData("query query { a }", OperationType.Query, "query")]
    public void An_operation_has_a_kind_and_perhaps_a_name(string text, OperationType kind, string? name)
    {
        OperationDefinitionNode operation = ParseOperation(text);

        Assert.Equal(kind, operation.Operation);
        Assert.Equal(name, operation.Name);
    }

    [Fact]
    public void Operations_fragments_and_variables_can_be_described()
    {
        DocumentNode document = Parse("\"op\" query Q(\"var\" $a: Int) { ...F } \"\"\"frag\"\"\" fragment F on T { a }");

        var operation = (OperationDefinitionNode)document.Definitions[0];
        Assert.Equal("op", operation.Description!.Value);
        Assert.Equal("var", operation.VariableDefinitions[0].Description!.Value);
        Assert.Equal("frag", document.Definitions[1].Description!.Value);
    }

    [Fact]
    public void A_variable_has_a_type_a_default_and_directives()
    {
        OperationDefinitionNode operation = ParseOperation("query ($a: [ID!]! = [1] @x(y: 2), $b: T) { a }");

        VariableDefinitionNode first = operation.VariableDefinitions[0];
        Assert.Equal("a", first.Variable.Name);
        var outer = Assert.IsType<NonNullTypeNode>(first.Type);
        var list = Assert.IsType<ListTypeNode>(outer.NullableType);
        Assert.Equal("ID", Assert.IsType<NamedTypeNode>(Assert.IsType<NonNullTypeNode>(list.ElementType).NullableType).Name);
        Assert.Single(Assert.IsType<ListValueNode>(first.DefaultValue).Items);
        Assert.Equal("x", Assert.Single(first.Directives).Name);
        Assert.Null(operation.VariableDefinitions[1].DefaultValue);
    }

    [Fact]
    public void A_field_has_alias_arguments_directives_and_selections()
    {
        var field = (FieldNode)ParseOperation("{ x: a(b: 1 c: $d) @e @f(g: {}) { h } }").SelectionSet.Selections[0];

        Assert.Equal(("x", "a", "x"), (field.Alias, field.Name, field.ResponseName));
        Assert.Equal(["b", "c"], field.Arguments.Select(argument => argument.Name));
        Assert.Equal("d", Assert.IsType<VariableNode>(field.Arguments[1].Value).Name);
        Assert.Equal(["e", "f"], field.Directives.Select(directive => directive.Name));
        Assert.Equal("h", ((FieldNode)field.SelectionSet!.Selections[0]).ResponseName);
    }

    [Fact]
    public void Fragments_are_spread_or_inline_with_or_without_a_type()
    {
        SelectionNode[] selections = ParseOperation("{ ...F @a ... on T @b { c } ... { d } ... @e { f } ...onward }").SelectionSet.Selections;

        var spread = Assert.IsType<FragmentSpreadNode>(selections[0]);
        Assert.Equal(("F", "a"), (spread.Name, spread.Directives[0].Name));
        var typed = Assert.IsType<InlineFragmentNode>(selections[1]);
        Assert.Equal(("T", "b"), (typed.TypeCondition!.Name, typed.Directives[0].Name));
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal("e", Assert.IsType<InlineFragmentNode>(selections[3]).Directives[0].Name);
        Assert.Equal("onward", Assert.IsType<FragmentSpreadNode>(selections[4]).Name);
    }

    [Fact]
    public void Keywords_are_ordinary_names_elsewhere()
    {
        SelectionNode[] selections = ParseOperation("{ on fragment type null true: false query(input: enum) }").SelectionSet.Selections;

        Assert.Equal(["on", "fragment", "type", "null", "false", "query"], selections.Cast<FieldNode>().Select(field => field.Name));
    }

    [Fact]
    public void Positions_are_the_bytes_of_first_and_last_token()
    {
        const string Text = "# 横浜\nquery Q { x : city @y { name } }  ";
        DocumentNode document = Parse(Text);
        byte[] bytes = document.Source!.Utf8.ToArray();
        string Slice(SyntaxNode node) => System.Text.Encoding.UTF8.GetString(bytes[node.Start..node.End]);

        var operation = (OperationDefinitionNode)document.Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal("query Q { x : city @y { name } }", Slice(operation));
        Assert.Equal("x : city @y { name }", Slice(field));
        Assert.Equal("@y", Slice(field.Directives[0]));
        Assert.Equal("{ name }", Slice(field.SelectionSet!));
        Assert.Equal(new SourceLocation(2, 15), document.Locate(field.NameStart)[0]);
        Assert.Equal(new SourceLocation(2, 7), document.Locate(operation.NameStart)[0]);
        Assert.Equal(new SourceLocation(2, 21), document.Locate(field.Directives[0].NameStart)[0]);
    }

    [Fact]
    public void Commas_comments_and_byte_order_marks_mean_nothing()
    {
        OperationDefinitionNode operation = ParseOperation("\uFEFF,,query,Q\uFEFF{,a,#}\r\n,b}#end");

        Assert.Equal(["a", "b"], operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name));
    }

    private static DocumentNode Parse(string text) => GraphQLParser.Parse(SourceText.FromString(text));

    private static OperationDefinitionNode ParseOperation(string text) =>
        Assert.IsType<OperationDefinitionNode>(Assert.Single(Parse(text).Definitions));
}
