using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

public sealed class ProductOntologyTests
{
    private static readonly string Schema = Path.Combine(AppContext.BaseDirectory, "schema");

    [Fact]
    public void The_ontology_of_the_product_has_no_fault()
    {
        OntologyResult result = OntologyReader.ReadFolder(Schema);

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Ontology);
    }

    [Fact]
    public void Ids_of_types_sort_as_their_nodes_do()
    {
        GraphOntology ontology = OntologyReader.ReadFolder(Schema).Ontology!;

        string[] prefixes = [.. ontology.NodeTypes.Select(type => type.IdPrefix + "/")];

        Assert.Equal(prefixes.Order(StringComparer.Ordinal), prefixes);
    }

    [Fact]
    public void Every_type_is_described()
    {
        GraphOntology ontology = OntologyReader.ReadFolder(Schema).Ontology!;

        IEnumerable<ElementType> types = [.. ontology.NodeTypes, .. ontology.RelationshipTypes, .. ontology.RecordTypes];
        Assert.All(types, type => Assert.False(string.IsNullOrEmpty(type.Description), $"{type} has no description"));
        Assert.All(ontology.Interfaces, type => Assert.False(string.IsNullOrEmpty(type.Description), $"{type} has no description"));
        Assert.All(ontology.Enums, type => Assert.False(string.IsNullOrEmpty(type.Description), $"{type} has no description"));
    }

    [Fact]
    public void A_new_node_type_with_two_relationships_is_an_edit_of_the_ontology_alone()
    {
        SourceText[] sources = [.. Sources(), OntologyText.Source("""
            "A treaty between states."
            type Treaty implements Entity @node(plural: "treaties") {
              "When it was signed."
              signedOn: EdtfDate
            }

            "A country has signed a treaty."
            type SignatoryOf @relationship(from: ["Country"], as: "signatoryOf", to: ["Treaty"], inverse: "signatories")

            "The country that keeps the original."
            type DepositedWith @relationship(from: ["Treaty"], as: "depositedWith", to: ["Country"], inverse: "deposits", one: true)
            """, "ontology/treaties.graphql")];

        OntologyResult result = OntologyReader.Read(sources);

        Assert.Empty(result.Faults);
        NodeType treaty = result.Ontology!.FindNodeType("Treaty")!;
        Assert.Equal(("treaty", "treaties", "nodes/treaties"), (treaty.IdPrefix, treaty.Plural, treaty.Table));
        Assert.Equal("signedOn", treaty.Properties[^1].Name);
        Assert.True(result.Ontology.AllNodes.Contains(treaty.Ordinal));
        Assert.True(result.Ontology.FindInterface("Entity")!.Set.Contains(treaty.Ordinal));
        Assert.Equal("SIGNATORY_OF", result.Ontology.FindRelationshipType("SignatoryOf")!.GraphName);
        Assert.True(result.Ontology.FindRelationshipType("DepositedWith")!.From is { IsSingle: true, IsRequired: true });
        Assert.True(result.Ontology.FindRelationshipType("PartOf")!.From.Nodes.Contains(treaty.Ordinal));
        Assert.All(result.Ontology.RecordTypes.Where(type => type.Owners.Contains("Entity")), type => Assert.True(type.OwnerNodes.Contains(treaty.Ordinal)));
    }

    [Fact]
    public void No_cut_of_a_file_throws_and_every_fault_lies_in_a_file()
    {
        SourceText[] sources = Sources();
        var random = new Random(3);
        for (int file = 0; file < sources.Length; file++)
        {
            ReadOnlyMemory<byte> whole = sources[file].Utf8;
            for (int round = 0; round < 25; round++)
                AssertFaultsLieInFiles(Replace(sources, file, whole[..random.Next(whole.Length)]));
        }
    }

    [Fact]
    public void No_definition_left_out_and_no_line_left_out_throws()
    {
        SourceText[] sources = Sources();
        var random = new Random(5);
        for (int file = 0; file < sources.Length; file++)
        {
            string text = Encoding.UTF8.GetString(sources[file].Utf8.Span);
            AssertFaultsLieInFiles(Replace(sources, file, "#"u8.ToArray()));
            string[] lines = text.Split('\n'), blocks = text.Split("\n\n");
            for (int round = 0; round < 12; round++)
            {
                AssertFaultsLieInFiles(Replace(sources, file, Without(lines, random.Next(lines.Length), '\n')));
                AssertFaultsLieInFiles(Replace(sources, file, Without(blocks, random.Next(blocks.Length), '\n')));
            }
        }
    }

    [Fact]
    public void A_folder_without_ontology_says_which_setting_names_another()
    {
        OntologyResult result = OntologyReader.ReadFolder(Path.Combine(Schema, "nowhere"));

        string folder = Path.Combine(Schema, "nowhere", OntologyReader.Folder);
        Assert.Equal($"{folder}:1:1: there is no *.graphql file here; name the schema folder with --schema", Assert.Single(result.Faults).ToString());
    }

    [Fact]
    public void Files_of_a_folder_are_named_without_the_machines_part_of_their_path()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, OntologyReader.Folder));
            File.WriteAllText(Path.Combine(folder.FullName, OntologyReader.Folder, "b.graphql"), "enum Lang { EN }");
            File.WriteAllText(Path.Combine(folder.FullName, OntologyReader.Folder, "a.graphql"), "type Loose");
            File.WriteAllText(Path.Combine(folder.FullName, OntologyReader.Folder, "notes.txt"), "not read");

            OntologyResult result = OntologyReader.ReadFolder(folder.FullName);

            Assert.Equal(
                [
                    "ontology/a.graphql:1:1: no file defines a node type; add a type with @node",
                    "ontology/a.graphql:1:6: type 'Loose' is not marked; add @node, @relationship or @record",
                ],
                result.Faults.Select(fault => fault.ToString()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SourceText[] Sources() =>
        [.. Directory.GetFiles(Path.Combine(Schema, OntologyReader.Folder), "*.graphql").Order(StringComparer.Ordinal)
            .Select(file => new SourceText(File.ReadAllBytes(file), Path.GetFileName(file)))];

    private static SourceText[] Replace(SourceText[] sources, int file, ReadOnlyMemory<byte> text)
    {
        SourceText[] changed = [.. sources];
        changed[file] = new SourceText(text, sources[file].Name);
        return changed;
    }

    private static byte[] Without(string[] parts, int left, char separator) =>
        Encoding.UTF8.GetBytes(string.Join(separator, parts.Where((_, index) => index != left)));

    private static void AssertFaultsLieInFiles(SourceText[] sources)
    {
        OntologyResult result = OntologyReader.Read(sources);
        Assert.Equal(result.Ontology is null, result.Faults.Count > 0);
        Assert.All(result.Faults, fault =>
        {
            Assert.Contains(sources, source => source.Name == fault.File);
            Assert.True(fault is { Line: > 0, Column: > 0 } && fault.Message.Length > 0);
        });
    }
}
