using System.Text;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>The wanted schema as files that a person can read and run.</summary>
internal static class SchemaText
{
    /// <summary>The files by name: constraints, indexes.</summary>
    public static IEnumerable<(string File, string Text)> Files(GraphOntology ontology) =>
    [
        ("1-constraints.cypher", Text("What every graph needs before data are loaded.", WantedSchema.Constraints(ontology))),
        ("2-indexes.cypher", Text("What makes questions fast.", WantedSchema.Indexes(ontology))),
    ];

    private static string Text(string purpose, IEnumerable<SchemaItem> items)
    {
        var text = new StringBuilder($"// {purpose} Written from the ontology; a test compares.\n");
        foreach (SchemaItem item in items)
            text.Append(item.Create()).Append(";\n");
        return text.ToString();
    }
}
