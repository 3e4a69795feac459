using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Tests.Introspection;
using RelationsGraph.GraphQL.Tests.Types;
using RelationsGraph.GraphQL.Validation;
using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Our limits, and the end of long lists of errors.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("{ error a: error b: error }", 3)]
    [InlineData("{ ...F ...F } fragment F on Query { city(id: 1) { id name } }", 6)]
    [InlineData("{ city(id: 1) { ... on City { id ... { name } } } }", 3)]
    public void Fields_are_counted_with_fragments_put_in(string document, int count)
    {
        Assert.Empty(Errors(document, new ValidationOptions { MaxFields = count }));
        Refused(document, new ValidationOptions { MaxFields = count - 1 }, ErrorCodes.FieldLimit, "MaxFields", count - 1, count);
    }

    [Theory]
    [InlineData("{ error }", 1)]
    [InlineData("{ city(id: 1) { ... { ... on City { id } } } }", 2)]
    [InlineData("{ error ...F } fragment F on Query { city(id: 1) { ...G } } fragment G on City { country { id } id }", 3)]
    public void Depth_counts_fields_within_fields(string document, int depth)
    {
        Assert.Empty(Errors(document, new ValidationOptions { MaxDepth = depth }));
        Refused(document, new ValidationOptions { MaxDepth = depth - 1 }, ErrorCodes.FieldDepthLimit, "MaxDepth", depth - 1, depth);
    }

    [Theory]
    [InlineData("{ a: error b: error error ...F } fragment F on Query { c: error }", 3)]
    public void Aliases_are_counted(string document, int count)
    {
        Assert.Empty(Errors(document, new ValidationOptions { MaxAliases = count }));
        Refused(document, new ValidationOptions { MaxAliases = count - 1 }, ErrorCodes.AliasLimit, "MaxAliases", count - 1, count);
    }

    [Theory]
    [InlineData("{ a: error ... { b: error ...F } } fragment F on Query { c: error city(id: 1) { id name mayor } }", 4)]
    public void Root_fields_are_counted(string document, int count)
    {
        Assert.Empty(Errors(document, new ValidationOptions { MaxRootFields = count }));
        Refused(document, new ValidationOptions { MaxRootFields = count - 1 }, ErrorCodes.RootFieldLimit, "MaxRootFields", count - 1, count);
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", 0)]
    [InlineData("{ __type(name: \"City\") { fields { type { ...T } } } } fragment T on __Type { fields { name } }", 2)]
    [InlineData("{ a: __schema { types { interfaces { possibleTypes { inputFields { name } } } } } }", 3)]
    public void Types_within_types_are_counted_in_introspection(string document, int depth)
    {
        Assert.Empty(Errors(document, new ValidationOptions { MaxIntrospectionDepth = depth }));
        if (depth > 0)
        {
            Refused(document, new ValidationOptions { MaxIntrospectionDepth = depth - 1 }, ErrorCodes.IntrospectionLimit, "MaxIntrospectionDepth", depth - 1, depth);
        }
    }

    [Fact]
    public void The_usual_introspection_query_is_within_all_defaults() => Assert.Empty(Errors(FullIntrospection.Query));

    [Fact]
    public void Fragments_that_double_at_each_step_are_counted_without_walking_them()
    {
        var text = new StringBuilder("{ city(id: 1) { ...F0 } } ");
        for (int i = 0; i < 100; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment F{i} on City {{ a: sisters {{ ...F{i + 1} }} b: sisters {{ ...F{i + 1} }} }} ");
        }

        GraphQLError error = Errors(text.Append("fragment F100 on City { id }").ToString(), new ValidationOptions { MaxNesting = 500 })[0];

        Assert.Equal(ErrorCodes.FieldLimit, error.Code);
        Assert.Equal("The operation has far more fields, but 1000 are allowed (MaxFields): select fewer, or in several requests.", error.Message);
    }

    [Theory]
    [InlineData("{ ...F0 }")]
    [InlineData("{ error }")]
    public void A_long_chain_of_fragments_is_refused_before_anybody_walks_it(string operation)
    {
        var text = new StringBuilder(operation);
        for (int i = 0; i < 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Query {{ ...F{i + 1} }}");
        }

        GraphQLError[] errors = Errors(text.Append(" fragment F20000 on Query { error }").ToString());

        Assert.Contains(errors, e => e.Code is ErrorCodes.NestingLimit or ErrorCodes.ErrorLimit);
    }

    [Fact]
    public void A_long_cycle_of_fragments_is_refused_before_anybody_walks_it()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Query {{ ...F{(i + 1) % 20_000} }}");
        }

        GraphQLError error = Assert.Single(Errors(text.ToString()));

        Assert.StartsWith("The fragment 'F0' contains itself by way of 'F1', 'F2',", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_deepest_document_that_can_be_allowed_is_validated_on_a_small_thread()
    {
        var text = new StringBuilder("{ city(id: 1) { ...F0 ...G0 } }");
        for (int i = 0; i < 124; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" fragment F{i} on City {{ country {{ ... on Country {{ cities {{ ...F{i + 1} }} }} }} }}");
            text.Append(CultureInfo.InvariantCulture, $" fragment G{i} on City {{ country {{ cities {{ ...G{i + 1} }} }} }}");
        }

        text.Append(" fragment F124 on City { id } fragment G124 on City { id }");

        Assert.Empty(OnSmallThread(() => Errors(text.ToString(), Deep with { MaxNesting = 499 })));
        Assert.Equal(ErrorCodes.NestingLimit, Assert.Single(OnSmallThread(() => Errors(text.ToString(), Deep with { MaxNesting = 498 }))).Code);
    }

    [Fact]
    public void The_longest_chain_of_fragments_that_can_be_allowed_is_collected_on_a_small_thread()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < 498; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" fragment F{i} on Query {{ ...F{i + 1} }}");
        }

        DocumentNode document = Parse(text.Append(" fragment F498 on Query { error }").ToString());
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var collector = new FieldCollector(
            TestSchema.Value, new FragmentTable(document), OperationVariables.Create(TestSchema.Value, document, operation), VariableValues.None);

        Assert.Empty(DocumentValidator.Validate(TestSchema.Value, document, Deep));
        Assert.Single(OnSmallThread(() => collector.Collect(TestSchema.Value.QueryType, operation.SelectionSet)));
    }

    [Fact]
    public void Validation_stops_after_the_most_errors_and_says_so()
    {
        string document = "{ " + string.Concat(Enumerable.Range(0, 500).Select(i => $"nope{i} ")) + "}";

        GraphQLError[] errors = Errors(document, new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(4, errors.Length);
        Assert.Equal(ErrorCodes.ErrorLimit, errors[3].Code);
        Assert.Contains("(MaxErrors)", errors[3].Message, StringComparison.Ordinal);
        Assert.Equal(101, Errors(document).Length);
    }

    [Fact]
    public void A_broken_rule_carries_its_name_and_the_address_of_its_section()
    {
        GraphQLError error = Assert.Single(Errors("{ nope }"));

        Assert.Equal(ErrorCodes.Validation, error.Code);
        Assert.Equal(
            [new("rule", "FieldSelections"), new("specifiedBy", "https://spec.graphql.org/September2025/#sec-Field-Selections")],
            error.Extensions);
    }

    private static ValidationOptions Deep { get; } = new()
    {
        MaxNesting = ValidationOptions.HighestMaxNesting,
        MaxDepth = int.MaxValue,
        MaxFields = int.MaxValue,
    };

    private static T OnSmallThread<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), 512 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }

    private static void Refused(string document, ValidationOptions options, string code, string setting, long allowed, long actual)
    {
        GraphQLError error = Assert.Single(Errors(document, options));
        Assert.Equal(code, error.Code);
        Assert.Contains($"({setting})", error.Message, StringComparison.Ordinal);
        Assert.Equal([new("limit", setting), new("allowed", allowed), new("actual", actual)], error.Extensions);
        Assert.Equal(new SourceLocation(1, 1), Assert.Single(error.Locations));
    }
}
