using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Neo4j.Migrating;

/// <summary>
/// What an ontology and the version of the layout say of a graph in the database: which elements there are, what each may hold, and what is found out of the
/// graph and kept with them. Two ontologies of the same form can be served from the same database. What is worked out when somebody asks (derived paths,
/// series, rules of sums) and what is only read (descriptions, comments, the order of files) is no part of it.
/// </summary>
internal static class KeptForm
{
    /// <summary>The form as a digest, in hexadecimal.</summary>
    public static string Digest(GraphOntology ontology) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Describe(ontology))));

    /// <summary>The form, one thing a line.</summary>
    internal static string Describe(GraphOntology ontology)
    {
        var text = new StringBuilder();
        Line("layout", WantedSchema.Layout);
        Line("languages", ontology.Languages.Name);
        Line("displayNames", Array.Exists(ontology.NodeTypes, type => Array.Exists(type.Computed, field => field.Computation == Computation.DisplayName)));
        foreach (EnumDefinition values in ontology.Enums)
            Line("enum", [values.Name, .. values.Values.Select(value => value.IsWithdrawn ? value.Name + "-" : value.Name)]);
        foreach (NodeType type in ontology.NodeTypes)
        {
            Line("node", [type.Name, type.GraphName, type.IdPrefix, Names(type.Interfaces.Select(known => known.Name)), .. type.KindWords]);
            Properties(type);
        }

        foreach (RelationshipType type in ontology.RelationshipTypes)
        {
            Line("relationship", type.GraphName, type.IdPrefix, Names(type.From.Nodes), type.From.IsSingle, type.From.IsRequired, Names(type.To.Nodes), type.To.IsSingle, type.To.IsRequired);
            Properties(type);
        }

        // Their order is that in which texts of a node follow each other.
        foreach (RecordType type in ontology.RecordTypes)
        {
            Line("record", type.Name, type.IdPrefix, type.Field, Names(type.OwnerNodes), type.OwnedByRelationships, Names(type.OwnerRecords.Select(owner => owner.Name)));
            if (type.Attestation is { } attestation)
                Line("attests", attestation.Day.Name, attestation.Source?.Reference.Name, attestation.Source?.Date, attestation.Source?.Whole.GraphName);
            Properties(type);
        }

        return text.ToString();

        void Properties(ElementType type)
        {
            foreach (PropertyDefinition property in type.Properties)
            {
                Line(
                    "property",
                    [
                        property.Name, property.Kind, property.Enum?.Name, property.Target is { } target ? Names(target) : null, property.IsList, property.IsRequired,
                        property.MaxLength, property.Scale, property.Search, property.Happens,
                    ]);
            }
        }

        void Line(string what, params object?[] parts) =>
            text.Append(what).Append('\t').AppendJoin('\t', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture))).Append('\n');
    }

    private static string Names(NodeSet set) => Names(set.Types.Select(type => type.Name));

    private static string Names(IEnumerable<string> names) => string.Join(' ', names);
}
