using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Tests.Coverage;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Exchange.Tests;

/// <summary>Every rule of the product's seed still bites: one cell, changed in a copy, and the message says where, what, and what was expected.</summary>
public sealed class SeedFigureTests
{
    private const string Figure = "; expected these to agree, or a row in known-discrepancies.csv if the source prints it so";
    private const string Date = "; expected dates that may be the same day, or a row in known-discrepancies.csv if the source prints both";
    private const string Claim = "; expected values that may be the same, or a row in known-discrepancies.csv if the sources print both";

    /// <summary>
    /// The rule; the id and the column of the cell that is changed; what is put there; the cell that the message names, where it is another;
    /// the message up to what was expected. <c>{check}</c> stands for the rule, <c>{before}</c> for the line before the one named.
    /// </summary>
    public static TheoryData<string, string, string, string, string> Broken => new()
    {
        { "across-bureaus-to-lines", "observation/y-port--budget--fy2020 value", "120600", "", "120600 does not compute: {check} (SUM) gives 119500 to 120500 from 'observation/across-bureaus.y-port--budget--fy2020'" },
        { "across-bureaus-to-lines", "observation/across-bureaus.lounges--budget--fy2020 value", "39000", "observation/foreign-workforce--budget--fy2020 value", "110962 does not compute: {check} (SUM) gives 112500 to 115500 from 3 figures" },
        { "ages", "observation/yokohama-international-cooperation-center--age--2020 value", "50", "", "50 does not compute: {check} (YEARS) gives 28.372 to 31.746 from 'facility/yokohama-international-cooperation-center'" },
        { "anniversaries", "event/mumbai-55th-anniversary ordinal", "56", "", "56 does not compute: {check} (YEARS) gives 54.003 to 55.995 from 'agreement/yokohama-mumbai-sister-city'" },
        { "anniversaries", "event/americas-office-first-anniversary ordinal", "2", "", "2 does not compute: {check} (YEARS) gives 0.918 to 1.079 from 'office/americas'" },
        { "anniversary-cities", "observation/yokohama-anniversary-cities-fy2020 value", "5", "", "5 does not compute: {check} (COUNT) gives 4 from 'subject.sisterCities.partyTo[commemoratedBy.ordinal=55]'" },
        { "categories-to-highlights", "observation/highlights.global-network--budget--fy2020 value", "242385", "", "242385 does not compute: {check} (EQUAL) gives 242358 from 'observation/international-relations--budget--fy2020'" },
        { "categories-to-total", "observation/total--budget--fy2019 value", "1582772", "", "1582772 does not compute: {check} (SUM) gives 1582722 from 3 figures" },
        { "categories-to-total", "observation/international-relations--budget--fy2019 value", "296631", "observation/total--budget--fy2019 value", "1582722 does not compute: {check} (SUM) gives 1582740 from 3 figures" },
        { "change-ratios", "observation/total--budget-change-ratio--fy2020 value", "6.2", "", "6.2 does not compute: {check} (RATIO) gives 5.236 from 'observation/total--budget--fy2020' and 'observation/total--budget--fy2019'" },
        { "commercialised-cases", "observation/y-port-commercialised-cases value", "17", "", "17 does not compute: {check} (COUNT) gives 16 from 'subject.outcomes[kind=COMMERCIALISED_CASE]'" },
        { "consultation-languages", "observation/yokohama-foreign-residents-information-center--languages value", "12", "", "12 does not compute: {check} (EQUAL) gives 11 from 'facility/yokohama-foreign-residents-information-center'" },
        { "coordinator-wards", "observation/coordinators-in-three-lounges--count value", "4", "", "4 does not compute: {check} (COUNT) gives 3 from 'subject.locatedIn[kind=WARD]'" },
        { "decisions", "policy/2030-agenda since", "2015-10", "", "'2015-10' does not agree: {check} (DATE) gives '2015-09' from 'event/un-summit'" },
        { "differences", "observation/international-relations--budget-difference--fy2020 value", "54255", "", "54255 does not compute: {check} (DIFFERENCE) gives -54255 from 'observation/international-relations--budget--fy2020' and 'observation/international-relations--budget--fy2019'" },
        { "events-and-their-parts", "event/da-nang-forum-company-tour date", "2019-08", "", "'2019-08' does not agree: {check} (DATE) gives '2019-09' from 'event/da-nang-urban-development-forum'" },
        { "foreign-residents", "observation/yokohama--population--foreign-residents-2021 value", "70000", "", "70000 does not compute: {check} (EQUAL) gives 100000 or more from 'observation/yokohama--population--foreign-residents-2020'" },
        { "funding-to-amounts", "observation/international-planning--funding--fy2020-national value", "41050", "observation/international-planning--budget--fy2020 value", "1086791 does not compute: {check} (PARTITION) gives 1086341 from 4 figures" },
        { "host-town-nations", "observation/yokohama-host-town-nations value", "8", "", "8 does not compute: {check} (COUNT) gives 9 from 'subject.hostTownNations'" },
        { "joint-statements", "observation/yokohama-joint-statements value", "6", "", "6 does not compute: {check} (COUNT) gives 5 from 'subject.agreements[kind=JOINT_STATEMENT]'" },
        { "lines-to-categories", "observation/international-planning--budget--fy2020 value", "1086719", "", "1086719 does not compute: {check} (SUM) gives 1086791 from 7 figures" },
        { "lines-to-categories", "observation/ticad-7-promotion--budget--fy2019 value", "79994", "observation/international-relations--budget--fy2019 value", "296613 does not compute: {check} (SUM) gives 296658 from 3 figures" },
        { "lines-to-highlights", "observation/highlights.foreign-workforce--budget--fy2019 value", "78173", "", "78173 does not compute: {check} (SUM) gives 78713 from 'observation/foreign-workforce--budget--fy2019'" },
        { "lounges", "observation/international-lounges--count--2020 value", "12", "", "12 does not compute: {check} (COUNT) gives 10 to 11 from '(document/pamphlet.lounge-list).lists[kind=LOUNGE|COUNTER]'" },
        { "lounges", "observation/international-lounges--count--2021 value", "12", "", "12 does not compute: {check} (COUNT) gives 11 from '(document/pamphlet.lounge-list).lists[kind=LOUNGE|COUNTER]'" },
        { "members", "observation/citynet-members value", "164", "", "164 does not compute: {check} (PARTITION) gives 163 from 3 figures" },
        { "openings", "activity/opening-of-foreign-residents-information-center period", "2019-09", "", "'2019-09' does not agree: {check} (DATE) gives '2019-08' from 'facility/yokohama-foreign-residents-information-center'" },
        { "overseas-offices", "observation/yokohama-overseas-offices value", "3", "", "3 does not compute: {check} (COUNT) gives 4 from 'subject.operates[kind=OVERSEAS]'" },
        { "partner-cities", "observation/yokohama-partner-cities value", "8", "", "8 does not compute: {check} (COUNT) gives 7 from 'subject.partnerCities'" },
        { "passport-centres", "observation/passport-center-operation--count value", "3", "", "3 does not compute: {check} (COUNT) gives 2 from 'subject.sites[kind=PASSPORT_CENTRE]'" },
        { "passport-work", "claim/passport-center-operation--since value", "2019-10-13", "activity/passport-work-transfer period", "'2019-10-31' does not agree: {check} (DATE) gives '2019-10-13' from 'programme/passport-center-operation'" },
        { "passport-work-sites", "claim/center-minami-passport-center--since value", "2019-10-30", "programme/passport-center-operation", "'2019-10-31' does not agree: {check} (DATE) gives '2019-10-30' from 'facility/center-minami-passport-center'" },
        { "sister-and-friendship-cities", "observation/yokohama-sister-and-friendship-cities value", "9", "", "9 does not compute: {check} (COUNT) gives 8 from 'subject.sisterCities'" },
        { "stated-twice", "claim/total--budget--fy2020--value--2 value", "1656600", "claim/total--budget--fy2020--value--2 value.en", "'1656600' does not agree with '1665601' at claims.csv:{before} by {check} (AGREE)" },
        { "stated-twice", "claim/passport-work-transfer--period--2 value", "2019-11", "claim/passport-work-transfer--period--2 value.en", "'2019-11' does not agree with '2019-10-31' at claims.csv:{before} by {check} (AGREE)" },
        { "ticad-7", "activity/ticad-7-promotion-of-companies period", "2019-07", "", "'2019-07' does not agree: {check} (DATE) gives '2019-08' from 'event/ticad-7-side-event'" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_changed_cell_is_found(string check, string cell, string value, string named, string message)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("seed-");
        foreach (string path in Directory.EnumerateFiles(SeedCitations.Seed, "*.csv", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy.FullName, Path.GetRelativePath(SeedCitations.Seed, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }

        Change(copy.FullName, cell.Split(' '), value);
        SeedResult result = SeedReader.Read(copy.FullName, OntologyReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "schema")).Ontology!, CancellationToken.None);
        string expected = Place(copy.FullName, (named.Length > 0 ? named : cell).Split(' '), out int line)
            + message.Replace("{check}", $"the check '{check}'", StringComparison.Ordinal).Replace("{before}", $"{line - 1}", StringComparison.Ordinal)
            + (message.EndsWith("(AGREE)", StringComparison.Ordinal) ? Claim : message.Contains("(DATE)", StringComparison.Ordinal) ? Date : Figure);
        copy.Delete(recursive: true);

        Assert.Contains(expected, result.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Every_rule_has_a_broken_copy() =>
        Assert.Equal(SeedCitations.Rows("checks.csv", "id").Select(row => row[0]), Broken.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Writes a value into the cells of a column, in all of its languages.</summary>
    private static void Change(string folder, string[] cell, string value)
    {
        (string file, int row, string[] header, string[] cells) = Find(folder, cell[0]);
        for (int i = 0; i < header.Length; i++)
        {
            if (header[i].Split('.')[0] == cell[1])
                cells[i] = value;
        }

        string path = Path.Combine(folder, file);
        string[] lines = File.ReadAllLines(path);
        lines[row] = string.Join(',', cells.Select(Quoted));
        File.WriteAllLines(path, lines);
    }

    /// <summary>The place of a cell as a message writes it; of the row where the table has no such column.</summary>
    private static string Place(string folder, string[] cell, out int line)
    {
        (string file, int row, string[] header, string[] cells) = Find(folder, cell[0]);
        line = row + 1;
        int column = cell.Length < 2 ? -1 : Array.FindIndex(header, name => name == cell[1]);
        return column < 0 ? $"{file}:{line}:1: " : $"{file}:{line}:{cells.Take(column).Sum(text => Quoted(text).Length + 1) + 1}: {header[column]}: ";
    }

    private static (string File, int Row, string[] Header, string[] Cells) Find(string folder, string id)
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "nodes")).Append(Path.Combine(folder, "claims.csv")))
        {
            string[] lines = File.ReadAllLines(path);
            int row = Array.FindIndex(lines, line => line.StartsWith(id + ",", StringComparison.Ordinal));
            if (row > 0)
                return (Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), row, Cells(lines[0]), Cells(lines[row]));
        }

        throw new InvalidOperationException($"'{id}' is not in the seed");
    }

    private static string[] Cells(string line)
    {
        var reader = new CsvRecordReader(line);
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.Count).Select(reader.Text)];
    }

    private static string Quoted(string text) => text.AsSpan().ContainsAny(',', '"') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
