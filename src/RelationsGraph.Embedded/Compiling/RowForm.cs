using RelationsGraph.Embedded.Paths;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <summary>What the rows of a source are: of which types their parts can be.</summary>
/// <param name="Nodes">The types of their nodes; null when they are records.</param>
/// <param name="Element">The type of the relationship that leads to the node, or of the record; null when there is only the node.</param>
/// <param name="Path">The derived path that leads to the node, when its ways were kept.</param>
internal sealed record RowForm(NodeSet? Nodes, ElementType? Element = null, CompiledPath? Path = null)
{
    /// <summary>The form of the rows of a source.</summary>
    public static RowForm Of(ElementSource source) => source switch
    {
        NodeById byId => new RowForm(byId.Nodes),
        NodesByIds byIds => new RowForm(byIds.Nodes),
        ScanNodes scan => new RowForm(scan.Nodes),
        Expand expand => new RowForm(expand.Relationship.End(expand.Direction).Nodes, expand.Relationship),
        RelationshipsOf of => new RowForm(of.Relationship.End(of.Direction).Nodes, of.Relationship),
        FollowPath follow => new RowForm(follow.Path.End),
        OwnedRecords owned => new RowForm(null, owned.Records),
        ReferencedNode reference => new RowForm(reference.Property.Target),
        SearchNodes search => new RowForm(search.Nodes),
        TimelineEntries entries => new RowForm(entries.Nodes),
        Filtered filtered => Of(filtered.Source),
        GroupMembers members => Of(members.Rows),
        _ => throw new InvalidOperationException($"The plan tests rows of {source.GetType().Name}, which it cannot."),
    };
}
