using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

/// <summary>Specification, section 3: what a schema may hold.</summary>
public class SchemaBuildingTests
{
    [Fact]
    public void Definitions_in_code_become_a_schema_with_their_bindings()
    {
        object binding = new();
        var city = new ObjectType("City")
        {
            InterfaceNames = ["Node"],
            Fields = [new("id", "ID!") { Binding = binding }, new("sisters", "[City!]!") { Arguments = [new("first", "Int") { DefaultValue = InputValue.Of(10) }] }],
        };
        Schema schema = new SchemaBuilder { Description = "Cities." }
            .Add(new ObjectType("Query") { Fields = [new("city", TypeRef.Of("City")), new("any", "Any")] })
            .Add(city)
            .Add(new InterfaceType("Node") { Fields = [new("id", "ID!")] })
            .Add(new UnionType("Any") { MemberNames = ["Query", "City"] })
            .Build();

        Assert.Equal("Cities.", schema.Description);
        Assert.Same(city, schema.FindType("City"));
        Assert.Same(city, schema.QueryType.Fields.Find("city")!.Type);
        Assert.Same(city.AsNonNull().AsList().AsNonNull(), city.Fields[1].Type);
        Assert.Same(binding, schema.FindField(city, "id")!.Binding);
        Assert.Equal(1, city.Fields[1].Ordinal);
        Assert.Equal([city], schema.FindType<InterfaceType>("Node")!.PossibleTypes);
        Assert.Equal(["City", "Query"], schema.FindType<UnionType>("Any")!.PossibleTypes.Select(t => t.Name));
        Assert.True(schema.FindType<UnionType>("Any")!.Overlaps(schema.FindType<InterfaceType>("Node")!));
        Assert.False(city.Overlaps(schema.QueryType));
        Assert.Same(schema.FindType("City")!.Name, schema.Names.Find("City"u8));
        Assert.Null(schema.GetRootType(OperationType.Mutation));
    }

    [Fact]
    public void Meta_fields_are_found_where_they_belong()
    {
        Schema schema = TestSchema.Value;

        Assert.Same(schema.TypenameField, schema.FindField(schema.FindType<UnionType>("Party")!, "__typename"));
        Assert.Same(schema.SchemaField, schema.FindField(schema.QueryType, "__schema"));
        Assert.Null(schema.FindField(schema.FindType<ObjectType>("City")!, "__schema"));
        Assert.Null(schema.FindField(schema.QueryType, "__other"));
        Assert.Null(schema.FindField(schema.FindType<UnionType>("Party")!, "id"));
    }

    [Fact]
    public void Definitions_are_built_once()
    {
        SchemaBuilder builder = new SchemaBuilder().Add(new ObjectType("Query") { Fields = [new("a", "Int")] });
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Theory]
    [InlineData("", "Query: The root type of query operations is not defined.")]
    [InlineData("interface Query { a: Int }", "Query: The root type of query operations is not an object type.")]
    [InlineData("schema { query: Q } type Qu { a: Int }", "Q: The root type of query operations is not defined. Did you mean 'Qu'?")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "schema: The root types of query, mutation and subscription operations must differ from each other.")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "schema: The root type of query operations is given twice.")]
    [InlineData("schema { query: Q } schema { mutation: M } type Q { a: Int } type M { a: Int }", "schema: The schema is defined twice.")]
    public void Roots_are_checked(string sdl, params string[] problems) => Expect(sdl, problems);

    [Theory]
    [InlineData("type A { x: Int } type A { y: Int }", "A: The type is defined twice.")]
    [InlineData("scalar Int", "Int: The specification defines a type of this name.")]
    [InlineData("type A { x: Int x: String }", "A: The field 'x' is defined twice.")]
    [InlineData("type A { x(y: Int, y: Int): Int }", "A.x: The argument 'y' is defined twice.")]
    [InlineData("enum E { X Y X }", "E: The value 'X' is defined twice.")]
    [InlineData("input I { x: Int x: Int }", "I: The field 'x' is defined twice.")]
    [InlineData("directive @d(x: Int, x: Int) on FIELD", "@d: The argument 'x' is defined twice.")]
    [InlineData("directive @d on FIELD directive @d on QUERY", "@d: The directive is defined twice, or the specification defines it.")]
    [InlineData("directive @skip on QUERY", "@skip: The directive is defined twice, or the specification defines it.")]
    [InlineData("type __A { __x(__y: Int): Int }", "__A: '__A' begins with two underscores, which are kept for introspection.", "__A.__x: '__x' begins with two underscores, which are kept for introspection.", "__A.__x.__y: '__y' begins with two underscores, which are kept for introspection.")]
    [InlineData("type A", "A: It needs at least one field.")]
    [InlineData("enum E", "E: It needs at least one value.")]
    [InlineData("input I", "I: It needs at least one field.")]
    [InlineData("union U", "U: A union needs at least one member.")]
    public void Names_are_unique_and_nothing_is_empty(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Theory]
    [InlineData("type A { x: Strin }", "A.x: The type 'Strin' is not defined. Did you mean 'String'?")]
    [InlineData("type A { x(y: [Nope!]): Int }", "A.x(y:): The type 'Nope' is not defined.")]
    [InlineData("input I { x: Nope }", "I.x: The type 'Nope' is not defined.")]
    [InlineData("directive @d(x: Nope) on FIELD", "@d(x:): The type 'Nope' is not defined.")]
    [InlineData("type A implements Nope { x: Int }", "A: It implements 'Nope', which is not defined.")]
    [InlineData("type A implements Query { x: Int }", "A: It implements 'Query', which is not an interface.")]
    [InlineData("interface I { x: Int } type A implements I & I { x: Int }", "A: It names the interface 'I' twice.")]
    [InlineData("union U = Query | Nope | String | Query", "U: Its member 'Nope' is not defined.", "U: Its member 'String' is not an object type.", "U: It names the member 'Query' twice.")]
    [InlineData("input I { x: Int } type A { x: I }", "A.x: A field cannot have the input type 'I'.")]
    [InlineData("type A { x(y: Query): Int }", "A.x(y:): 'Query' is an output type and cannot be given as input.")]
    [InlineData("input I { x: [Query!] }", "I.x: '[Query!]' is an output type and cannot be given as input.")]
    [InlineData("extend type A { x: Int }", "A: It is extended but not defined.")]
    [InlineData("type A { x: Int } extend input A { y: Int }", "A: It is extended as another kind of type than it is defined.")]
    public void Names_lead_to_types_of_the_right_kind(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Theory]
    [InlineData("interface I { x: Int } type A implements I { y: Int }", "A: The field 'x: Int' of the interface 'I' is missing.")]
    [InlineData("interface I { x: Int } type A implements I { x: Int! }")]
    [InlineData("interface I { x: [I] } type A implements I { x: [A!]! }")]
    [InlineData("interface I { x: U } union U = A type A implements I { x: A }")]
    [InlineData("interface I { x: Int! } type A implements I { x: Int }", "A.x: Its type 'Int' is not 'Int!' or narrower, as the interface 'I' has it.")]
    [InlineData("interface I { x: [Int] } type A implements I { x: Int }", "A.x: Its type 'Int' is not '[Int]' or narrower, as the interface 'I' has it.")]
    [InlineData("interface I { x: A } type A implements I { x: I }", "A.x: Its type 'I' is not 'A' or narrower, as the interface 'I' has it.")]
    [InlineData("interface I { x(a: Int): Int } type A implements I { x: Int }", "A.x: The argument 'a: Int' of the interface 'I' is missing.")]
    [InlineData("interface I { x(a: Int): Int } type A implements I { x(a: Int!): Int }", "A.x(a:): Its type 'Int!' is not 'Int', as the interface 'I' has it.")]
    [InlineData("interface I { x: Int } type A implements I { x(a: Int, b: Int! = 1): Int }")]
    [InlineData("interface I { x: Int } type A implements I { x(a: Int!): Int }", "A.x(a:): It is required, but the interface 'I' does not know it: make it nullable or give it a default.")]
    [InlineData("interface I { x: Int } type A implements I { x: Int @deprecated }", "A.x: It is deprecated, but not in the interface 'I': deprecate it there too.")]
    [InlineData("interface I { x: Int } interface J implements I { x: Int } type A implements J { x: Int }", "A: It implements 'J' and must therefore also implement 'I'.")]
    [InlineData("interface I implements I { x: Int }", "I: An interface cannot implement itself.")]
    [InlineData("interface I implements J { x: Int } interface J implements I { x: Int }", "I: It implements 'J', which implements 'I': a circle.", "J: It implements 'I', which implements 'J': a circle.")]
    public void Interfaces_are_implemented(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Theory]
    [InlineData("input I { x: I! }", "I: No value of it can ever be written, as it needs itself: I.x. Make one of these fields nullable or a list.")]
    [InlineData("input I { x: J! } input J { y: K! } input K { z: J! }", "J: No value of it can ever be written, as it needs itself: J.y -> K.z. Make one of these fields nullable or a list.")]
    [InlineData("input I { x: I y: [I!]! }")]
    [InlineData("input I @oneOf { x: Int! y: Int = 3 }", "I.x: A field of a OneOf input object must be nullable.", "I.y: A field of a OneOf input object cannot have a default.")]
    [InlineData("input I { x: Int! @deprecated y: Int! = 1 @deprecated }", "I.x: What is required cannot be deprecated: make it nullable or give it a default first.")]
    [InlineData("type A { x(y: Int! @deprecated): Int }", "A.x(y:): What is required cannot be deprecated: make it nullable or give it a default first.")]
    public void Input_objects_can_be_written(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Theory]
    [InlineData("type A { x(y: Int = \"1\"): Int }", "A.x(y:): The default is wrong: 'Int' expects a whole number from -2147483648 to 2147483647.")]
    [InlineData("type A { x(y: Int! = null): Int }", "A.x(y:): The default is wrong: 'Int!' cannot be null.")]
    [InlineData("enum E { X } input I { x: [E!] = [X, Y] }", "I.x: The default at '[1]' is wrong: 'Y' is not a value of 'E'. Did you mean 'X'?")]
    [InlineData("input I { x: Int } type A { x(y: I = {x: 1, z: 2}): Int }", "A.x(y:): The default is wrong: 'I' has no field 'z'. Did you mean 'x'?")]
    [InlineData("input I { x: J = {} } input J { y: I = {} }", "I.x: Its default rests on itself through the defaults of the fields it leaves out.")]
    [InlineData("input I { x: J = {y: null} } input J { y: I = {} }")]
    [InlineData("input I { x: I = {x: {}} }", "I.x: Its default rests on itself through the defaults of the fields it leaves out.")]
    [InlineData("input I { x: I = {x: null} }")]
    [InlineData("input I @oneOf { x: Int y: Int } type A { x(y: I = {x: 1, y: 2}): Int }", "A.x(y:): The default is wrong: 'I' expects exactly one field, and that not null.")]
    public void Defaults_are_of_their_type(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Theory]
    [InlineData("type A @nope { x: Int @skip(if: true) }", "A: The directive '@nope' is not defined.", "A.x: The directive '@skip' cannot stand on FIELD_DEFINITION.")]
    [InlineData("type A { x: Int @deprecated @deprecated }", "A.x: The directive '@deprecated' is given twice.")]
    [InlineData("type A { x: [[[[[[[[[[[[[[[[Int]]]]]]]]]]]]]]]] }", "schema: A type has more than 15 list and non-null wrappings.")]
    [InlineData("query { a }", "schema: Operations and fragments do not belong into a schema.")]
    public void What_else_a_document_can_get_wrong_is_reported(string sdl, params string[] problems) => Expect(WithQuery(sdl), problems);

    [Fact]
    public void All_problems_are_reported_at_once() => Expect(
        "type A { x: Nope } enum E { __X } union U = A",
        "A.x: The type 'Nope' is not defined.",
        "E.__X: '__X' begins with two underscores, which are kept for introspection.",
        "Query: The root type of query operations is not defined.");

    [Fact]
    public void Defaults_rest_on_the_defaults_of_the_fields_they_leave_out()
    {
        ArgumentDefinition argument = TestSchema.Value.QueryType.Fields.Find("defaults")!.Arguments[0];

        Assert.Equal("{ nested: { depth: 7 }, list: [{ depth: 7 }] }", argument.DefaultValue.ToString());
        Assert.Equal("{ depth: 3 }", TestSchema.Value.FindType<InputObjectType>("Defaults")!.Fields[0].DefaultValue.ToString());
    }

    [Fact]
    public void A_default_given_as_a_value_is_checked()
    {
        SchemaBuilder builder = new SchemaBuilder().Add(new ObjectType("Query")
        {
            Fields = [new("a", "Int") { Arguments = [new("n", "Int") { DefaultValue = InputValue.Of("x") }, new("m", "[Int!]") { DefaultValue = InputValue.Of([InputValue.Of(1)]) }] }],
        });

        SchemaException found = Assert.Throws<SchemaException>(builder.Build);

        Assert.Equal("Query.a(n:): The default \"x\" is not a value of 'Int'.", Assert.Single(found.Problems).ToString());
    }

    [Fact]
    public void A_name_that_is_no_name_is_refused()
    {
        SchemaBuilder builder = new SchemaBuilder().Add(new ObjectType("Query") { Fields = [new("1a", "Int"), new("å", "Int"), new("", "Int")] });

        SchemaException found = Assert.Throws<SchemaException>(builder.Build);

        Assert.Equal(["Query.1a", "Query.å", "Query."], found.Problems.Select(p => p.Coordinate));
    }

    private static string WithQuery(string sdl) => sdl + " type Query { a: Int }";

    private static void Expect(string sdl, params string[] problems)
    {
        DocumentNode document = sdl.Length == 0
            ? new DocumentNode { Definitions = [] }
            : GraphQLParser.Parse(SourceText.FromString(sdl));
        if (problems.Length == 0)
        {
            SchemaReader.Read(document);
            return;
        }

        SchemaException found = Assert.Throws<SchemaException>(() => SchemaReader.Read(document));
        Assert.Equal(problems, found.Problems.Select(p => p.ToString()));
    }
}
