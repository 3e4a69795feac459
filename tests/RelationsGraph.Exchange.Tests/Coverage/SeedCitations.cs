using System.Security.Cryptography;
using RelationsGraph.Exchange.Csv;

namespace RelationsGraph.Exchange.Tests.Coverage;

/// <summary>The product's seed as far as coverage needs it: documents, their parts, citations and lines without facts.</summary>
internal static class SeedCitations
{
    public static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "seed");

    /// <summary>Documents read from a file: id, file name, SHA-256.</summary>
    public static IEnumerable<(string Id, string File, string Hash)> Documents() =>
        Rows("nodes/documents.csv", "id", "fileName", "sha256").Where(row => row[1].Length > 0).Select(row => (row[0], row[1], row[2]));

    /// <summary>The citations of a document and of all of its parts.</summary>
    public static List<CitedPlace> Of(string document)
    {
        Dictionary<string, string> wholes = Rows("relationships/part-of.csv", "from", "to").Where(row => row[0].StartsWith("document/", StringComparison.Ordinal))
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        string Whole(string part)
        {
            while (part != document && wholes.TryGetValue(part, out string? whole))
                part = whole;
            return part;
        }

        HashSet<string> structure = [.. Directory.EnumerateFiles(Path.Combine(Seed, "relationships"), "*.csv").Where(path => Path.GetFileName(path) != "lists.csv")
            .SelectMany(path => Rows(Path.Combine("relationships", Path.GetFileName(path)), "id", "from"))
            .Where(row => row[1].StartsWith("document/", StringComparison.Ordinal)).Select(row => row[0])];
        return [.. Rows("citations.csv", "owner", "document", "lineFrom", "lineTo", "item").Where(row => row[2].Length > 0 && Whole(row[1]) == document)
            .Select(row => new CitedPlace(row[0], row[1], SourceLine.Number(row[2]), SourceLine.Number(row[3]), row[4],
                structure.Contains(row[0]) || row[0].StartsWith("document/", StringComparison.Ordinal)))];
    }

    /// <summary>The lines of a document that are listed as without facts.</summary>
    public static List<EmptyPlace> WithoutFacts(string document) =>
        [.. Rows("without-facts.csv", "document", "line", "item").Where(row => row[0] == document).Select(row => new EmptyPlace(SourceLine.Number(row[1]), row[2]))];

    /// <summary>The SHA-256 of a file as the seed writes it.</summary>
    public static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    /// <summary>Some columns of a table, row by row.</summary>
    public static IEnumerable<string[]> Rows(string file, params string[] columns)
    {
        Assert.True(Utf8File.TryDecode(File.ReadAllBytes(Path.Combine(Seed, file)), out string text, out _));
        var reader = new CsvRecordReader(text);
        Assert.True(reader.Read());
        string[] header = [.. Enumerable.Range(0, reader.Count).Select(reader.Text)];
        int[] at = Array.ConvertAll(columns, column => Array.IndexOf(header, column));
        while (reader.Read())
            yield return Array.ConvertAll(at, cell => cell < 0 ? "" : reader.Text(cell));
    }
}
