namespace RelationsGraph.Exchange.Paths;

/// <summary>
/// A way through the graph in the words of the served API: fields one after the other, as in <c>subject.parts[level=LINE].observations</c>.
/// It begins at the node that is checked; at all nodes of a type (<c>Query.offices</c>); or at nodes by id (<c>(city/lyon)</c>).
/// </summary>
/// <param name="Text">The path as written.</param>
/// <param name="IsRoot">Whether the first field is one of Query.</param>
/// <param name="Ids">The ids it begins at; empty for none.</param>
/// <param name="Steps">The fields in order.</param>
internal sealed record FieldPath(string Text, bool IsRoot, string[] Ids, FieldStep[] Steps)
{
    /// <summary>What a path looks like, for messages.</summary>
    public const string Expected = "expected fields such as subject.parts[level=LINE|TOTAL].observations, after Query. or (id;id) where it does not begin at the node itself";

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>One field of a path, and what the nodes it arrives at must fulfil.</summary>
/// <param name="Field">A relationship's field, a derived path, a property at the very end, or a connection of Query.</param>
/// <param name="Conditions">All of them must hold.</param>
internal sealed record FieldStep(string Field, FieldCondition[] Conditions);

/// <summary>A condition: over these fields the node reaches one whose property, the last field, has one of these values.</summary>
/// <param name="Fields">The fields, at least one.</param>
/// <param name="Values">The values as tables hold them, at least one.</param>
internal sealed record FieldCondition(string[] Fields, string[] Values);
