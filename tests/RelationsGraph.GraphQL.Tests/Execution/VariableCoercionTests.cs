using System.Text;
using System.Text.Json;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

/// <summary>Specification, sections 3.5 to 3.12 ("Input Coercion") and 6.1.2.</summary>
public class VariableCoercionTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "null", "null")]
    [InlineData("Float", "1", "1.0")]
    [InlineData("Float", "1.5", "1.5")]
    [InlineData("Float", "123456789012345678901", "1.2345678901234568E+20")]
    [InlineData("String", "\"a\\u00e9\"", "\"aé\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "\"x\"", "\"x\"")]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("ID", "123456789012345678901", "\"123456789012345678901\"")]
    [InlineData("Lang", "\"JA\"", "JA")]
    [InlineData("Date", "\"1987-10\"", "\"1987-10\"")]
    [InlineData("Date", "12", "12")]
    [InlineData("[Int]", "[1,null,2]", "[1, null, 2]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "[]", "[]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[[Int!]!]", "1", "[[1]]")]
    [InlineData("[[Int!]!]", "[1,[2,3]]", "[[1], [2, 3]]")]
    [InlineData("CityFilter", "{}", "{ lang: EN }")]
    [InlineData("CityFilter", "{\"lang\":null,\"and\":{\"population\":{}}}", "{ and: [{ population: { gt: 0 }, lang: EN }], lang: null }")]
    [InlineData("CityFilter", "{\"n\\u0061me\":{\"in\":\"x\"}}", "{ name: { in: [\"x\"] }, lang: EN }")]
    [InlineData("[CitySort!]", "{\"size\":1}", "[{ size: 1 }]")]
    [InlineData("Lookup", "{\"id\":1}", "{ id: \"1\" }")]
    [InlineData("Defaults", "{}", "{ nested: { depth: 3 }, list: [{ depth: 7 }] }")]
    public void Good_values_are_coerced(string type, string json, string expected)
    {
        (InputValue value, GraphQLError[] errors) = Coerce(type, $$"""{"v":{{json}}}""");

        Assert.Empty(errors);
        Assert.Equal(expected, value.ToString());
    }

    [Theory]
    [InlineData("Int", "2147483648", "'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("Int", "1.5", "'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("Int", "\"1\"", "'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("Int", "[1]", "'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("Float", "1e999", "'Float' expects a finite number.")]
    [InlineData("Float", "\"1\"", "'Float' expects a finite number.")]
    [InlineData("String", "1", "'String' expects a string.")]
    [InlineData("String", "\"\\ud800\"", "'String' expects text of whole Unicode characters.")]
    [InlineData("ID", "\"\\udc00\"", "'ID' expects text of whole Unicode characters.")]
    [InlineData("Boolean", "\"true\"", "'Boolean' expects true or false.")]
    [InlineData("ID", "1.5", "'ID' expects an ID: a string or a whole number.")]
    [InlineData("ID", "true", "'ID' expects an ID: a string or a whole number.")]
    [InlineData("Lang", "\"DE\"", "The string is not a value of 'Lang'.")]
    [InlineData("Lang", "\"en\"", "The string is not a value of 'Lang'. Did you mean 'EN'?")]
    [InlineData("Lang", "1", "'Lang' expects the name of one of its values as a string.")]
    [InlineData("Date", "{\"a\":1}", "'Date' expects a string, a number, true or false.")]
    [InlineData("Int!", "null", "'Int!' cannot be null.")]
    [InlineData("CityFilter", "[]", "'CityFilter' expects a JSON object.")]
    [InlineData("CityFilter", "\"x\"", "'CityFilter' expects a JSON object.")]
    [InlineData("Lookup", "{}", "'Lookup' expects exactly one field, and that not null.")]
    [InlineData("Lookup", "{\"id\":null}", "'Lookup' expects exactly one field, and that not null.")]
    [InlineData("Lookup", "{\"id\":1,\"name\":\"x\"}", "'Lookup' expects exactly one field, and that not null.")]
    public void Wrong_values_are_refused(string type, string json, string message)
    {
        GraphQLError error = Assert.Single(Coerce(type, $$"""{"v":{{json}}}""").Errors);

        Assert.Equal(ErrorCodes.InvalidVariable, error.Code);
        Assert.Equal($"The variable '$v' is wrong: {message}", error.Message);
        Assert.Equal(new SourceLocation(1, 8), Assert.Single(error.Locations));
        Assert.Equal([new("variable", "v")], error.Extensions);
    }

    [Theory]
    [InlineData("[Int!]", "[1,null,\"x\"]", "[1] 'Int!' cannot be null.", "[2] 'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("[[Int!]!]", "[[1],[2,null]]", "[1][1] 'Int!' cannot be null.")]
    [InlineData("CityFilter", "{\"and\":[{},{\"name\":{\"eq\":1,\"in\":[\"a\",2]}}]}", "and[1].name.eq 'String' expects a string.", "and[1].name.in[1] 'String' expects a string.")]
    [InlineData("CityFilter", "{\"and\":{\"nmae\":1,\"lang\":\"X\"}}", "and 'CityFilter' has no field 'nmae'. Did you mean 'name'?", "and.lang The string is not a value of 'Lang'.")]
    [InlineData("[CitySort!]", "[{\"name\":\"EN\"},{\"size\":null}]", "[0] The field 'size' of 'CitySort' is required.", "[1].size 'Int!' cannot be null.")]
    [InlineData("CityFilter", "{\"name\":{},\"name\":{\"eq\":\"x\"}}", "name The field is given twice.")]
    public void Every_fault_says_where_it_is(string type, string json, params string[] expected)
    {
        GraphQLError[] errors = Coerce(type, $$"""{"v":{{json}}}""").Errors;

        Assert.Equal(expected, errors.Select(e =>
        {
            string path = (string)e.Extensions.Single(x => x.Key == "inputPath").Value!;
            return e.Message.Replace($"The variable '$v' is wrong at '{path}':", path, StringComparison.Ordinal);
        }));
    }

    [Theory]
    [InlineData("Int", "", "{}", "")]
    [InlineData("Int", "", "null", "")]
    [InlineData("Int", "", null, "")]
    [InlineData("Int", " = 5", "{}", "5")]
    [InlineData("Int", " = 5", null, "5")]
    [InlineData("Int", " = 5", "{\"v\":null}", "null")]
    [InlineData("Int", " = null", "{}", "null")]
    [InlineData("Int!", " = 5", "{}", "5")]
    [InlineData("CityFilter", " = {lang: JA}", "{}", "{ lang: JA }")]
    [InlineData("[Lang!]", " = EN", "{}", "[EN]")]
    public void Absent_null_and_default_are_told_apart(string type, string defaultValue, string? json, string expected)
    {
        (InputValue value, GraphQLError[] errors) = Coerce(type, json, defaultValue);

        Assert.Empty(errors);
        Assert.Equal(expected, value.ToString());
        Assert.Equal(expected.Length == 0, value.IsAbsent);
    }

    [Theory]
    [InlineData("{}", "The variable '$v' is wrong: A value of type 'Int!' is required, but none was given.")]
    [InlineData("null", "The variable '$v' is wrong: A value of type 'Int!' is required, but none was given.")]
    [InlineData(null, "The variable '$v' is wrong: A value of type 'Int!' is required, but none was given.")]
    [InlineData("{\"v\":1,\"v\":2}", "The variable '$v' is wrong: It is given twice.")]
    [InlineData("[]", "'variables' must be a JSON object with one entry per variable, or null.")]
    [InlineData("3", "'variables' must be a JSON object with one entry per variable, or null.")]
    public void The_whole_is_checked(string? json, string message) => Assert.Equal(message, Assert.Single(Coerce("Int!", json).Errors).Message);

    [Fact]
    public void Unknown_variables_are_ignored_whatever_they_hold()
    {
        (InputValue value, GraphQLError[] errors) = Coerce("Int", """{"x":{"deep":[1,{"v":2}]},"v":1,"y":null,"z":[]}""");

        Assert.Empty(errors);
        Assert.Equal(1, value.AsInt64());
    }

    [Fact]
    public void All_variables_are_checked_in_the_order_they_are_given()
    {
        Request request = Request.Of(
            "query ($a: Int!, $b: String, $c: Lang!) { scalars(int: $a, string: $b, lang: $c) }", """{"c":1,"b":2}""");

        Assert.Equal(["c", "b", "a"], request.Errors.Select(e => e.Extensions[0].Value));
        Assert.Equal([new(1, 30)], request.Errors[0].Locations);
    }

    [Fact]
    public void Reading_stops_after_the_most_errors_and_says_so()
    {
        string json = $$"""{"v":[{{string.Join(',', Enumerable.Repeat("\"x\"", 1000))}}]}""";

        GraphQLError[] errors = Coerce("[Int]", json, maxErrors: 3).Errors;

        Assert.Equal(4, errors.Length);
        Assert.Equal("There are more than 3 faults in the variables; the rest is not listed.", errors[3].Message);
    }

    [Fact]
    public void A_scalar_coercion_that_reads_on_does_no_harm()
    {
        Schema schema = SchemaReader.Read(SourceText.FromString("type Query { a(x: Greedy, y: Int): Int } scalar Greedy"), _ => new Greedy());

        Request request = Request.Good("query ($x: Greedy, $y: Int) { a(x: $x, y: $y) }", """{"x":{"p":[1,2]},"y":3}""", schema);

        Assert.Equal("got it", request.Values[0].AsString());
        Assert.Equal(3, request.Values[1].AsInt64());
    }

    [Fact]
    public void Text_that_is_not_JSON_is_the_readers_exception()
    {
        Assert.ThrowsAny<JsonException>(() => Coerce("Int", """{"v":"""));
        Assert.ThrowsAny<JsonException>(() => Coerce("Int", """{"v":nope}"""));
    }

    private static (InputValue Value, GraphQLError[] Errors) Coerce(string type, string? json, string defaultValue = "", int maxErrors = 100)
    {
        string argument = type.TrimEnd('!') switch
        {
            "Int" => "scalars(int: $v)",
            "Float" => "scalars(float: $v)",
            "String" => "scalars(string: $v)",
            "Boolean" => "scalars(boolean: $v)",
            "ID" => "scalars(id: $v)",
            "Date" => "scalars(date: $v)",
            "Lang" => "scalars(lang: $v)",
            "[Int]" or "[Int!]" => "scalars(ints: $v)",
            "[[Int!]!]" => "scalars(grid: $v)",
            "[Lang!]" => "cities(lang: $v) { id }",
            "CityFilter" => "cities(where: $v) { id }",
            "[CitySort!]" => "cities(order: $v) { id }",
            "Lookup" => "lookup(by: $v) { id }",
            _ => "defaults(where: $v)",
        };
        Request request = Request.Of($"query ($v: {type}{defaultValue}) {{ {argument} }}", json, maxErrors: maxErrors);
        return (request.Values.Count == 0 ? default : request.Values[0], request.Errors);
    }

    private sealed class Greedy : IScalarCoercion
    {
        public string? CoerceLiteral(RelationsGraph.GraphQL.Language.ValueNode literal, out InputValue value)
        {
            value = default;
            return "no literal";
        }

        public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
        {
            while (reader.Read())
            {
            }

            value = InputValue.Of(Encoding.UTF8.GetString("got it"u8));
            return null;
        }
    }
}
