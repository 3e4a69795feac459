namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Values that do not fit their column.</summary>
public sealed class CellFaultTests
{
    [Fact]
    public void A_bad_date_is_explained() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "1889-04-01", "1889-13")
            .HasFaults("nodes/cities.csv:3:17: since: '1889-13' has no month 13; months are 01 to 12, seasons 21 to 24");

    [Fact]
    public void A_date_that_a_spreadsheet_rewrote_is_refused_by_name() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "1889-04-01", "Apr-89")
            .HasFaults("nodes/cities.csv:3:17: since: 'Apr-89' looks like a date a spreadsheet has rewritten; type it as text, for example 1987-10");

    [Fact]
    public void A_text_over_its_length_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "JP", "JPN")
            .HasFaults("nodes/cities.csv:3:28: code: the text has 3 characters; expected at most 2");

    [Fact]
    public void Length_counts_characters_and_not_units() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷")
            .HasFaults("nodes/cities.csv:2:15: description.en: the text has 21 characters; expected at most 20");

    [Fact]
    public void A_bad_integer_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "3777491", "3.777.491")
            .HasFaults("nodes/cities.csv:3:31: population: '3.777.491' is not an integer; expected digits only, -2147483648 to 2147483647");

    [Fact]
    public void An_integer_out_of_range_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "3777491", "3777491000")
            .HasFaults("nodes/cities.csv:3:31: population: '3777491000' is not an integer; expected digits only, -2147483648 to 2147483647");

    [Fact]
    public void A_bad_decimal_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "437.71", "437.715")
            .HasFaults("nodes/cities.csv:3:39: area: '437.715' is not a decimal number; expected digits such as 1234.5, no thousands separators, at most 2 decimal places");

    [Fact]
    public void A_bad_long_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "1770900000000", "+1770900000000")
            .HasFaults("nodes/cities.csv:3:46: budget: '+1770900000000' is not an integer; expected digits only, -9223372036854775808 to 9223372036854775807");

    [Fact]
    public void A_boolean_as_spreadsheets_write_it_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "false,FY2020", "FALSE,FY2020")
            .HasFaults("nodes/cities.csv:3:60: capital: 'FALSE' is not a boolean; expected true or false, in lower case");

    [Fact]
    public void A_bad_fiscal_year_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "FY2020", "2020")
            .HasFaults("nodes/cities.csv:3:66: plan: '2020' is not a fiscal year; expected FY and four digits, such as FY2020");

    [Fact]
    public void A_relative_address_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "https://www.lyon.fr/", "www.lyon.fr")
            .HasFaults("nodes/cities.csv:2:57: page: 'www.lyon.fr' is not an address; expected an absolute http or https address such as https://www.example.org/");

    [Fact]
    public void A_bad_value_in_a_list_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "3;-1", "3;B1")
            .HasFaults("nodes/cities.csv:3:74: floors: 'B1' is not an integer; expected digits only, -2147483648 to 2147483647");

    [Fact]
    public void An_empty_value_in_a_list_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "Hama;Port", "Hama;;Port")
            .HasFaults("nodes/cities.csv:3:79: nicknames: an empty value in the list 'Hama;;Port'; expected values separated by ';'");

    [Fact]
    public void White_space_around_a_value_in_a_list_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "Hama;Port", "Hama; Port")
            .HasFaults("nodes/cities.csv:3:79: nicknames: white space around 'Port'; expected none");

    [Fact]
    public void White_space_around_a_value_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", " A town")
            .HasFaults("nodes/cities.csv:2:15: description.en: white space around 'A town'; expected none");

    [Fact]
    public void Ideographic_space_around_a_value_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "河の町", "河の町\u3000")
            .HasFaults("nodes/cities.csv:2:11: description.ja: white space around '河の町'; expected none");

    [Fact]
    public void A_control_character_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", "A\u0007town")
            .HasFaults("nodes/cities.csv:2:15: description.en: the invisible character U+0007 inside the value; expected none");

    [Fact]
    public void A_tab_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", "A\ttown")
            .HasFaults("nodes/cities.csv:2:15: description.en: a tab inside the value; expected a space");

    [Fact]
    public void A_line_break_in_a_value_that_is_not_text_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "https://www.lyon.fr/", "\"https://www\n.lyon.fr/\"")
            .HasFaults("nodes/cities.csv:2:57: page: a line break inside the value; expected one line");

    [Fact]
    public void A_character_lost_in_a_conversion_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", "A town\uFFFD")
            .HasFaults("nodes/cities.csv:2:15: description.en: the character U+FFFD, left by a conversion that lost the real one; expected the real one");

    [Fact]
    public void An_invisible_direction_mark_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers", "A \u202Etown")
            .HasFaults("nodes/cities.csv:2:15: description.en: the invisible character U+202E inside the value; expected none");

    [Fact]
    public void A_wrong_enum_value_is_refused_with_the_right_ones_and_the_nearest() =>
        SmallSeed.Good.Replace("nodes/agreements.csv", "SISTER_CITY", "SISTER_CTIY")
            .HasFaults("nodes/agreements.csv:2:25: kind: 'SISTER_CTIY' is not a value of AgreementKind; expected SISTER_CITY or PARTNER_CITY. Did you mean 'SISTER_CITY'?");

    [Fact]
    public void A_required_value_that_is_missing_is_named() =>
        SmallSeed.Good.Replace("nodes/agreements.csv", "SISTER_CITY", "")
            .HasFaults("nodes/agreements.csv:2:25: kind: the value is missing; expected a value of AgreementKind");

    [Fact]
    public void The_column_is_counted_in_characters_of_the_line_the_cell_begins_in() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "河の町,A town of rivers,,FR", "\"河\n町\",𠮷,,FRA")
            .HasFaults("nodes/cities.csv:3:7: code: the text has 3 characters; expected at most 2");
}
