using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Exchange.Tests;

/// <summary>A small seed without a fault, and copies of it that are broken in one place.</summary>
internal sealed class SmallSeed
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private readonly GraphOntology _ontology;

    private SmallSeed(string name, GraphOntology ontology)
    {
        _ontology = ontology;
        string folder = Path.Combine(AppContext.BaseDirectory, name, "seed");
        foreach (string path in Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories))
            _files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
    }

    public static GraphOntology Ontology { get; } = ReadOntology("Small");

    public static GraphOntology FiguresOntology { get; } = ReadOntology("Figures");

    /// <summary>Every kind of value and every sort of table.</summary>
    public static SmallSeed Good => new("Small", Ontology);

    /// <summary>Rows, their figures, and a rule of each kind by which the figures compute.</summary>
    public static SmallSeed Figures => new("Figures", FiguresOntology);

    /// <summary>Replaces a text that must occur in a file, at its first place.</summary>
    public SmallSeed Replace(string file, string old, string text)
    {
        string content = Encoding.UTF8.GetString(_files[file]);
        int at = content.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        return With(file, content[..at] + text + content[(at + old.Length)..]);
    }

    /// <summary>Adds a line at the end of a file.</summary>
    public SmallSeed Append(string file, string line) => With(file, Encoding.UTF8.GetString(_files[file]) + line + "\n");

    public SmallSeed With(string file, string content) => With(file, Encoding.UTF8.GetBytes(content));

    public SmallSeed With(string file, byte[] content)
    {
        _files[file] = content;
        return this;
    }

    public SmallSeed Without(string file)
    {
        Assert.True(_files.Remove(file));
        return this;
    }

    public byte[] Bytes(string file) => _files[file];

    public SeedResult Read(SeedLimits? limits = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seed-");
        try
        {
            foreach ((string file, byte[] content) in _files)
            {
                string path = Path.Combine(folder.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, content);
            }

            return SeedReader.Read(folder.FullName, _ontology, limits ?? SeedLimits.Default, CancellationToken.None);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Asserts that exactly these faults are found, in this order.</summary>
    public void HasFaults(params string[] expected)
    {
        SeedResult result = Read();
        Assert.Equal(expected, result.Faults.Select(fault => fault.ToString()));
        Assert.Null(result.Tables);
    }

    private static GraphOntology ReadOntology(string name)
    {
        OntologyResult result = OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, name, "schema"));
        Assert.Empty(result.Faults);
        return result.Ontology!;
    }
}
