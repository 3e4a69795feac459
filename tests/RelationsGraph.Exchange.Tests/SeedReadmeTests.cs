using RelationsGraph.Exchange.Csv;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Exchange.Tests;

/// <summary>The example of seed/README.md, added to a copy of the product's seed.</summary>
public sealed class SeedReadmeTests
{
    private static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "seed");

    [Fact]
    public void The_example_of_the_seeds_page_can_be_added_as_it_stands()
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("seed-");
        foreach (string path in Directory.EnumerateFiles(Seed, "*.csv", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy.FullName, Path.GetRelativePath(Seed, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        int files = 0;
        foreach ((string file, string[] rows) in Blocks(File.ReadAllLines(Path.Combine(Seed, "README.md"))))
        {
            files++;
            AddRows(Path.Combine(copy.FullName, file), rows);
        }

        SeedResult result = SeedReader.Read(copy.FullName, OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!, CancellationToken.None);
        copy.Delete(recursive: true);

        Assert.Equal(7, files);
        Assert.Equal([], result.Faults.Take(10).Select(fault => fault.ToString()));
        Assert.Contains(result.Tables!.Nodes, table => table.Ids.Contains("facility/example-international-lounge"));
    }

    /// <summary>Each file name on a line of its own, followed by a block of CSV.</summary>
    private static IEnumerable<(string File, string[] Rows)> Blocks(string[] lines)
    {
        for (int i = 2; i < lines.Length; i++)
        {
            if (lines[i] == "```csv")
                yield return (lines[i - 2].Trim('`'), [.. lines.Skip(i + 1).TakeWhile(line => line != "```")]);
        }
    }

    /// <summary>Appends rows whose header may name fewer columns, in another order, than that of the file.</summary>
    private static void AddRows(string path, string[] rows)
    {
        string[] header = File.ReadLines(path).First().TrimStart('\uFEFF').Split(',');
        string[] columns = rows[0].Split(',');
        Assert.All(columns, column => Assert.Contains(column, header));
        foreach (string row in rows.Skip(1))
        {
            var reader = new CsvRecordReader(row);
            Assert.True(reader.Read());
            File.AppendAllText(path, string.Join(',', header.Select(name => Array.IndexOf(columns, name) is >= 0 and var at ? reader.Text(at) : "")) + "\n");
        }
    }
}
