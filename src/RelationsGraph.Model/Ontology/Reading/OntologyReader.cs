using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>
/// Reads the ontology from SDL files with our own directives (they are documented in <c>schema/ontology/directives.graphql</c>) and
/// reports all mistakes at once.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class OntologyReader
{
    /// <summary>The folder of the ontology's files below a schema folder.</summary>
    public const string Folder = "ontology";

    /// <summary>Reads all <c>*.graphql</c> files of the folder <see cref="Folder"/> below a schema folder.</summary>
    /// <param name="schemaFolder">The schema folder.</param>
    /// <returns>The ontology, or all its faults. A folder that is not there, or has no such file, is a fault.</returns>
    /// <exception cref="IOException">A file is there but cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static OntologyResult ReadFolder(string schemaFolder)
    {
        ArgumentNullException.ThrowIfNull(schemaFolder);
        string folder = Path.Combine(schemaFolder, Folder);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.graphql") : [];
        if (files.Length == 0)
            return new OntologyResult(null, [new OntologyFault(folder, 1, 1, "there is no *.graphql file here; name the schema folder with --schema")]);
        Array.Sort(files, StringComparer.Ordinal);
        return Read(Array.ConvertAll(files, file => new SourceText(File.ReadAllBytes(file), $"{Folder}/{Path.GetFileName(file)}")));
    }

    /// <summary>Reads an ontology.</summary>
    /// <param name="sources">The files, at least one, in the order in which record types shall be counted.</param>
    /// <returns>The ontology, or all its faults; when a file is no GraphQL, only the faults of that sort.</returns>
    /// <exception cref="ArgumentException">There is no file.</exception>
    public static OntologyResult Read(params SourceText[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Length == 0)
            throw new ArgumentException("An ontology has at least one file.", nameof(sources));
        var draft = new Draft();
        bool isSyntax = true;
        foreach (SourceText source in sources)
            isSyntax &= TryParse(draft, source);

        // Without one of the files, everything that refers to it would be a fault.
        if (!isSyntax)
            return new OntologyResult(null, draft.Faults);

        CheckDefinitions.In(draft);
        CheckDirectives.In(draft);
        ReadEnums.Into(draft);
        NodeSet allNodes = ReadNodeTypes.Declare(draft);
        ReadNodeTypes.Fill(draft);
        ReadRelationships.Into(draft, allNodes);
        ReadRecords.Into(draft, allNodes);
        ReadAttestations.Into(draft);
        ReadSeries.Into(draft);
        ReadQuantities.Into(draft);
        DerivedPath[] rootPaths = ReadPaths.Into(draft);
        CheckFieldNames.In(draft);
        CheckUniqueNames.In(draft);
        EnumDefinition? topics = ReadEnums.ClaimTopics(draft);
        if (!draft.Enums.TryGetValue(ReadEnums.Languages, out EnumDefinition? languages))
            draft.Fault(sources[0].Name, $"no file defines the enum {ReadEnums.Languages}, the languages of names and texts; add it");
        if (draft.NodeTypes.Count == 0)
            draft.Fault(sources[0].Name, "no file defines a node type; add a type with @node");
        if (draft.IsFaulty)
            return new OntologyResult(null, draft.Faults);

        return new OntologyResult(
            new GraphOntology
            {
                NodeTypes = [.. draft.NodeTypes.Values],
                Interfaces = [.. draft.Interfaces.Values.OrderBy(type => type.Name, StringComparer.Ordinal)],
                RelationshipTypes = [.. draft.RelationshipTypes.Values],
                RecordTypes = [.. draft.RecordTypes.Values],
                Enums = [.. draft.Enums.Values.OrderBy(type => type.Name, StringComparer.Ordinal)],
                RootPaths = rootPaths,
                Languages = languages!,
                ClaimTopics = topics,
                AllNodes = allNodes,
                Version = Digest(sources),
            },
            []);
    }

    private static bool TryParse(Draft draft, SourceText source)
    {
        if (!GraphQLParser.TryParse(source, out DocumentNode? document, out GraphQLError? error, ParserLimits.Trusted))
        {
            draft.Fault(source.Name, error);
            return false;
        }

        foreach (DefinitionNode definition in document.Definitions)
        {
            // Directives and their inputs are there for people and tools; the reader knows what they mean.
            if (definition is TypeDefinitionNode type)
                draft.Add(type, document);
            else if (definition is not DirectiveDefinitionNode)
                draft.Fault(document, definition.Start, "an ontology holds definitions of types, enums, scalars and directives only; remove this");
        }

        return true;
    }

    private static string Digest(SourceText[] sources)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (SourceText source in sources)
        {
            // The length keeps what moves from one file to the next from giving the same digest.
            BinaryPrimitives.WriteInt32LittleEndian(length, source.Utf8.Length);
            digest.AppendData(Encoding.UTF8.GetBytes(source.Name));
            digest.AppendData(length);
            digest.AppendData(source.Utf8.Span);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
