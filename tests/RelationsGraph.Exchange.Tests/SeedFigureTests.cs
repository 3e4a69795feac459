using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Tests.Coverage;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Exchange.Tests;

/// <summary>Every rule of the product's seed still bites: one figure, changed in a copy, and the rule names it.</summary>
public sealed class SeedFigureTests
{
    private const string File = "nodes/observations.csv";

    [Theory]
    [InlineData("categories-to-total", "total--budget--fy2019")]
    [InlineData("categories-to-total", "international-relations--budget--fy2019")]
    [InlineData("lines-to-categories", "international-planning--budget--fy2020")]
    [InlineData("lines-to-categories", "ticad-7-promotion--budget--fy2019")]
    [InlineData("lines-to-highlights", "highlights.foreign-workforce--budget--fy2019")]
    [InlineData("categories-to-highlights", "highlights.global-network--budget--fy2020")]
    [InlineData("across-bureaus-to-lines", "across-bureaus.lounges--budget--fy2020")]
    [InlineData("across-bureaus-to-lines", "y-port--budget--fy2020")]
    [InlineData("funding-to-amounts", "international-planning--funding--fy2020-national")]
    [InlineData("differences", "international-relations--budget-difference--fy2020")]
    [InlineData("change-ratios", "total--budget-change-ratio--fy2020")]
    [InlineData("members", "citynet-members")]
    [InlineData("sister-and-friendship-cities", "yokohama-sister-and-friendship-cities")]
    [InlineData("partner-cities", "yokohama-partner-cities")]
    [InlineData("joint-statements", "yokohama-joint-statements")]
    [InlineData("host-town-nations", "yokohama-host-town-nations")]
    [InlineData("anniversary-cities", "yokohama-anniversary-cities-fy2020")]
    [InlineData("overseas-offices", "yokohama-overseas-offices")]
    [InlineData("commercialised-cases", "y-port-commercialised-cases")]
    [InlineData("lounges", "international-lounges--count--2020")]
    [InlineData("lounges", "international-lounges--count--2021")]
    [InlineData("passport-centres", "passport-center-operation--count")]
    [InlineData("coordinator-wards", "coordinators-in-three-lounges--count")]
    [InlineData("consultation-languages", "yokohama-foreign-residents-information-center--languages")]
    public void A_changed_figure_is_found(string check, string observation)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("seed-");
        foreach (string path in Directory.EnumerateFiles(SeedCitations.Seed, "*.csv", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy.FullName, Path.GetRelativePath(SeedCitations.Seed, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(path, target);
        }

        Change(Path.Combine(copy.FullName, File), $"observation/{observation}");
        SeedResult result = SeedReader.Read(copy.FullName, OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!, CancellationToken.None);
        copy.Delete(recursive: true);

        Assert.Contains(result.Faults, fault => fault.File == File && fault.Message.Contains($"does not compute: the check '{check}'", StringComparison.Ordinal));
    }

    /// <summary>Writes three times the value and one into the row of an observation.</summary>
    private static void Change(string path, string id)
    {
        string[] lines = System.IO.File.ReadAllLines(path);
        int value = Array.IndexOf(lines[0].Split(','), "value"), row = Array.FindIndex(lines, line => line.StartsWith(id + ",", StringComparison.Ordinal));
        var reader = new CsvRecordReader(lines[row]);
        Assert.True(reader.Read());
        string[] cells = [.. Enumerable.Range(0, reader.Count).Select(reader.Text)];
        cells[value] = FormattableString.Invariant($"{(decimal.Parse(cells[value], System.Globalization.CultureInfo.InvariantCulture) * 3) + 1}");
        lines[row] = string.Join(',', cells.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell));
        System.IO.File.WriteAllLines(path, lines);
    }
}
