using System.Text;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RelationsGraph.Exchange.Csv;

namespace RelationsGraph.Exchange.Tests.Csv;

public sealed class CsvRecordReaderTests
{
    [Theory]
    [InlineData("a,b\nc", "a|b", "c")]
    [InlineData("a\r\nb\rc\n", "a", "b", "c")]
    [InlineData("a,\n,", "a|", "|")]
    [InlineData("\"a,\r\n\"\"b\"\"\",c", "a,\r\n\"b\"|c")]
    [InlineData("\"\",\"\"\"\"", "|\"")]
    [InlineData("\n\na", "", "", "a")]
    public void Records_are_read_as_rfc_4180_says(string text, params string[] expected)
    {
        var reader = new CsvRecordReader(text);
        var records = new List<string>();
        while (reader.Read())
        {
            Assert.Equal(CsvDefect.None, reader.Defect);
            records.Add(string.Join('|', Enumerable.Range(0, reader.Count).Select(reader.Text)));
        }

        Assert.Equal(expected, records);
    }

    [Theory]
    [InlineData("a,b\"c", CsvDefect.StrayQuote, 1)]
    [InlineData("\"a\"b,c", CsvDefect.TextAfterQuote, 0)]
    [InlineData("a,b,\"c\nd", CsvDefect.UnclosedQuote, 2)]
    [InlineData("a\"b,\"c\"d", CsvDefect.StrayQuote, 0)]
    internal void The_first_broken_quote_is_reported(string text, CsvDefect defect, int cell)
    {
        var reader = new CsvRecordReader(text);

        Assert.True(reader.Read());

        Assert.Equal(defect, reader.Defect);
        Assert.Equal(cell, reader.DefectCell);
        Assert.False(reader.Read());
    }

    /// <summary>CsvHelper is the oracle: what it reads without a complaint is read alike, and what it complains about has a defect.</summary>
    [Property(MaxTest = 2000)]
    public Property Any_text_is_read_as_by_CsvHelper() =>
        Prop.ForAll(Gen.Elements("a", "\"", "\"\"", ",", "\n", "\r\n", "\r", "横", " ").ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            bool complaint = false;
            var options = new CsvReaderOptions { Separator = ',', HasHeader = false, SkipEmptyLines = false, TrimWhitespace = false, OnMalformedRecord = _ => complaint = true };
            using var oracle = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
            var reader = new CsvRecordReader(text);
            bool defect = false;
            while (oracle.Read())
            {
                Assert.True(reader.Read());
                defect |= reader.Defect != CsvDefect.None;
                Assert.Equal(complaint, defect);
                if (complaint)
                    return;
                Assert.Equal(oracle.FieldCount, reader.Count);
                for (int cell = 0; cell < reader.Count; cell++)
                    Assert.Equal(oracle.GetString(cell), reader.Text(cell));
            }

            Assert.False(reader.Read());
        });
}
