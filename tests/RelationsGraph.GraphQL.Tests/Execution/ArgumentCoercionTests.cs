using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

/// <summary>Specification, sections 3.10, 3.11 and 6.4.1.</summary>
public class ArgumentCoercionTests
{
    [Theory]
    [InlineData("{ cities { id } }", "where=Absent order=Absent first=Constant:10 lang=Absent")]
    [InlineData("{ cities(where: null, first: null, lang: EN, order: {size: 1}) { id } }", "where=Constant:null order=Constant:[{ size: 1 }] first=Constant:null lang=Constant:[EN]")]
    [InlineData("query ($w: CityFilter, $f: Int) { cities(where: $w, first: $f) { id } }", "where=Variable:$w order=Absent first=Variable:$f lang=Absent")]
    [InlineData("query ($s: String, $l: Lang!) { cities(where: {name: {eq: $s}}, lang: [$l, JA]) { id } }", "where=Composite:{ name: { eq: $s }, lang: EN } order=Absent first=Constant:10 lang=Composite:[$l, JA]")]
    public void What_is_known_before_the_variables_is_told_apart(string document, string expected)
    {
        ArgumentValue[] values = Arguments(Request.Of(document));

        Assert.Equal(expected, string.Join(' ', values.Select(v => $"{v.Definition.Name}={v.Source}{(v.Source == ArgumentSource.Absent ? "" : ":" + v.Template)}")));
    }

    [Fact]
    public void An_argument_that_is_a_variable_says_which()
    {
        ArgumentValue[] values = Arguments(Request.Of("query ($f: Int, $w: CityFilter) { cities(where: $w, first: $f) { id } }"));

        Assert.Equal(1, values[0].VariableOrdinal);
        Assert.Equal(0, values[2].VariableOrdinal);
        Assert.Throws<InvalidOperationException>(() => values[1].VariableOrdinal);
    }

    [Theory]
    [InlineData("query ($f: Int) { cities(first: $f) { id } }", "{}", 2, "10")]
    [InlineData("query ($f: Int) { cities(first: $f) { id } }", "{\"f\":null}", 2, "null")]
    [InlineData("query ($f: Int) { cities(first: $f) { id } }", "{\"f\":3}", 2, "3")]
    [InlineData("query ($w: CityFilter) { cities(where: $w) { id } }", "{}", 0, "")]
    [InlineData("query ($s: String) { cities(where: {name: {eq: $s}}) { id } }", "{}", 0, "{ name: {}, lang: EN }")]
    [InlineData("query ($s: String) { cities(where: {name: {eq: $s}}) { id } }", "{\"s\":null}", 0, "{ name: { eq: null }, lang: EN }")]
    [InlineData("query ($l: Lang) { cities(where: {lang: $l}) { id } }", "{}", 0, "{ lang: EN }")]
    [InlineData("query ($l: Lang) { cities(where: {lang: $l}) { id } }", "{\"l\":null}", 0, "{ lang: null }")]
    [InlineData("query ($g: Int) { cities(where: {population: {gt: $g}}) { id } }", "{}", 0, "{ population: { gt: 0 }, lang: EN }")]
    [InlineData("query ($f: CityFilter = {}) { cities(where: {and: [{}, $f]}) { id } }", "{}", 0, "{ and: [{ lang: EN }, { lang: EN }], lang: EN }")]
    public void Variables_take_their_places(string document, string variables, int argument, string expected)
    {
        Request request = Request.Good(document, variables);

        GraphQLError? error = ArgumentCoercion.Resolve(Arguments(request)[argument], request.Values, out InputValue value);

        Assert.Null(error);
        Assert.Equal(expected, value.ToString());
    }

    [Fact]
    public void An_absent_variable_in_a_list_is_null()
    {
        Request request = Request.Good("query ($i: Int) { scalars(ints: [1, $i]) }", "{}");

        Assert.Null(ArgumentCoercion.Resolve(Arguments(request)[7], request.Values, out InputValue value));
        Assert.Equal("[1, null]", value.ToString());
    }

    [Theory]
    [InlineData("query ($i: ID = 1) { city(id: $i) { id } }", "{\"i\":null}", 0, "The argument 'id' is wrong: The variable '$i' must not be null here, where 'ID!' is expected.")]
    [InlineData("query ($i: Int) { required(a: 1, b: $i) }", "{\"i\":null}", 1, "The argument 'b' is wrong: The variable '$i' must not be null here, where 'Int!' is expected.")]
    [InlineData("query ($i: Int = 1) { required(a: 1, c: [$i]) }", "{\"i\":null}", 2, "The argument 'c' is wrong: The variable '$i' must not be null here, where 'Int!' is expected.")]
    [InlineData("query ($i: ID = 1) { lookup(by: {id: $i}) { id } }", "{\"i\":null}", 0, "The argument 'by' is wrong: 'Lookup' expects exactly one field, and that not null.")]
    [InlineData("query ($g: Int) { cities(where: {population: {gt: $g}}) { id } }", "{\"g\":null}", 0, "The argument 'where' is wrong: The variable '$g' must not be null here, where 'Int!' is expected.")]
    public void Null_at_a_place_without_null_is_a_coded_error(string document, string variables, int argument, string message)
    {
        Request request = Request.Good(document, variables);

        GraphQLError? error = ArgumentCoercion.Resolve(Arguments(request)[argument], request.Values, out _);

        Assert.Equal(ErrorCodes.InvalidArgument, error!.Code);
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void An_input_object_knows_its_fields_by_definition_and_name()
    {
        Request request = Request.Good("{ cities(where: {population: {lt: 5}}) { id } }");
        InputObjectValue where = Arguments(request)[0].Template.AsObject();
        InputObjectType type = where.Type;

        Assert.Equal("CityFilter", type.Name);
        Assert.True(where.Has(type.Fields.Find("population")!));
        Assert.False(where.Has(type.Fields.Find("name")!));
        Assert.Equal(5, where["population"].AsObject()["lt"].AsInt64());
        Assert.True(where["nope"].IsAbsent);
        Assert.Equal("EN", where["lang"].AsEnum().Name);
    }

    private static ArgumentValue[] Arguments(Request request)
    {
        CollectedField field = request.RootFields[0];
        return ArgumentCoercion.Coerce(field.Definition.Arguments, field.Node.Arguments, request.Variables);
    }
}
