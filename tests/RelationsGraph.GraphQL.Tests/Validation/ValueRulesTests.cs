using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, section 5.6.</summary>
public class ValueRulesTests
{
    [Theory]
    [InlineData("int: 1")]
    [InlineData("int: -2147483648")]
    [InlineData("int: null")]
    [InlineData("float: 1")]
    [InlineData("float: 1.5e3")]
    [InlineData("float: 123456789012345678901234567890")]
    [InlineData("string: \"\"")]
    [InlineData("string: \"\"\"block\"\"\"")]
    [InlineData("boolean: true")]
    [InlineData("id: 1")]
    [InlineData("id: \"city/yokohama\"")]
    [InlineData("id: 123456789012345678901234567890")]
    [InlineData("date: \"1987-10\"")]
    [InlineData("lang: EN")]
    [InlineData("lang: OLD")]
    [InlineData("ints: [1, null, 2]")]
    [InlineData("ints: 1")]
    [InlineData("ints: []")]
    [InlineData("ints: null")]
    [InlineData("grid: [[1], [2, 3]]")]
    [InlineData("grid: 1")]
    [InlineData("grid: [1, 2]")]
    public void Good_values_pass(string argument) => Expect($"{{ scalars({argument}) }}");

    [Theory]
    [InlineData("int: 2147483648", "ValuesOfCorrectType 1:16")]
    [InlineData("int: -2147483649", "ValuesOfCorrectType 1:16")]
    [InlineData("int: 1.0", "ValuesOfCorrectType 1:16")]
    [InlineData("int: \"1\"", "ValuesOfCorrectType 1:16")]
    [InlineData("int: true", "ValuesOfCorrectType 1:16")]
    [InlineData("int: [1]", "ValuesOfCorrectType 1:16")]
    [InlineData("int: {}", "ValuesOfCorrectType 1:16")]
    [InlineData("int: EN", "ValuesOfCorrectType 1:16")]
    [InlineData("float: \"1.5\"", "ValuesOfCorrectType 1:18")]
    [InlineData("float: 1e999", "ValuesOfCorrectType 1:18")]
    [InlineData("string: 1", "ValuesOfCorrectType 1:19")]
    [InlineData("string: EN", "ValuesOfCorrectType 1:19")]
    [InlineData("string: [\"a\"]", "ValuesOfCorrectType 1:19")]
    [InlineData("boolean: 1", "ValuesOfCorrectType 1:20")]
    [InlineData("boolean: \"true\"", "ValuesOfCorrectType 1:20")]
    [InlineData("id: 1.5", "ValuesOfCorrectType 1:15")]
    [InlineData("id: true", "ValuesOfCorrectType 1:15")]
    [InlineData("date: EN", "ValuesOfCorrectType 1:17")]
    [InlineData("date: [1]", "ValuesOfCorrectType 1:17")]
    [InlineData("lang: \"EN\"", "ValuesOfCorrectType 1:17")]
    [InlineData("lang: DE", "ValuesOfCorrectType 1:17")]
    [InlineData("lang: en", "ValuesOfCorrectType 1:17")]
    [InlineData("lang: [EN]", "ValuesOfCorrectType 1:17")]
    [InlineData("ints: [1, \"a\", true]", "ValuesOfCorrectType 1:21", "ValuesOfCorrectType 1:26")]
    [InlineData("ints: \"a\"", "ValuesOfCorrectType 1:17")]
    [InlineData("ints: [[1]]", "ValuesOfCorrectType 1:18")]
    [InlineData("grid: [[null]]", "ValuesOfCorrectType 1:19")]
    [InlineData("grid: [null]", "ValuesOfCorrectType 1:18")]
    [InlineData("grid: [[[1]]]", "ValuesOfCorrectType 1:19")]
    public void Wrong_values_are_refused(string argument, params string[] expected) => Expect($"{{ scalars({argument}) }}", expected);

    [Theory]
    [InlineData("{ scalars(int: \"1\") }", "'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("{ scalars(lang: en) }", "'en' is not a value of 'Lang'. Did you mean 'EN'?")]
    [InlineData("{ scalars(lang: \"JA\") }", "'Lang' expects one of its values by name, without quotes. Did you mean 'JA'?")]
    [InlineData("{ required(a: null) }", "'Int!' cannot be null.")]
    [InlineData("{ cities(where: 1) { id } }", "'CityFilter' expects an input object.")]
    public void A_wrong_value_says_what_was_expected(string document, string message) => Assert.Equal(message, Message(document));

    [Theory]
    [InlineData("where: {}")]
    [InlineData("where: null")]
    [InlineData("where: {and: {name: {eq: \"x\"}}, population: {gt: 1, lt: null}}")]
    [InlineData("where: {and: [{lang: JA}, {lang: null}]}")]
    [InlineData("order: {size: 1}")]
    [InlineData("order: [{size: 1, name: EN}, {size: 2}]")]
    public void Good_input_objects_pass(string argument) => Expect($"{{ cities({argument}) {{ id }} }}");

    [Theory]
    [InlineData("where: {nmae: {}}", "InputObjectFieldNames 1:18")]
    [InlineData("where: {name: {eq: 1, equal: 2}}", "InputObjectFieldNames 1:32", "ValuesOfCorrectType 1:29")]
    [InlineData("where: {and: [{x: {y: 1}}]}", "InputObjectFieldNames 1:25")]
    [InlineData("where: [{}]", "ValuesOfCorrectType 1:17")]
    [InlineData("where: {name: \"x\"}", "ValuesOfCorrectType 1:24")]
    [InlineData("where: {population: {gt: null}}", "ValuesOfCorrectType 1:35")]
    [InlineData("where: {name: {}, lang: EN, name: {}}", "InputObjectFieldUniqueness 1:18 1:38")]
    [InlineData("order: {}", "InputObjectRequiredFields 1:17")]
    [InlineData("order: [{size: 1}, {name: EN}]", "InputObjectRequiredFields 1:29")]
    [InlineData("order: {size: null}", "ValuesOfCorrectType 1:24")]
    public void Wrong_input_objects_are_refused(string argument, params string[] expected) => Expect($"{{ cities({argument}) {{ id }} }}", expected);

    [Theory]
    [InlineData("by: {id: 1}")]
    [InlineData("by: {name: \"x\"}")]
    [InlineData("by: {filter: {}}")]
    [InlineData("by: null")]
    [InlineData("by: {}", "ValuesOfCorrectType 1:14")]
    [InlineData("by: {id: 1, name: \"x\"}", "ValuesOfCorrectType 1:14")]
    [InlineData("by: {id: null}", "ValuesOfCorrectType 1:14")]
    [InlineData("by: {id: 1, name: null}", "ValuesOfCorrectType 1:14")]
    public void A_one_of_has_exactly_one_field(string argument, params string[] expected) => Expect($"{{ lookup({argument}) {{ id }} }}", expected);

    [Theory]
    [InlineData("{ error @onField }")]
    [InlineData("{ error @onField(note: \"x\", level: 2) @skip(if: true) @include(if: false) }")]
    [InlineData("{ error @tag(name: \"a\") @tag(name: \"b\") }")]
    [InlineData("query @onQuery { error }")]
    [InlineData("query ($a: ID! @onVariable) { city(id: $a) { id } }")]
    [InlineData("{ ...F @tag(name: \"a\") ... @tag(name: \"b\") { error } } fragment F on Query @tag(name: \"c\") { error }")]
    public void Good_directives_pass(string document) => Expect(document);

    [Theory]
    [InlineData("{ error @nope }", "DirectivesAreDefined 1:9")]
    [InlineData("{ error @nope(x: $y) @skpi(if: true) }", "DirectivesAreDefined 1:9", "DirectivesAreDefined 1:22", "AllVariableUsesDefined 1:18 1:1")]
    [InlineData("query @skip(if: true) { error }", "DirectivesAreInValidLocations 1:7")]
    [InlineData("query ($a: ID! @onQuery) @onVariable { city(id: $a) @onQuery { id } }", "DirectivesAreInValidLocations 1:16", "DirectivesAreInValidLocations 1:26", "DirectivesAreInValidLocations 1:53")]
    [InlineData("mutation @onQuery { rename(id: 1, name: \"\") { id @deprecated } }", "DirectivesAreInValidLocations 1:10", "DirectivesAreInValidLocations 1:50")]
    [InlineData("{ ...F @onField ... @onField { error } } fragment F on Query @onField { error }", "DirectivesAreInValidLocations 1:8", "DirectivesAreInValidLocations 1:21", "DirectivesAreInValidLocations 1:62")]
    [InlineData("{ error @skip(if: true) @skip(if: false) }", "DirectivesAreUniquePerLocation 1:9 1:25")]
    [InlineData("{ error @onField @skip(if: true) @onField @onField }", "DirectivesAreUniquePerLocation 1:9 1:34", "DirectivesAreUniquePerLocation 1:9 1:43")]
    public void Wrong_directives_are_refused(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void A_misplaced_directive_says_where_it_may_stand() => Assert.Equal(
        "'@skip' cannot stand on QUERY, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.", Message("query @skip(if: true) { error }"));
}
