using System.Globalization;
using System.Text;

namespace RelationsGraph.Model.Plan;

/// <content>Fields of the answer.</content>
public sealed partial class PlanPrinter
{
    private const string FieldSuffix = "Field";

    private void Field(ShapeField field, int depth)
    {
        Line(depth, $"{field.Name}: {What(field)}");
        if (Inside(field) is { } fields)
            Fields(fields, depth + 1);
        else if (ShapeIn(field) is { } shape)
            Shape(shape, depth + 1);
    }

    private static ShapeField[]? Inside(ShapeField field) => field switch
    {
        ConnectionField connection => connection.Parts,
        EdgesField edges => edges.Fields,
        EntryField entry => entry.Fields,
        PageInfoObject info => info.Fields,
        RelativeCursorsField cursors => cursors.Fields,
        PathWaysField ways => ways.Fields,
        WayStepsField steps => steps.Fields,
        PathsField paths => paths.Fields,
        HighlightsField highlights => highlights.Fields,
        FragmentsField fragments => fragments.Fields,
        AggregateObject aggregate => aggregate.Fields,
        GroupsField groups => groups.Fields,
        GroupKeyObject key => key.Fields,
        NeighborsField neighbors => neighbors.Parts,
        SubgraphField subgraph => subgraph.Parts,
        StatisticsField statistics => statistics.Parts,
        FoundNodesField nodes => nodes.Fields,
        TopByDegreeField top => top.Fields,
        TopRelatedField related => related.Fields,
        _ => null,
    };

    private static ElementShape? ShapeIn(ShapeField field) => field switch
    {
        ObjectField one => one.Shape,
        ListField list => list.Shape,
        NodesField nodes => nodes.Shape,
        EdgeNodeField node => node.Shape,
        PathViaField via => via.Shape,
        WayNodesField nodes => nodes.Shape,
        WayRelationshipsField relationships => relationships.Shape,
        StepNodeField node => node.Shape,
        StepRelationshipField relationship => relationship.Shape,
        GroupKeyNodeField node => node.Shape,
        FoundRelationshipsField relationships => relationships.Shape,
        _ => null,
    };

    private string What(ShapeField field) => field switch
    {
        ObjectField one => $"first of {Source(one.Source)}",
        ListField list => $"list of {Source(list.Source)}",
        ConnectionField connection => $"page of {Source(connection.Source)}{Order(connection.Order)}{Page(connection.Page)}",
        GroupsField groups => $"groups by {string.Join(", ", groups.Keys.Select(Key))}{(groups.Having is { } having ? $" having {Where(having)}" : "")}{Order(groups.Order)}",
        AggregateField aggregate => Text(aggregate.Aggregate),
        PathsField paths => $"paths from {Text(paths.From)} to {Text(paths.To)}, mode {Text(paths.Mode)}",
        LiteralField literal => string.Create(CultureInfo.InvariantCulture, $"literal of {literal.Json.Length} bytes"),
        PropertyField property => $"property {property.Property.Name}{Languages(property.Languages)}",
        ComputedValueField computed => $"computed {computed.Computation}{Languages(computed.Languages)}",
        SeriesValueField series => $"series {series.Function} of {Text(series.First)}{(series.Second is { } second ? $" and {Text(second)}" : "")}",
        _ => Spoken(field.GetType().Name),
    };

    /// <summary>The name of a field's type as words: <c>TotalCountField</c> is a total count.</summary>
    private static string Spoken(string type)
    {
        string name = type.EndsWith(FieldSuffix, StringComparison.Ordinal) ? type[..^FieldSuffix.Length] : type;
        var words = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private string Key(GroupKey key) => key switch
    {
        ValueKey value => Value(value.Value),
        DateKey date => $"{date.Bucket} of {Value(date.Date)}",
        NodeKey node => Source(node.Source),
        ItemKey item => $"each of {Value(item.List)}",
        _ => Spoken(key.GetType().Name),
    };

    private string Text(Aggregate aggregate) => aggregate.Value is { } value ? $"{aggregate.Function} of {Value(value)}"
        : aggregate.Related is { } related ? $"{aggregate.Function} of ({Source(related)})"
        : $"{aggregate.Function}";

    private string Languages(Operand? languages) => languages is { } given ? $" in {Text(given)}" : "";

    private string Order(OrderKey[] order) => order.Length == 0
        ? ""
        : $" ordered by {string.Join(", ", order.Select(key => Value(key.Value) + (key.IsDescending ? " descending" : "")))}";

    private string Page(PageRequest page)
    {
        bool isBackward = page.Last is not null;
        string size = Text(isBackward ? page.Last : page.First, page.DefaultSize.ToString(CultureInfo.InvariantCulture));
        string after = page.After is { } low ? $" after {Text(low)}" : "", before = page.Before is { } high ? $" before {Text(high)}" : "";
        return $", {(isBackward ? "last" : "first")} {size}{after}{before}";
    }
}
