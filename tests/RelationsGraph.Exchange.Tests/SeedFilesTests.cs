using RelationsGraph.Exchange.Tests.Coverage;

namespace RelationsGraph.Exchange.Tests;

/// <summary>The files of the product's seed go through a spreadsheet and come back the same.</summary>
public sealed class SeedFilesTests
{
    private const int LongLine = 300;

    public static TheoryData<string> Files =>
        new(Directory.EnumerateFiles(SeedCitations.Seed, "*.csv", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(SeedCitations.Seed, path).Replace(Path.DirectorySeparatorChar, (char)47)));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_begins_with_a_byte_order_mark_and_ends_its_lines_alike(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(SeedCitations.Seed, file));

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_one_header_line_and_one_line_for_each_row(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SeedCitations.Seed, file));

        Assert.Equal(lines.Length - 1, SeedCitations.Rows(file, lines[0].Split(',')[0]).Count());
        Assert.DoesNotContain("", lines);
        Assert.DoesNotContain(lines[0], lines.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_are_in_order(string file)
    {
        string header = File.ReadLines(Path.Combine(SeedCitations.Seed, file)).First();
        string[] columns = header.Split(',');
        string[] keys = file == "without-facts.csv" ? ["document", "line", "item"]
            : columns.Contains("id") ? ["id"]
            : columns.Contains("owner") && columns[0] == "owner" ? ["owner"] : [columns[0], columns[1]];
        string[] rows = [.. SeedCitations.Rows(file, keys).Select(row => string.Join('\t', row.Select(cell => int.TryParse(cell, out int line) ? $"{line:00000000}" : cell)))];

        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_line_is_short_enough_to_be_read(string file) =>
        Assert.DoesNotContain(File.ReadAllLines(Path.Combine(SeedCitations.Seed, file)), line => line.Length > LongLine);
}
