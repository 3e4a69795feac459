using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Testing;

namespace RelationsGraph.Compiler.Tests.Api;

public sealed class ServedSchemaTests
{
    private const string Command = "dotnet run --project src/RelationsGraph.Server -- schema print > schema/served.graphql";

    [Fact]
    public void The_served_schema_is_the_one_in_the_repository()
    {
        string served = TestApi.Product.Print();
        string kept = File.ReadAllText(RepositoryRoot.Combine("schema", "served.graphql"));

        Assert.True(served == kept, $"schema/served.graphql differs {TextDifference.Describe(kept, served)}\nRenew it with: {Command}");
    }

    [Fact]
    public void The_printed_schema_reads_back_and_prints_the_same()
    {
        string served = TestApi.Product.Print();

        Assert.Equal(served, SchemaPrinter.Print(SchemaReader.Read(SourceText.FromString(served))));
    }

    [Fact]
    public void Two_derivations_print_the_same() =>
        Assert.Equal(RelationsGraph.Compiler.Api.ApiSchema.From(TestApi.Product.Ontology).Print(), TestApi.Product.Print());

    [Fact]
    public void Every_served_type_field_and_argument_says_what_it_is()
    {
        var silent = new List<string>();
        foreach (NamedType type in TestApi.Product.Schema.Types.Where(type => !type.IsBuiltIn))
        {
            if (string.IsNullOrWhiteSpace(type.Description))
                silent.Add(type.Name);
            if (type is not FieldedType fielded)
                continue;
            foreach (FieldDefinition field in fielded.Fields.AsSpan())
            {
                if (string.IsNullOrWhiteSpace(field.Description))
                    silent.Add($"{type.Name}.{field.Name}");
                foreach (ArgumentDefinition argument in field.Arguments.AsSpan())
                {
                    if (string.IsNullOrWhiteSpace(argument.Description))
                        silent.Add($"{type.Name}.{field.Name}({argument.Name}:)");
                }
            }
        }

        Assert.True(silent.Count == 0, $"Say in the ontology what these are: {string.Join(", ", silent)}");
    }

    [Fact]
    public void A_small_ontology_is_served_so() => Snapshot.Match(TestApi.Small.Print());
}
