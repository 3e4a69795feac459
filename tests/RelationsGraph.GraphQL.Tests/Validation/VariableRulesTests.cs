using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, section 5.8.</summary>
public class VariableRulesTests
{
    [Theory]
    [InlineData("query ($a: ID!) { city(id: $a) { id } }")]
    [InlineData("query A($a: ID!) { city(id: $a) { id } } query B($a: ID!) { city(id: $a) { id } }")]
    [InlineData("query A($a: ID!) { ...F } query B($a: ID!) { ...F } fragment F on Query { ...G } fragment G on Query { city(id: $a) { id } }")]
    [InlineData("query ($w: CityFilter, $f: Int = 3, $l: [Lang!] = EN) { cities(where: $w, first: $f, lang: $l) { id } }")]
    [InlineData("query ($s: String, $i: [String!]) { cities(where: {name: {eq: $s, in: $i}, and: [{name: {eq: $s}}]}) { id } }")]
    [InlineData("query ($s: Boolean!) { error @skip(if: $s) }")]
    [InlineData("query ($d: Date = \"2020\") { scalars(date: $d) }")]
    public void Good_variables_pass(string document) => Expect(document);

    [Theory]
    [InlineData("query ($a: ID!, $a: ID!) { city(id: $a) { id } }", "VariableUniqueness 1:8 1:17")]
    [InlineData("query ($a: ID!, $b: ID!, $a: Int, $a: ID!) { city(id: $a) { id } b: city(id: $b) { id } }", "VariableUniqueness 1:8 1:26", "VariableUniqueness 1:8 1:35")]
    public void Variables_are_defined_once(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("query ($a: City) { scalars(string: $a) }", "VariablesAreInputTypes 1:12")]
    [InlineData("query ($a: [Party!]!) { scalars(string: $a) }", "VariablesAreInputTypes 1:12")]
    [InlineData("query ($a: Nope = 3) { scalars(string: $a) }", "VariablesAreInputTypes 1:12")]
    [InlineData("query ($a: Place = {id: 1}) { scalars(string: $a) }", "VariablesAreInputTypes 1:12")]
    public void Variables_are_of_types_for_input(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("query ($a: Strin) { scalars(string: $a) }", "There is no type 'Strin'. Did you mean 'String'?")]
    [InlineData("query ($a: City) { scalars(string: $a) }", "'City' is an output type: the variable '$a' needs a scalar, an enum or an input object.")]
    [InlineData("query Q { scalars(string: $a) }", "The variable '$a' is not defined by the operation 'Q'.")]
    [InlineData("query ($a: Int) { scalars(string: $a) }", "The variable '$a' is of type 'Int', but 'String' is expected here.")]
    [InlineData("query ($a: ID) { lookup(by: {id: $a}) { id } }", "The variable '$a' is of type 'ID', but 'ID!' is expected here.")]
    public void A_wrong_variable_says_what_is_wrong(string document, string message) => Assert.Equal(message, Message(document));

    [Theory]
    [InlineData("query ($a: Int = \"x\") { scalars(int: $a) }", "ValuesOfCorrectType 1:18")]
    [InlineData("query ($a: Int! = null) { scalars(int: $a) }", "ValuesOfCorrectType 1:19")]
    [InlineData("query ($a: [Int!] = [1, null]) { scalars(ints: $a) }", "ValuesOfCorrectType 1:25")]
    [InlineData("query ($a: CitySort = {name: EN, x: 1}) { cities(order: [$a]) { id } }", "InputObjectFieldNames 1:34", "InputObjectRequiredFields 1:23")]
    public void Defaults_are_of_the_variables_type(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ city(id: $a) { id } }", "AllVariableUsesDefined 1:12 1:1")]
    [InlineData("query A($a: ID!) { city(id: $a) { id } } query B { city(id: $a) { id } }", "AllVariableUsesDefined 1:61 1:42")]
    [InlineData("query A($a: ID!) { ...F } query B { ...F } fragment F on Query { city(id: $a) { id } }", "AllVariableUsesDefined 1:75 1:27")]
    [InlineData("{ cities(where: {name: {in: [$x]}}) { id } error @skip(if: $y) }", "AllVariableUsesDefined 1:30 1:1", "AllVariableUsesDefined 1:60 1:1")]
    public void Used_variables_are_defined(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("query ($a: Int) { error }", "AllVariablesUsed 1:8")]
    [InlineData("query A($a: ID!) { error } query B($a: ID!) { ...F } fragment F on Query { city(id: $a) { id } }", "AllVariablesUsed 1:9")]
    [InlineData("query ($a: Int, $b: Int) { scalars(int: $b) }", "AllVariablesUsed 1:8")]
    public void Defined_variables_are_used(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("Int", "int")]
    [InlineData("Int!", "int")]
    [InlineData("[Int]", "ints")]
    [InlineData("[Int!]!", "ints")]
    [InlineData("[[Int!]!]", "grid")]
    [InlineData("Int", "ints", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("Int", "float", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("[Int]", "int", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("String", "id", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("[[Int]]", "grid", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("[[Int!]]", "grid", "AllVariableUsagesAreAllowed 1:8")]
    [InlineData("[Int!]", "grid", "AllVariableUsagesAreAllowed 1:8")]
    public void A_variable_fits_its_place(string type, string argument, params string[] expected)
    {
        string document = $"query ($a: {type}) {{ scalars({argument}: $a) }}";

        Expect(document, [.. expected.Select(e => $"{e} 1:{document.LastIndexOf('$') + 1}")]);
    }

    [Theory]
    [InlineData("query ($a: ID) { city(id: $a) { id } }", "AllVariableUsagesAreAllowed 1:8 1:27")]
    [InlineData("query ($a: ID = 1) { city(id: $a) { id } }")]
    [InlineData("query ($a: ID = null) { city(id: $a) { id } }", "AllVariableUsagesAreAllowed 1:8 1:34")]
    [InlineData("query ($a: Int) { required(a: 1, b: $a) }")]
    [InlineData("query ($a: Int = null) { required(a: 1, b: $a) }")]
    [InlineData("query ($a: Int) { required(a: $a) }", "AllVariableUsagesAreAllowed 1:8 1:31")]
    [InlineData("query ($a: Int) { required(a: 1, c: [$a]) }", "AllVariableUsagesAreAllowed 1:8 1:38")]
    [InlineData("query ($a: Int = 1) { required(a: 1, c: [$a]) }")]
    [InlineData("query ($a: Int) { cities(where: {population: {gt: $a}}) { id } }")]
    [InlineData("query ($a: Int) { cities(order: {size: $a}) { id } }", "AllVariableUsagesAreAllowed 1:8 1:40")]
    [InlineData("query ($a: ID!) { lookup(by: {id: $a}) { id } }")]
    [InlineData("query ($a: ID = 1) { lookup(by: {id: $a}) { id } }")]
    [InlineData("query ($a: Lookup) { lookup(by: $a) { id } }")]
    [InlineData("query ($a: Boolean) { error @skip(if: $a) }", "AllVariableUsagesAreAllowed 1:8 1:39")]
    [InlineData("query A($a: ID!) { ...F } query B($a: Int!) { ...F } fragment F on Query { city(id: $a) { id } }", "AllVariableUsagesAreAllowed 1:35 1:85")]
    public void Null_only_reaches_places_that_can_take_it(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void Types_that_requests_name_are_not_kept_in_the_schema()
    {
        var type = RelationsGraph.GraphQL.Types.ScalarType.Float;

        Expect("query ($a: [[[Float!]!]!]!) { scalars(float: $a) }", "AllVariableUsagesAreAllowed 1:8 1:46");

        Assert.NotSame(type.WithoutKeepingAsList(), type.WithoutKeepingAsList());
    }
}
