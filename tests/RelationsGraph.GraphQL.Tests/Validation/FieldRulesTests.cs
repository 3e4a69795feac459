using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, sections 5.3.1, 5.3.3 and 5.4.</summary>
public class FieldRulesTests
{
    [Theory]
    [InlineData("{ city(id: 1) { id name(lang: EN) country { isoCode } __typename } __typename }")]
    [InlineData("{ a: error b: error c: __typename }")]
    [InlineData("{ place(id: 1) { id name ... on City { population } ... on Country { isoCode } } }")]
    [InlineData("{ party { __typename ... on City { id } ... on Organization { title } ... on Node { id } } }")]
    [InlineData("{ __schema { queryType { name } } __type(name: \"City\") { name } }")]
    [InlineData("{ required(a: 1) }")]
    [InlineData("{ required(c: [], b: 2, a: 1) }")]
    [InlineData("{ error @onField @skip(if: false) }")]
    public void Good_fields_pass(string document) => Expect(document);

    [Theory]
    [InlineData("{ nope }", "FieldSelections 1:3")]
    [InlineData("{ alias: nope { deep(x: $y) } }", "FieldSelections 1:10", "AllVariableUsesDefined 1:25 1:1")]
    [InlineData("{ city(id: 1) {\n  id\n  nmae\n} }", "FieldSelections 3:3")]
    [InlineData("{ place(id: 1) { population } }", "FieldSelections 1:18")]
    [InlineData("{ party { id } }", "FieldSelections 1:11")]
    [InlineData("{ city(id: 1) { __schema { description } __type(name: \"\") { name } } }", "FieldSelections 1:17", "FieldSelections 1:42")]
    [InlineData("{ __nope }", "FieldSelections 1:3")]
    [InlineData("{ party { ... on City { isoCode } } ...F } fragment F on Query { nope }", "FieldSelections 1:25", "FieldSelections 1:66")]
    [InlineData("mutation { city(id: 1) { id } }", "FieldSelections 1:12")]
    public void Unknown_fields_are_refused(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ city(id: 1) { nmae } }", "'City' has no field 'nmae'. Did you mean 'name'?")]
    [InlineData("{ city(id: 1) { xyzzyxyzzy } }", "'City' has no field 'xyzzyxyzzy'.")]
    [InlineData("{ place(id: 1) { population } }", "'Place' has no field 'population'. Select it inside '... on City'.")]
    [InlineData("{ party { id } }", "'Party' has no field 'id'. Select it inside '... on City' or '... on Organization'.")]
    [InlineData("{ party { x } }", "'Party' has no field 'x'. A union has no fields but '__typename': select inside '... on City'.")]
    public void An_unknown_field_says_what_to_do(string document, string message) => Assert.Equal(message, Message(document));

    [Theory]
    [InlineData("{ city(id: 1) }", "LeafFieldSelections 1:3")]
    [InlineData("{ error { x } }", "LeafFieldSelections 1:9")]
    [InlineData("{ a: party place(id: 1) }", "LeafFieldSelections 1:3", "LeafFieldSelections 1:12")]
    [InlineData("{ city(id: 1) { name { first } } }", "LeafFieldSelections 1:22")]
    [InlineData("{ __schema }", "LeafFieldSelections 1:3")]
    [InlineData("{ __typename { x } }", "LeafFieldSelections 1:14")]
    public void Leaves_have_no_fields_and_others_have(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ city(id: 1, nmae: 2) { id } }", "ArgumentNames 1:15")]
    [InlineData("{ error(x: 1) }", "ArgumentNames 1:9")]
    [InlineData("{ error @skip(if: true, unless: false) }", "ArgumentNames 1:25")]
    [InlineData("{ city(id: 1) { name(language: EN) } }", "ArgumentNames 1:22")]
    [InlineData("{ __type(name: \"x\", other: 1) { name } }", "ArgumentNames 1:21")]
    public void Unknown_arguments_are_refused(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ city(id: 1, id: 2) { id } }", "ArgumentUniqueness 1:8 1:15")]
    [InlineData("{ error @skip(if: true, if: true, if: false) }", "ArgumentUniqueness 1:15 1:25", "ArgumentUniqueness 1:15 1:35")]
    public void Arguments_are_given_once(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ city { id } }", "RequiredArguments 1:3")]
    [InlineData("{ a: required }", "RequiredArguments 1:6")]
    [InlineData("{ required(b: 1) }", "RequiredArguments 1:3")]
    [InlineData("{ error @skip }", "RequiredArguments 1:9")]
    [InlineData("{ __type { name } }", "RequiredArguments 1:3")]
    [InlineData("{ required(a: null) }", "ValuesOfCorrectType 1:15")]
    public void Required_arguments_are_given(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void A_required_argument_is_named_with_its_type() =>
        Assert.Equal("The field 'Query.city' needs the argument 'id' of type 'ID!'.", Message("{ city { id } }"));

    [Fact]
    public void An_unknown_argument_has_suggestions() =>
        Assert.Equal("The directive '@skip' has no argument 'iff'. Did you mean 'if'?", Errors("{ error @skip(iff: true, if: true) }")[0].Message);
}
