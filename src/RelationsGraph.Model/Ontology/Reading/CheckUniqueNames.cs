using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// What must tell types apart does: the prefix of their ids, the table, and the name of the root connection. Of two types that share one,
/// the fault is at the later one.
/// </summary>
internal static class CheckUniqueNames
{
    public static void In(Draft draft)
    {
        var owners = new Dictionary<string, string>();
        foreach (Draft.Definition definition in draft.All)
        {
            string name = definition.Node.Name;
            string? last = null;
            foreach ((string argument, string what) in NamesOf(draft, name))
            {
                // One argument can name two things, a connection and a table; one message about it is enough.
                if (owners.TryAdd(what, name) || owners[what] == name || argument == last)
                    continue;
                last = argument;
                string remedy = argument.Length == 0 ? "give this type another name" : $"give '{argument}' another value";
                draft.Fault(definition.Document, StartOf(definition.Node, argument), $"{owners[what]} has {what} already; {remedy}");
            }
        }
    }

    /// <summary>The names a type takes for itself, each with the argument that sets it; empty for the type's own name.</summary>
    private static IEnumerable<(string Argument, string What)> NamesOf(Draft draft, string name)
    {
        if (draft.NodeTypes.TryGetValue(name, out NodeType? node))
        {
            yield return ("plural", Root(node.Plural));
            yield return ("plural", Table(node));
            yield return ("id", Ids(node.IdPrefix));
        }
        else if (draft.Interfaces.TryGetValue(name, out NodeInterface? common))
        {
            yield return ("plural", Root(common.Plural));
        }
        else if (draft.RelationshipTypes.TryGetValue(name, out RelationshipType? relationship))
        {
            yield return ("", Table(relationship));
            yield return ("", Ids(relationship.IdPrefix));
        }
        else if (draft.RecordTypes.TryGetValue(name, out RecordType? record))
        {
            yield return ("table", Table(record));
            if (record.IdPrefix is { } prefix)
                yield return ("id", Ids(prefix));
        }
    }

    private static string Root(string plural) => $"the root connection '{plural}'";

    private static string Table(ElementType type) => $"the table '{type.Table}'";

    private static string Ids(string prefix) => $"ids that begin with '{prefix}/'";

    private static int StartOf(TypeDefinitionNode node, string argument) =>
        node.Directives.SelectMany(directive => directive.Arguments).FirstOrDefault(candidate => candidate.Name == argument)?.Value.Start ?? node.NameStart;
}
