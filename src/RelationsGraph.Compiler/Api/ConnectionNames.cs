using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>How connections are named, without the suffix that tells their types apart: after owner and field.</summary>
internal static class ConnectionNames
{
    /// <summary>The name of a derived path's.</summary>
    public static string Of(DerivedPath path) => (path.Start is null ? path.Owner : "") + Pascal(path.Name);

    /// <summary>The name of a relationship's, read from one end.</summary>
    /// <param name="start">The end.</param>
    /// <param name="owner">What <see cref="OwnerOf"/> found.</param>
    public static string Of(RelationshipEnd start, string owner) => owner + Pascal(start.Field);

    /// <summary>
    /// The owner of the field that reads a relationship from an end; null when a type has no such field. A type that is of two owners has one field for
    /// both, and its type must fit both: then all owners share the connection that is named after the first.
    /// </summary>
    /// <param name="ontology">The ontology.</param>
    /// <param name="start">The end.</param>
    /// <param name="names">The names of the type and its interfaces.</param>
    public static string? OwnerOf(GraphOntology ontology, RelationshipEnd start, HashSet<string> names) =>
        Array.Find(start.Owners, names.Contains) is not { } owner ? null
        : Overlap(ontology, start.Owners) ? start.Owners[0]
        : owner;

    /// <summary>A name with a capital.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static bool Overlap(GraphOntology ontology, string[] owners) =>
        owners.Length > 1 && owners.SelectMany(owner => SetOf(ontology, owner).Types).GroupBy(type => type.Ordinal).Any(types => types.Count() > 1);

    private static NodeSet SetOf(GraphOntology ontology, string owner) =>
        ontology.FindInterface(owner)?.Set ?? ontology.FindNodeType(owner)?.Set ?? ontology.AllNodes;
}
