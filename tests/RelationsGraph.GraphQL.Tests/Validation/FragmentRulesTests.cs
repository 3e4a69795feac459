using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, section 5.5.</summary>
public class FragmentRulesTests
{
    [Theory]
    [InlineData("{ city(id: 1) { ...A ...B } } fragment A on City { id } fragment B on City { ...A name }")]
    [InlineData("{ place(id: 1) { ...A ... on Node { id } ... { name } } } fragment A on Country { isoCode }")]
    [InlineData("{ party { ...A } } fragment A on Place { name }")]
    [InlineData("query X { ...A } query Y { ...B } fragment A on Query { error } fragment B on Query { ...A }")]
    public void Good_fragments_pass(string document) => Expect(document);

    [Theory]
    [InlineData("{ ...A } fragment A on Query { error } fragment A on Query { error }", "FragmentNameUniqueness 1:19 1:49")]
    public void Fragment_names_are_unique(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ ... on Nope { x } }", "FragmentSpreadTypeExistence 1:10")]
    [InlineData("{ ...A } fragment A on Nope { x }", "FragmentSpreadTypeExistence 1:24")]
    public void The_type_of_a_fragment_exists(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void An_unknown_type_of_a_fragment_has_suggestions() =>
        Assert.Equal("There is no type 'Citty'. Did you mean 'City'?", Message("{ place(id: 1) { ... on Citty { id } } }"));

    [Theory]
    [InlineData("{ ... on Lang { x } }", "FragmentsOnObjectInterfaceOrUnionTypes 1:10")]
    [InlineData("{ ...A } fragment A on CityFilter { x }", "FragmentsOnObjectInterfaceOrUnionTypes 1:24")]
    [InlineData("{ ... on String { x } }", "FragmentsOnObjectInterfaceOrUnionTypes 1:10")]
    public void A_fragment_is_on_a_type_with_fields(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ error } fragment A on Query { error }", "FragmentsMustBeUsed 1:20")]
    [InlineData("{ error } fragment A on Query { ...B } fragment B on Query { error }", "FragmentsMustBeUsed 1:20", "FragmentsMustBeUsed 1:49")]
    [InlineData("{ ...B } fragment A on Query { ...B } fragment B on Query { error }", "FragmentsMustBeUsed 1:19")]
    [InlineData("fragment A on Query { error }", "FragmentsMustBeUsed 1:10")]
    public void Fragments_are_used(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ ...Nope }", "FragmentSpreadTargetDefined 1:6")]
    [InlineData("{ ...A } fragment A on Query { ...nope }", "FragmentSpreadTargetDefined 1:35")]
    public void A_spread_names_a_fragment(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void An_unknown_fragment_has_suggestions() => Assert.Equal(
        "There is no fragment 'Partz'. Did you mean 'Parts'?", Errors("{ ...Partz ...Parts } fragment Parts on Query { error }")[0].Message);

    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...A }", "FragmentSpreadsMustNotFormCycles 1:35")]
    [InlineData("{ ...A } fragment A on Query { error ... { ...B } } fragment B on Query { ...A }", "FragmentSpreadsMustNotFormCycles 1:78")]
    [InlineData("{ city(id: 1) { ...A } } fragment A on City { sisters { ...A } country { cities { ...A } } }", "FragmentSpreadsMustNotFormCycles 1:60", "FragmentSpreadsMustNotFormCycles 1:86")]
    [InlineData("{ ...C } fragment A on Query { ...B } fragment B on Query { ...A } fragment C on Query { ...A ...B }", "FragmentSpreadsMustNotFormCycles 1:64")]
    public void Fragments_do_not_contain_themselves(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void A_cycle_names_its_way() => Assert.Equal(
        "The fragment 'A' contains itself by way of 'B', 'C'.",
        Message("{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }"));

    [Theory]
    [InlineData("{ city(id: 1) { ... on Country { id } } }", "FragmentSpreadIsPossible 1:17")]
    [InlineData("{ city(id: 1) { ...A } } fragment A on Organization { id }", "FragmentSpreadIsPossible 1:17")]
    [InlineData("{ place(id: 1) { ... on Organization { id } } }", "FragmentSpreadIsPossible 1:18")]
    [InlineData("{ party { ... on Country { id } } }", "FragmentSpreadIsPossible 1:11")]
    [InlineData("{ city(id: 1) { ... on Party { ... on Organization { id } } } }")]
    [InlineData("{ ... on City { id } }", "FragmentSpreadIsPossible 1:3")]
    public void A_fragment_can_apply(string document, params string[] expected) => Expect(document, expected);
}
