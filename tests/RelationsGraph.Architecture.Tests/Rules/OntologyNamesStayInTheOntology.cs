using RelationsGraph.Architecture.Tests.Sources;
using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>
/// The ontology is the only place that names a node type: no string of the product is a name that it declares, and no identifier is one of its
/// node types. Values of enums of owned records that the program must understand are named in one file each, listed here with the reason.
/// </summary>
internal sealed class OntologyNamesStayInTheOntology : IHouseRule
{
    // Words that the program needs in another sense than the ontology's. Each says which.
    private static readonly Dictionary<string, string> OtherSenses = new()
    {
        ["Document"] = "a GraphQL document, specification section 2.2",
        ["Event"] = "a logged event, System.Diagnostics",
        ["Activity"] = "a span of a trace, System.Diagnostics",
        ["COUNT"] = "a subquery of Cypher",
        ["ONLINE"] = "the state of an index of Neo4j that is filled",
        ["LIST"] = "a kind of type in introspection, specification section 4.2.1",
        ["Policy"] = "a policy of ASP.NET Core, such as the one of CORS",
    };

    // By file below src, the only place that knows these words.
    private static readonly Dictionary<string, (string[] Words, string Reason)> KnownInOnePlace = new()
    {
        ["RelationsGraph.Model/Data/DisplayNames.cs"] = (["DISPLAY"], "the kind of name that a field computed by DISPLAY_NAME shows"),
        ["RelationsGraph.Exchange/Records/RecordRoles.cs"] = (["DISPLAY", "VALUE", "EN", "PHONE", "FAX", "WEB", "FACEBOOK", "EMAIL"], "records are known by their shape, and it is read here"),
        ["RelationsGraph.Exchange/Claims/DocumentDates.cs"] = (["partOf"], "a part of a source has the date of its whole"),
    };

    public IEnumerable<string> Violations(HouseTree tree)
    {
        var ontology = OntologyNames.Read(tree.FilesBelow("schema/ontology").Where(f => f.EndsWith(".graphql", StringComparison.Ordinal)));
        foreach (var source in tree.Projects.SelectMany(p => p.Sources))
        {
            var known = KnownInOnePlace.GetValueOrDefault(tree.Shown(source)["src/".Length..]).Words ?? [];
            foreach (var word in CSharpWords.Read(File.ReadAllText(source)))
            {
                if (OtherSenses.ContainsKey(word.Text) || known.Contains(word.Text))
                    continue;
                if (word.IsLiteral && ontology.Names.TryGetValue(word.Text, out var what))
                    yield return $"{tree.Shown(source)}:{word.Line}: the string \"{word.Text}\" is a name of the ontology ({what}).";
                else if (!word.IsLiteral && ontology.NodeTypes.Contains(word.Text))
                    yield return $"{tree.Shown(source)}:{word.Line}: the identifier {word.Text} is a node type of the ontology.";
            }
        }
    }
}
