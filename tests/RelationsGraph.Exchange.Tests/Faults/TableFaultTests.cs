using System.Text;

namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Files that cannot be read as a table.</summary>
public sealed class TableFaultTests
{
    [Fact]
    public void A_byte_that_is_not_utf_8_is_found_with_its_place() =>
        SmallSeed.Good.With("names.csv", [.. "owner,lang,text,kind\ncity/lyon,JA,"u8, 0x83, 0x8A])
            .HasFaults("names.csv:2:14: the byte 0x83 is not UTF-8; expected UTF-8, which spreadsheets call 'CSV UTF-8'");

    [Fact]
    public void A_file_in_utf_16_is_recognized() =>
        SmallSeed.Good.With("names.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("owner")])
            .HasFaults("names.csv:1:1: the file is UTF-16; expected UTF-8, which spreadsheets call 'CSV UTF-8'");

    [Fact]
    public void A_file_that_ends_inside_a_character_is_refused() =>
        SmallSeed.Good.With("contacts.csv", [.. "owner,kind,value\n"u8, 0xE6, 0xA8])
            .HasFaults("contacts.csv:2:1: the byte 0xE6 is not UTF-8; expected UTF-8, which spreadsheets call 'CSV UTF-8'");

    [Fact]
    public void A_row_with_a_cell_too_few_is_refused() =>
        SmallSeed.Good.Replace("contacts.csv", "PHONE,+81451234567", "PHONE")
            .HasFaults("contacts.csv:2:1: the row has 2 cells; expected 3, as in the header");

    [Fact]
    public void A_row_with_a_cell_too_many_is_refused_where_the_surplus_begins() =>
        SmallSeed.Good.Replace("contacts.csv", "+81451234567", "+81451234567,x")
            .HasFaults("contacts.csv:2:34: the row has 4 cells; expected 3, as in the header");

    [Fact]
    public void A_quote_that_is_never_closed_is_found_where_it_opens() =>
        SmallSeed.Good.Replace("contacts.csv", "+81451234567", "\"+81451234567")
            .HasFaults("contacts.csv:2:21: the quote that opens here is never closed; expected a closing quote");

    [Fact]
    public void Text_after_a_closing_quote_is_refused() =>
        SmallSeed.Good.Replace("contacts.csv", "+81451234567", "\"+8145\"1234567")
            .HasFaults("contacts.csv:2:21: text after the closing quote; expected a comma or the end of the line, and quotes inside a cell doubled");

    [Fact]
    public void A_quote_inside_a_plain_cell_is_refused() =>
        SmallSeed.Good.Replace("contacts.csv", "+81451234567", "+8145\"1234567")
            .HasFaults("contacts.csv:2:21: a quote inside a cell that does not begin with one; expected the whole cell in quotes and the quotes in it doubled");

    [Fact]
    public void An_unknown_column_is_refused_with_the_columns_there_are() =>
        SmallSeed.Good.Replace("contacts.csv", "value", "valeu")
            .HasFaults(
                "contacts.csv:1:1: the column 'value' is missing; expected it in the header",
                "contacts.csv:1:12: there is no column 'valeu'; expected owner, kind or value. Did you mean 'value'?");

    [Fact]
    public void A_column_without_a_name_is_refused() =>
        SmallSeed.Good.With("contacts.csv", "owner,kind,value,\n")
            .HasFaults("contacts.csv:1:18: a column without a name; expected owner, kind or value");

    [Fact]
    public void A_column_that_is_there_twice_is_refused() =>
        SmallSeed.Good.Replace("nodes/agreements.csv", "id,kind,until", "id,kind,kind")
            .HasFaults("nodes/agreements.csv:1:9: the column 'kind' is there twice; expected it once");

    [Fact]
    public void A_required_column_that_is_missing_is_a_fault_of_the_header_alone() =>
        SmallSeed.Good.With("nodes/agreements.csv", "id,until\nagreement/yokohama-lyon,\n")
            .HasFaults("nodes/agreements.csv:1:1: the column 'kind' is missing; expected it in the header");

    [Fact]
    public void Without_the_column_of_ids_nothing_else_of_the_table_is_missed() =>
        SmallSeed.Good.Replace("nodes/agreements.csv", "id,", "ID,")
            .HasFaults(
                "nodes/agreements.csv:1:1: the column 'id' is missing; expected it in the header",
                "nodes/agreements.csv:1:1: there is no column 'ID'; expected id, description.ja, description.en, since, until or kind. Did you mean 'id'?");

    [Fact]
    public void An_empty_file_is_told_what_its_header_should_say() =>
        SmallSeed.Good.With("contacts.csv", "")
            .HasFaults("contacts.csv:1:1: the file is empty; expected a header line such as owner,kind,value");

    [Fact]
    public void An_empty_list_is_told_what_its_header_should_say() =>
        SmallSeed.Good.With("without-facts.csv", "")
            .HasFaults("without-facts.csv:1:1: the file is empty; expected the header line document,line,item,reason");

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seed-");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "names.csv"), Path.Combine(folder.FullName, "nowhere"));

        SeedResult result = SeedReader.Read(folder.FullName, SmallSeed.Ontology, CancellationToken.None);
        folder.Delete(recursive: true);

        var fault = Assert.Single(result.Faults);
        Assert.StartsWith("names.csv:1:1: the file cannot be read (", fault.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("); expected a file that this program may read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_no_type_has_is_refused_with_the_nearest_one() =>
        SmallSeed.Good.With("nodes/citys.csv", "id\n")
            .HasFaults("nodes/citys.csv:1:1: no type has this table; expected the file of a table of the ontology. Did you mean 'nodes/cities.csv'?");
}
