using System.Globalization;

namespace RelationsGraph.Model.Plan;

/// <content>Fields of the answer.</content>
public sealed partial class PlanPrinter
{
    private void Field(ShapeField field, int depth)
    {
        switch (field)
        {
            case ObjectField one:
                Line(depth, $"{one.Name}: first of {Source(one.Source)}");
                Shape(one.Shape, depth + 1);
                break;
            case ListField list:
                Line(depth, $"{list.Name}: list of {Source(list.Source)}");
                Shape(list.Shape, depth + 1);
                break;
            case ConnectionField connection:
                Line(depth, $"{connection.Name}: page of {Source(connection.Source)}{Order(connection.Order)}{Page(connection.Page)}");
                Fields(connection.Parts, depth + 1);
                break;
            case EdgesField edges:
                Line(depth, $"{edges.Name}: each edge");
                Fields(edges.Fields, depth + 1);
                break;
            case NodesField nodes:
                Line(depth, $"{nodes.Name}: each node");
                Shape(nodes.Shape, depth + 1);
                break;
            case EdgeNodeField node:
                Line(depth, $"{node.Name}: node of the edge");
                Shape(node.Shape, depth + 1);
                break;
            case PageInfoObject info:
                Line(depth, $"{info.Name}: {string.Join(", ", info.Fields.Select(fact => fact.Name))}");
                break;
            case PathViaField via:
                Line(depth, $"{via.Name}: nodes passed");
                Shape(via.Shape, depth + 1);
                break;
            case PathWaysField ways:
                Line(depth, $"{ways.Name}: ways");
                Fields(ways.Fields, depth + 1);
                break;
            case WayNodesField nodes:
                Line(depth, $"{nodes.Name}: nodes of the way");
                Shape(nodes.Shape, depth + 1);
                break;
            case WayRelationshipsField relationships:
                Line(depth, $"{relationships.Name}: relationships of the way");
                Shape(relationships.Shape, depth + 1);
                break;
            default:
                Line(depth, $"{field.Name}: {Leaf(field)}");
                break;
        }
    }

    private string Leaf(ShapeField field) => field switch
    {
        LiteralField literal => string.Create(CultureInfo.InvariantCulture, $"literal of {literal.Json.Length} bytes"),
        IdField => "id",
        PropertyField property => $"property {property.Property.Name}{Languages(property.Languages)}",
        ComputedValueField computed => $"computed {computed.Computation}{Languages(computed.Languages)}",
        SeriesValueField series => $"series {series.Function} of {Text(series.First)}{(series.Second is { } second ? $" and {Text(second)}" : "")}",
        TotalCountField => "count, reading no row that is not tested",
        CursorField => "cursor",
        PathTimeField time => time.IsEnd ? "until of the way" : "since of the way",
        WayLengthField => "length of the way",
        _ => field.GetType().Name,
    };

    private string Languages(Operand? languages) => languages is { } given ? $" in {Text(given)}" : "";

    private string Order(OrderKey[] order) => order.Length == 0
        ? ""
        : $" ordered by {string.Join(", ", order.Select(key => Value(key.Value) + (key.IsDescending ? " descending" : "")))}";

    private string Page(PageRequest page) => string.Create(
        CultureInfo.InvariantCulture, $", first {Text(page.First, page.DefaultSize.ToString(CultureInfo.InvariantCulture))}{(page.After is { } after ? $" after {Text(after)}" : "")}");
}
