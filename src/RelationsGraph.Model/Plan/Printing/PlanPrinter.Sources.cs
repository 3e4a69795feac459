using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <content>Sources, predicates and values.</content>
public sealed partial class PlanPrinter
{
    private string Source(ElementSource source) => source switch
    {
        NodeById one => $"{Text(one.Nodes)} with id {Text(one.Id)}",
        NodesByIds many => $"{Text(many.Nodes)} with ids {Text(many.Ids)}",
        ScanNodes scan => $"all {Text(scan.Nodes)}",
        Expand expand => $"{Text(expand.Relationship, expand.Direction)} {Text(expand.Relationship.End(expand.Direction).Nodes)}",
        RelationshipsOf of => $"{Text(of.Relationship, of.Direction)} itself",
        FollowPath follow => $"path {follow.Path.Owner}.{follow.Path.Name}{Valid(follow.Valid)}",
        OwnedRecords records => $"records {records.Records.Name}",
        ReferencedNode reference => $"node of {reference.Property.Name}",
        EndOfRelationship end => end.Direction == Direction.Out ? "end of the relationship" : "start of the relationship",
        Filtered filtered => $"{Source(filtered.Source)} where {Where(filtered.Where)}",
        SearchNodes search => $"what search finds for {Text(search.Text)}{(search.Types is { } types ? $" of types {Text(types)}" : "")}",
        TimelineEntries entries => $"what {(entries.IsDefinite ? "surely" : "perhaps")} began, ended or happened from {Text(entries.From)} to {Text(entries.To)}"
            + (entries.Types is { } types ? $" of types {Text(types)}" : ""),
        GroupMembers members => $"the group's rows of {Source(members.Rows)}",
        _ => Spoken(source.GetType().Name),
    };

    private string Where(Predicate predicate) => predicate switch
    {
        AllOf { Items.Length: 0 } => "true",
        AnyOf { Items.Length: 0 } => "false",
        AllOf all => string.Join(" and ", all.Items.Select(Bracketed)),
        AnyOf any => string.Join(" or ", any.Items.Select(Bracketed)),
        Negated negated => $"not {Bracketed(negated.Predicate)}",
        IsNull isNull => $"{Value(isNull.Value)} is null",
        Comparison test => $"{Value(test.Value)} {Sign(test.Operator)} {Text(test.Operand)}{(test.IsFolded ? " folded" : "")}",
        Exists exists => $"there is {Source(exists.Source)}",
        AnyItem { Item: { } item } list => $"an item of {Value(list.List)} has {Bracketed(item)}",
        AnyItem list => $"{Value(list.List)} has an item",
        IsOfType type => $"is {Text(type.Nodes)}",
        WasValid valid => $"was{Valid(valid.At)}",
        _ => Spoken(predicate.GetType().Name),
    };

    private string Bracketed(Predicate predicate) => predicate is AllOf { Items.Length: > 1 } or AnyOf { Items.Length: > 1 } ? $"({Where(predicate)})" : Where(predicate);

    private string Value(ValueExpression value) => value switch
    {
        IdValue id => $"{Part(id.Part)}id",
        PropertyValue property => $"{Part(property.Part)}{property.Property}{Languages(property.Languages)}",
        DisplayNameValue name => $"display name{Languages(name.Languages)}",
        SeriesValue series => $"series {series.Function} of {Text(series.First)}{(series.Second is { } second ? $" and {Text(second)}" : "")}",
        PathTimeValue time => time.IsEnd ? "edge.until" : "edge.since",
        RelatedCount count => $"count of ({Source(count.Source)})",
        RelatedValue related => $"{Value(related.Value)} of ({Source(related.Source)})",
        ItemValue => "item",
        ValueOfType some => $"{Value(some.Value)} if {Text(some.Nodes)}",
        TruthValue truth => $"whether {Where(truth.Predicate)}",
        AggregateValue aggregate => Text(aggregate.Aggregate),
        _ => Spoken(value.GetType().Name),
    };

    private string Valid(ValidAt? valid) => valid is null ? "" : $" {(valid.IsDefinite ? "surely" : "perhaps")} valid at {Text(valid.Date)}";

    private static string Part(RowPart part) => part is RelationshipPart ? "edge." : "";

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        _ => comparison.ToString().ToLowerInvariant(),
    };
}
