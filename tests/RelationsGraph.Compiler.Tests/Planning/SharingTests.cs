using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Planning;

public sealed class SharingTests
{
    [Theory]
    [InlineData("about")]
    [InlineData("about", "aboutOf")]
    public void Each_level_below_an_interface_adds_the_same_number_of_fields(params string[] fields)
    {
        int[] planned = [.. Enumerable.Range(1, 7).Select(depth => PlannedFields(TestApi.Small, Nested(fields, depth)))];

        int[] added = [.. planned.Skip(1).Zip(planned, (more, less) => more - less)];
        Assert.All(added[1..], step => Assert.Equal(added[1], step));
    }

    [Fact]
    public void Six_levels_of_the_products_interfaces_stay_small()
    {
        int planned = PlannedFields(TestApi.Product, Nested(["basedOn", "observations", "involves"], 6));

        Assert.InRange(planned, 1, 6 * 15 * 15 * 4);
    }

    [Fact]
    public void The_same_selections_on_the_same_type_are_one_object()
    {
        LogicalPlan plan = Asking.Small().Ask("{ entities { nodes { about { nodes { about { nodes { id } } } } } } }").Plan;

        var entities = (NodesField)((ConnectionField)plan.Fields[0]).Parts[0];
        HashSet<ShapeField[]> inner = new(ReferenceEqualityComparer.Instance);
        foreach (ShapeField[] fields in entities.Shape.ByType.Where(fields => fields.Length > 0))
            inner.UnionWith(((NodesField)((ConnectionField)fields[0]).Parts[0]).Shape.ByType.Where(shape => shape.Length > 0));
        Assert.Equal(3, inner.Count);
    }

    [Fact]
    public void Selections_under_another_certainty_are_planned_anew_though_the_date_stands_inside()
    {
        LogicalPlan plan = Asking.Small().Ask(
            """
            { some: places { ...Treaties } certain: places(certainty: DEFINITE) { ...Treaties } }
            fragment Treaties on PlacesConnection { nodes { ... on City { partyTo(asOf: "1980") { totalCount } } } }
            """).Plan;

        string text = PlanText.Of(plan);
        Assert.Contains("PARTY_TO Out at \"1980\", first", text, StringComparison.Ordinal);
        Assert.Contains("PARTY_TO Out at \"1980\" for certain, first", text, StringComparison.Ordinal);
    }

    private static string Nested(string[] fields, int depth)
    {
        var query = new StringBuilder("{ entities { nodes { ");
        for (int i = 0; i < depth; i++)
            query.Append(fields[i % fields.Length]).Append(" { nodes { ");
        return query.Append("id ").Insert(query.Length, "} } ", depth + 1).Append('}').ToString();
    }

    private static int PlannedFields(ApiSchema api, string query)
    {
        var compiler = new OperationCompiler(api, new CompilerOptions());
        Assert.True(compiler.TryPrepare(Encoding.UTF8.GetBytes(query), out PreparedDocument? document, out var errors), string.Join("\n", errors));
        var plan = new PlanOperation(api.Types, document.Select(null, out _)!, VariableValues.None, new CompilerOptions());
        Assert.NotNull(plan.Compile(out _));
        return plan.PlannedFields;
    }
}
