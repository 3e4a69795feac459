using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Tests.Types;
using RelationsGraph.GraphQL.Validation;
using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, section 5.3.2.</summary>
public class FieldSelectionMergingTests
{
    private static readonly ValidationOptions Roomy = new() { MaxFields = int.MaxValue, MaxAliases = int.MaxValue, MaxRootFields = int.MaxValue };

    [Theory]
    [InlineData("{ error error }")]
    [InlineData("{ a: error a: error }")]
    [InlineData("{ city(id: 1) { id } city(id: 1) { name id } }")]
    [InlineData("query ($i: ID!) { city(id: $i) { id } city(id: $i) { name } }")]
    [InlineData("{ cities(first: 1, where: {lang: EN, name: {eq: \"x\"}}) { id } cities(where: {name: {eq: \"x\"}, lang: EN}, first: 1) { name } }")]
    [InlineData("{ place(id: 1) { ... on City { x: population } ... on Country { y: size } } }")]
    [InlineData("{ place(id: 1) { ... on City { x: name(lang: EN) } ... on Country { x: name(lang: JA) } } }")]
    [InlineData("{ place(id: 1) { ... on City { x: name } ... on Country { x: size } } }")]
    [InlineData("{ party { ... on City { x: country { id } } ... on Organization { x: seat { id name } } } }")]
    [InlineData("{ city(id: 1) { ...A ...B } } fragment A on City { country { id } } fragment B on City { country { id name } ...A }")]
    public void Fields_that_agree_pass(string document) => Expect(document);

    [Theory]
    [InlineData("{ a: error a: __typename }", "FieldSelectionMerging 1:3 1:12")]
    [InlineData("{ city(id: 1) { name: mayor name } }", "FieldSelectionMerging 1:17 1:29")]
    [InlineData("{ city(id: 1) { id } city(id: 2) { id } }", "FieldSelectionMerging 1:3 1:22")]
    [InlineData("{ city(id: 1) { id } city(id: \"1\") { id } }", "FieldSelectionMerging 1:3 1:22")]
    [InlineData("{ city(id: 1) { name name(lang: EN) } }", "FieldSelectionMerging 1:17 1:22")]
    [InlineData("query ($x: Lang, $y: Lang) { city(id: 1) { name(lang: $x) name(lang: $y) } }", "FieldSelectionMerging 1:44 1:59")]
    [InlineData("query ($x: Lang) { city(id: 1) { name(lang: $x) name(lang: EN) } }", "FieldSelectionMerging 1:34 1:49")]
    [InlineData("{ cities(order: [{size: 1}]) { id } cities(order: [{size: 1}, {size: 2}]) { id } }", "FieldSelectionMerging 1:3 1:37")]
    [InlineData("{ city(id: 1) { x: id } city(id: 1) { x: name } }", "FieldSelectionMerging 1:17 1:39")]
    [InlineData("{ city(id: 1) { ...A } } fragment A on City { x: mayor ...B } fragment B on City { x: name }", "FieldSelectionMerging 1:47 1:84")]
    [InlineData("{ city(id: 1) { country { x: id } } ...A } fragment A on Query { city(id: 1) { country { x: name } } }", "FieldSelectionMerging 1:27 1:90")]
    [InlineData("{ place(id: 1) { x: id ... on City { x: name } } }", "FieldSelectionMerging 1:18 1:38")]
    [InlineData("{ place(id: 1) { x: name ... on City { x: mayor } ... on Country { x: name } } }", "FieldSelectionMerging 1:18 1:40")]
    public void Fields_that_differ_are_refused(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ place(id: 1) { ... on City { size } ... on Country { size } } }", "FieldSelectionMerging 1:32 1:56")]
    [InlineData("{ place(id: 1) { ... on City { mayor } ... on Country { mayor } } }", "FieldSelectionMerging 1:32 1:57")]
    [InlineData("{ place(id: 1) { ... on City { x: sisters { id } } ... on Country { x: name } } }", "FieldSelectionMerging 1:32 1:69")]
    [InlineData("{ place(id: 1) { ... on City { x: country { id } } ... on Country { x: cities { id } } } }", "FieldSelectionMerging 1:32 1:69")]
    [InlineData("{ place(id: 1) { ... on City { x: sisters { y: size } } ... on Country { x: cities { y: name } } } }", "FieldSelectionMerging 1:45 1:86")]
    [InlineData("{ place(id: 1) { ... on City { x: sisters { y: mayor } } ... on Country { x: cities { y: name } } } }")]
    public void Shapes_agree_even_where_fields_never_meet(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ a: error a: __typename }", "Two fields answer as 'a', but they are of the types 'String' and 'String!': give one of them another alias.")]
    [InlineData("{ city(id: 1) { a: mayor a: name } }", "Two fields answer as 'a', but 'mayor' and 'name' are different fields: give one of them another alias.")]
    [InlineData("{ city(id: 1) { name name(lang: EN) } }", "Two fields answer as 'name', but their arguments differ: give one of them another alias.")]
    public void A_difference_is_named(string document, string message) => Assert.Equal(message, Message(document));

    [Fact]
    public void A_conflict_seen_from_two_operations_is_reported_once() => Expect(
        "query A { ...F } query B { ...F } fragment F on Query { a: error a: scalars }", "FieldSelectionMerging 1:57 1:66");

    [Fact]
    public void Conflicts_inside_unused_fragments_are_found_too() => Expect(
        "{ error } fragment F on Query { a: error a: scalars }", "FragmentsMustBeUsed 1:20", "FieldSelectionMerging 1:33 1:42");

    [Fact]
    public void Many_equal_fields_take_steps_in_proportion()
    {
        Assert.InRange(Steps("{ " + string.Concat(Enumerable.Repeat("error ", 5000)) + "}"), 5000, 25_000);
        Assert.InRange(Steps("{ " + string.Concat(Enumerable.Repeat("city(id: 1) { id } ", 2000)) + "}"), 4000, 30_000);
        Assert.InRange(Steps("{ " + string.Concat(Enumerable.Range(0, 5000).Select(i => $"a{i}: error ")) + "}"), 5000, 6_000);
    }

    [Fact]
    public void Fragments_that_double_at_each_step_are_walked_once()
    {
        var text = new StringBuilder("{ city(id: 1) { ...F0 } } ");
        for (int i = 0; i < 60; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment F{i} on City {{ a: sisters {{ ...F{i + 1} }} b: sisters {{ ...F{i + 1} }} }} ");
        }

        text.Append("fragment F60 on City { id }");

        Assert.InRange(Steps(text.ToString()), 200, 1_000);
    }

    [Fact]
    public void Deep_merges_of_repeated_fragments_are_remembered()
    {
        var text = new StringBuilder("{ city(id: 1) { ...F0 ...G0 } } ");
        for (int i = 0; i < 60; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment F{i} on City {{ a: sisters {{ ...F{i + 1} ...G{i + 1} }} b: sisters {{ ...F{i + 1} }} }} ");
            text.Append(CultureInfo.InvariantCulture, $"fragment G{i} on City {{ a: sisters {{ ...G{i + 1} }} b: sisters {{ ...G{i + 1} ...F{i + 1} }} }} ");
        }

        text.Append("fragment F60 on City { id } fragment G60 on City { id }");

        Assert.InRange(Steps(text.ToString()), 200, 5_000);
    }

    [Fact]
    public void Interfaces_that_meet_many_types_stay_within_the_budget()
    {
        var text = new StringBuilder("{ place(id: 1) { ");
        for (int i = 0; i < 40; i++)
        {
            text.Append("... on City { x: country { ").Append("x: cities { x: country { id } } } } ");
            text.Append("... on Country { x: cities { ").Append("x: country { x: cities { id } } } } ");
        }

        ValidationContext context = Run(text.Append("} }").ToString(), Roomy);

        Assert.InRange(context.MergeSteps, 1, Roomy.MaxMergeSteps);
    }

    [Fact]
    public void What_exceeds_the_budget_is_refused_with_the_settings_name()
    {
        GraphQLError error = Assert.Single(Errors("{ " + string.Concat(Enumerable.Repeat("error ", 500)) + "}", Roomy with { MaxMergeSteps = 300 }));

        Assert.Equal(ErrorCodes.MergeLimit, error.Code);
        Assert.Contains("300 steps (MaxMergeSteps)", error.Message, StringComparison.Ordinal);
    }

    private static int Steps(string document)
    {
        ValidationContext context = Run(document, Roomy with { MaxDepth = int.MaxValue });
        Assert.DoesNotContain(context.Errors(), e => e.Code is ErrorCodes.Validation or ErrorCodes.MergeLimit);
        return context.MergeSteps;
    }

    private static ValidationContext Run(string document, ValidationOptions options) =>
        DocumentValidator.Run(TestSchema.Value, Parse(document), options);
}
