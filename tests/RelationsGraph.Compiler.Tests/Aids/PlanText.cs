using System.Globalization;
using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Tests.Aids;

/// <summary>
/// A plan as text, one field a line. <c>!</c> after a name: null may not stand there; <c>[!]</c>: nor in its list. <c>$0</c> is a slot;
/// a constant stands as its value. Types that have the same fields stand together.
/// </summary>
internal sealed class PlanText(LogicalPlan plan)
{
    private readonly StringBuilder _text = new();

    public static string Of(LogicalPlan plan)
    {
        var text = new PlanText(plan);
        text.Fields(plan.Fields, 0);
        return text._text.Append(CultureInfo.InvariantCulture, $"slots: {plan.VariableSlots}\n").ToString();
    }

    private void Fields(ShapeField[] fields, int depth)
    {
        foreach (ShapeField field in fields)
            Field(field, depth);
    }

    private void Field(ShapeField field, int depth)
    {
        Line(depth, field.Name + (field.Name.IsNonNull ? "!" : "") + (field.Name.IsItemNonNull ? "[!]" : "") + ": " + Describe(field));
        switch (field)
        {
            case ObjectField item:
                Shape(item.Shape, depth + 1);
                break;
            case ListField list:
                Shape(list.Shape, depth + 1);
                break;
            case ConnectionField connection:
                Fields(connection.Parts, depth + 1);
                break;
            case EdgesField edges:
                Fields(edges.Fields, depth + 1);
                break;
            case NodesField nodes:
                Shape(nodes.Shape, depth + 1);
                break;
            case EdgeNodeField node:
                Shape(node.Shape, depth + 1);
                break;
            case EntryField entry:
                Fields(entry.Fields, depth + 1);
                break;
            case RelativeCursorsField cursors:
                Fields(cursors.Fields, depth + 1);
                break;
            case PageInfoObject info:
                Fields(info.Fields, depth + 1);
                break;
            case PathViaField via:
                Shape(via.Shape, depth + 1);
                break;
            case PathWaysField ways:
                Fields(ways.Fields, depth + 1);
                break;
            case PathsField paths:
                Fields(paths.Fields, depth + 1);
                break;
            case NeighborsField neighbors:
                Fields(neighbors.Parts, depth + 1);
                break;
            case SubgraphField subgraph:
                Fields(subgraph.Parts, depth + 1);
                break;
            case StatisticsField statistics:
                Fields(statistics.Parts, depth + 1);
                break;
            case NodeCountsField counts:
                Fields(counts.Fields, depth + 1);
                break;
            case RelationshipCountsField counts:
                Fields(counts.Fields, depth + 1);
                break;
            case TopByDegreeField top:
                Fields(top.Fields, depth + 1);
                break;
            case DegreeDistributionField degrees:
                Fields(degrees.Fields, depth + 1);
                break;
            case TopRelatedField related:
                Fields(related.Fields, depth + 1);
                break;
            case FoundNodesField nodes:
                Fields(nodes.Fields, depth + 1);
                break;
            case FoundRelationshipsField relationships:
                Shape(relationships.Shape, depth + 1);
                break;
            case WayStepsField steps:
                Fields(steps.Fields, depth + 1);
                break;
            case StepNodeField node:
                Shape(node.Shape, depth + 1);
                break;
            case StepRelationshipField relationship:
                Shape(relationship.Shape, depth + 1);
                break;
            case WayNodesField nodes:
                Shape(nodes.Shape, depth + 1);
                break;
            case WayRelationshipsField relationships:
                Shape(relationships.Shape, depth + 1);
                break;
        }
    }

    private string Describe(ShapeField field) => field switch
    {
        LiteralField literal => "literal " + Cut(Encoding.UTF8.GetString(literal.Json)),
        IdField => "id",
        PropertyField property => $"property {property.Property.Name}" + In(property.Languages) + (property.Format == DateFormat.Edtf ? "" : $" as {property.Format}"),
        ComputedValueField computed => $"computed {computed.Computation}" + In(computed.Languages),
        SeriesValueField value => $"series {value.Function} of {value.Series.Relationship.GraphName}.{value.Series.Value}, {Value(value.First)}"
            + (value.Second is null ? "" : $", {Value(value.Second)}"),
        ObjectField item => "first of " + Source(item.Source),
        ListField list => "all of " + Source(list.Source),
        ConnectionField connection =>
            $"page of {Source(connection.Source)}{Order(connection.Order)}{Page(connection.Page)}",
        RelativeCursorsField cursors => (cursors.IsForward ? "next" : "previous") + $" pages, {cursors.MaxCursors} at most",
        PathTimeField time => (time.IsEnd ? "end of the path's time" : "start of the path's time") + (time.Format == DateFormat.Edtf ? "" : $" as {time.Format}"),
        NeighborsField neighbors => $"around {Value(neighbors.Of)}, distance {Value(neighbors.Depth)}, along {Along(neighbors.Along)}",
        SubgraphField subgraph => $"subgraph of {Value(subgraph.Ids)}, distance {Value(subgraph.Depth)}, limit {Value(subgraph.Limit) ?? $"default {subgraph.DefaultLimit}"}, along {Along(subgraph.Along)}",
        FoundNodesField nodes => $"nodes found, first {Value(nodes.First) ?? $"default {nodes.DefaultCount}"}",
        TopByDegreeField top => $"top by degree of types {Value(top.Types) ?? "all"}, first {Value(top.First) ?? $"default {top.DefaultCount}"}, {Along(top.Along)}",
        DegreeDistributionField degrees => $"degrees of types {Value(degrees.Types) ?? "all"}, {Along(degrees.Along)}",
        TopRelatedField related => $"top related, first {Value(related.First) ?? $"default {related.DefaultCount}"}, {Along(related.Along)}",
        DegreeField degree => $"degree, {Along(degree.Along)}",
        PathsField paths => $"paths from {Value(paths.From)} to {Value(paths.To)}, mode {Value(paths.Mode)}, length {Value(paths.MaxLength) ?? $"default {paths.DefaultLength}"}, "
            + $"first {Value(paths.First) ?? $"default {paths.DefaultCount}"}, along {Along(paths.Along)}",
        EntryDateField date => "date of the entry" + (date.Format == DateFormat.Edtf ? "" : $" as {date.Format}"),
        PageInfoField fact => $"page {fact.Fact}",
        _ => field.GetType().Name,
    };

    /// <summary>The keys of a connection.</summary>
    public static string OrderOf(LogicalPlan plan, ConnectionField connection) => new PlanText(plan).Keys(connection.Order);

    private string Order(OrderKey[] keys) => keys.Length == 0 ? "" : ", by " + Keys(keys);

    private string Keys(OrderKey[] keys) => string.Join(", ", keys.Select(key => Read(key.Value) + (key.IsDescending ? " down" : " up")));

    private string Read(ValueExpression value) => value switch
    {
        IdValue id => Part(id.Part) + ".id",
        PropertyValue property => Part(property.Part) + "." + property.Property + In(property.Languages),
        DisplayNameValue name => "display name" + In(name.Languages),
        SeriesValue series => $"series {series.Function} {Value(series.First)}" + (series.Second is null ? "" : $" {Value(series.Second)}"),
        PathTimeValue time => time.IsEnd ? "end of the path's time" : "start of the path's time",
        RelatedCount count => $"count({Source(count.Source)})",
        RelatedValue related => $"{Source(related.Source)} -> {Read(related.Value)}",
        _ => value.GetType().Name,
    };

    private static string Part(RowPart part) => part switch
    {
        NodePart nodes => nodes.Nodes.Name,
        RelationshipPart relationship => relationship.Relationship.GraphName,
        _ => "record",
    };

    private string Page(PageRequest page)
    {
        string size = page.Last is { } last ? $", last {Value(last)}" : $", first {Value(page.First) ?? $"default {page.DefaultSize}"}";
        return $"{size}, after {Value(page.After) ?? "start"}" + (page.Before is { } before ? $", before {Value(before)}" : "");
    }

    private string Source(ElementSource source) => source switch
    {
        NodeById byId => $"{byId.Nodes} by id {Value(byId.Id)}",
        NodesByIds byIds => $"{byIds.Nodes} by ids {Value(byIds.Ids)}" + At(byIds.Valid),
        ScanNodes scan => $"all {scan.Nodes}",
        Expand expand => $"{expand.Relationship.GraphName} {expand.Direction}",
        RelationshipsOf of => $"relationship {of.Relationship.GraphName} {of.Direction}",
        FollowPath follow => $"path {follow.Path.Owner}.{follow.Path.Name}" + At(follow.Valid),
        Filtered { Where: WasValid valid } filtered => Source(filtered.Source) + At(valid.At),
        OwnedRecords owned => $"records {owned.Records.Name}",
        ReferencedNode reference => $"node in {reference.Property.Name}",
        TimelineEntries entries => $"timeline from {Value(entries.From)} to {Value(entries.To)}{(entries.IsDefinite ? " for certain" : "")}, types {Value(entries.Types) ?? "all"}",
        EndOfRelationship end => end.Direction == Direction.Out ? "node it points to" : "node it starts from",
        _ => throw new InvalidOperationException($"No words for {source.GetType().Name}."),
    };

    private void Shape(ElementShape shape, int depth)
    {
        var byText = new List<(string Text, List<int> Types)>();
        for (int type = 0; type < shape.ByType.Count; type++)
        {
            if (shape.ByType[type].Length == 0)
                continue;
            var inner = new PlanText(plan);
            inner.Fields(shape.ByType[type], depth + 1);
            string text = inner._text.ToString();
            if (byText.Find(entry => entry.Text == text).Types is { } types)
                types.Add(type);
            else
                byText.Add((text, [type]));
        }

        foreach ((string text, List<int> types) in byText)
        {
            Line(depth, $"on {shape.Kind} {string.Join(" ", types)}");
            _text.Append(text);
        }
    }

    private string Along(Traversal along) => $"types {Value(along.Types) ?? "all"}, direction {Value(along.Direction)}"
        + (along.Where is null ? "" : $", where {along.Where.GetType().Name}")
        + (along.Valid is null ? "" : $", valid at {Value(along.Valid.Date)}");

    private string In(Operand? languages) => languages is null ? "" : $" in {Value(languages)}";

    private string At(ValidAt? valid) => valid is null ? "" : $" at {Value(valid.Date)}" + (valid.IsDefinite ? " for certain" : "");

    private string? Value(Operand? operand) => operand is not { } place ? null
        : place.Slot >= 0 ? string.Create(CultureInfo.InvariantCulture, $"${place.Slot}")
        : plan.Constants[~place.Slot].ToString();

    private static string Cut(string text) => text.Length <= 100 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..100]}... ({text.Length} characters)");

    private void Line(int depth, string text) => _text.Append(' ', 2 * depth).Append(text).Append('\n');
}
