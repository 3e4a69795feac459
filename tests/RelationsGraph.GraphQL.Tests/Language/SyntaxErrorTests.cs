using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    // documents
    [InlineData("", 1, 1, "Expected a definition (\"{\", query, mutation, subscription, fragment, or one of the type system), found the end of the document.")]
    [InlineData(" # nothing", 1, 11, "found the end of the document")]
    [InlineData("\n  notAnOperation Foo { a }", 2, 3, "found the name \"notAnOperation\"")]
    [InlineData("...", 1, 1, "found \"...\"")]
    [InlineData("\"d\" { a }", 1, 5, "needs the keyword \"query\"")]
    [InlineData("\"d\"", 1, 4, "Expected the definition that the description is for, found the end of the document.")]
    [InlineData("\"d\" extend type A @b", 1, 1, "An extension cannot have a description")]
    [InlineData("extend", 1, 7, "after \"extend\", found the end")]
    [InlineData("extend directive @a on FIELD", 1, 8, "after \"extend\", found the name \"directive\"")]
    // operations
    [InlineData("query", 1, 6, "Expected \"{\" and what to select, found the end of the document.")]
    [InlineData("query ($a Int) { b }", 1, 11, "Expected \":\" and the type of the variable, found the name \"Int\".")]
    [InlineData("query () { b }", 1, 8, "Expected a variable definition ($name: Type), found \")\".")]
    [InlineData("query (a: Int) { b }", 1, 8, "Expected a variable definition ($name: Type), found the name \"a\".")]
    [InlineData("query ($a: ) { b }", 1, 12, "Expected a type, found \")\".")]
    [InlineData("query ($a: [Int) { b }", 1, 16, "Expected \"]\" after the type of the items, found \")\".")]
    [InlineData("query ($a: Int!!) { b }", 1, 16, "Expected a variable definition")]
    [InlineData("query ($a: Int = $b) { c }", 1, 18, "A variable cannot be used here")]
    [InlineData("query ($a: [Int] = [1, $b]) { c }", 1, 24, "A variable cannot be used here")]
    [InlineData("query ($a: T = { x: $b }) { c }", 1, 21, "A variable cannot be used here")]
    [InlineData("query ($a: T @d(e: $b)) { c }", 1, 20, "A variable cannot be used here")]
    [InlineData("fragment on on T { a }", 1, 10, "A fragment cannot be named \"on\"")]
    [InlineData("fragment F { a }", 1, 12, "Expected \"on\" and the type the fragment is for, found \"{\".")]
    [InlineData("fragment F on { a }", 1, 15, "Expected the name of a type after \"on\", found \"{\".")]
    [InlineData("fragment F on T", 1, 16, "Expected \"{\" and what to select")]
    // selections
    [InlineData("{", 1, 2, "Expected a field, a fragment or \"}\", found the end of the document.")]
    [InlineData("{}", 1, 2, "Expected a field, a fragment or \"}\", found \"}\".")]
    [InlineData("{ a {} }", 1, 6, "found \"}\"")]
    [InlineData("{ a: }", 1, 6, "Expected the name of the field after its alias, found \"}\".")]
    [InlineData("{ a: b: c }", 1, 7, "Expected a field, a fragment or \"}\", found \":\".")]
    [InlineData("{ a() }", 1, 5, "Expected an argument (name: value), found \")\".")]
    [InlineData("{ a(b) }", 1, 6, "Expected \":\" and the value of the argument, found \")\".")]
    [InlineData("{ a(b:) }", 1, 7, "Expected a value, found \")\".")]
    [InlineData("{ a(b: $) }", 1, 9, "Expected the name of a variable after \"$\", found \")\".")]
    [InlineData("{ a(b: { c }) }", 1, 12, "Expected \":\" and the value of the field, found \"}\".")]
    [InlineData("{ a(b: { c: 1 ", 1, 15, "Expected a field of the input object (name: value) or \"}\", found the end")]
    [InlineData("{ a(b: [ 1 ", 1, 12, "Expected a value or \"]\", found the end")]
    [InlineData("{ a(b: [ 1 ) }", 1, 12, "Expected a value, found \")\".")]
    [InlineData("{ a @ }", 1, 7, "Expected the name of a directive after \"@\", found \"}\".")]
    [InlineData("{ ... }", 1, 7, "Expected the name of a fragment, \"on\", a directive or \"{\" after \"...\", found \"}\".")]
    [InlineData("{ ... on }", 1, 10, "Expected the name of a type after \"on\", found \"}\".")]
    [InlineData("{ ... on T }", 1, 12, "Expected \"{\" and what to select, found \"}\".")]
    [InlineData("{ ...on }", 1, 9, "Expected the name of a type after \"on\"")]
    [InlineData("{ a } }", 1, 7, "Expected a definition")]
    [InlineData("{ a \"b\" }", 1, 5, "found a string.")]
    [InlineData("{ a 12 }", 1, 5, "found the number 12.")]
    // type system
    [InlineData("type", 1, 5, "Expected the name of the type, found the end of the document.")]
    [InlineData("type A {}", 1, 9, "Expected a field definition (name: Type) or \"}\", found \"}\".")]
    [InlineData("type A { b }", 1, 12, "Expected \":\" and the type of the field, found \"}\".")]
    [InlineData("type A { b: }", 1, 13, "Expected a type, found \"}\".")]
    [InlineData("type A { b(): C }", 1, 12, "Expected an argument definition (name: Type), found \")\".")]
    [InlineData("type A { b(c): D }", 1, 13, "Expected \":\" and a type, found \")\".")]
    [InlineData("type A { b(c: D = $e): F }", 1, 19, "A variable cannot be used here")]
    [InlineData("type A implements { b: C }", 1, 19, "Expected the name of an interface, found \"{\".")]
    [InlineData("type A implements B & { c: D }", 1, 23, "Expected the name of an interface, found \"{\".")]
    [InlineData("type A implements & & B", 1, 21, "Expected the name of an interface, found \"&\".")]
    [InlineData("extend type A", 1, 14, "Expected \"implements\", a directive or \"{\", for the extension to add something")]
    [InlineData("extend interface A", 1, 19, "for the extension to add something")]
    [InlineData("extend scalar A", 1, 16, "for the extension to add something")]
    [InlineData("extend union A", 1, 15, "for the extension to add something")]
    [InlineData("extend enum A", 1, 14, "for the extension to add something")]
    [InlineData("extend input A", 1, 15, "for the extension to add something")]
    [InlineData("extend schema", 1, 14, "Expected \"{\" and the root operation types")]
    [InlineData("schema { }", 1, 10, "Expected query, mutation, subscription or \"}\", found \"}\".")]
    [InlineData("schema { q: Q }", 1, 10, "Expected query, mutation, subscription or \"}\", found the name \"q\".")]
    [InlineData("schema { query Q }", 1, 16, "Expected \":\" and the root operation type")]
    [InlineData("schema { query: }", 1, 17, "Expected the name of the root operation type")]
    [InlineData("schema @a", 1, 10, "Expected \"{\" and the root operation types")]
    [InlineData("union A = ", 1, 11, "Expected the name of a member type, found the end")]
    [InlineData("union A = | B |", 1, 16, "Expected the name of a member type, found the end")]
    [InlineData("enum A {}", 1, 9, "Expected an enum value or \"}\", found \"}\".")]
    [InlineData("enum A { B true }", 1, 12, "Expected an enum value, which cannot be true, false or null, found the name \"true\".")]
    [InlineData("enum A { null }", 1, 10, "cannot be true, false or null")]
    [InlineData("input A { b(c: D): E }", 1, 12, "Expected \":\" and a type, found \"(\".")]
    [InlineData("input A {}", 1, 10, "Expected an input field definition (name: Type) or \"}\", found \"}\".")]
    [InlineData("directive a on FIELD", 1, 11, "Expected \"@\" and the name of the directive, found the name \"a\".")]
    [InlineData("directive @a", 1, 13, "Expected \"on\" and the locations of the directive, found the end")]
    [InlineData("directive @a on", 1, 16, "Expected a directive location such as FIELD or OBJECT, found the end")]
    [InlineData("directive @a on FIELD | NOWHERE", 1, 25, "Expected a directive location such as FIELD or OBJECT, found the name \"NOWHERE\".")]
    [InlineData("directive @a on field", 1, 17, "found the name \"field\"")]
    public void What_was_expected_and_what_was_found_is_said_at_the_place(string text, int line, int column, string message)
    {
        GraphQLError error = ErrorOf(text);

        Assert.Equal(ErrorCodes.SyntaxError, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }

    [Fact]
    public void A_long_token_is_shortened_in_the_message()
    {
        GraphQLError error = ErrorOf("{ a } " + new string('x', 5000));

        Assert.Contains("the name \"" + new string('x', 40) + "…\"", error.Message, StringComparison.Ordinal);
        Assert.True(error.Message.Length < 250);
    }

    [Fact]
    public void Parse_throws_what_TryParse_returns()
    {
        GraphQLException thrown = Assert.Throws<GraphQLException>(() => GraphQLParser.Parse(SourceText.FromString("{")));

        Assert.Equal(ErrorOf("{").ToString(), Assert.Single(thrown.Errors).ToString());
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("$a")]
    [InlineData("")]
    public void A_lone_value_is_constant_and_alone(string text) =>
        Assert.Throws<GraphQLException>(() => GraphQLParser.ParseConstantValue(SourceText.FromString(text)));

    [Theory]
    [InlineData("A B")]
    [InlineData("[A")]
    [InlineData("")]
    public void A_lone_type_reference_is_whole_and_alone(string text) =>
        Assert.Throws<GraphQLException>(() => GraphQLParser.ParseTypeReference(SourceText.FromString(text)));

    private static GraphQLError ErrorOf(string text)
    {
        Assert.False(GraphQLParser.TryParse(SourceText.FromString(text), out DocumentNode? document, out GraphQLError? error));
        Assert.Null(document);
        return error!;
    }
}
