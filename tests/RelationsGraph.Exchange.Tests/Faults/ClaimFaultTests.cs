namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Claims that do not fit what they are about.</summary>
public sealed class ClaimFaultTests
{
    [Fact]
    public void A_claim_is_about_a_property_or_a_topic() =>
        SmallSeed.Good.Replace("claims.csv", "PURPOSE", "PURPOSES")
            .HasFaults("claims.csv:4:54: property: Agreement has no 'PURPOSES', nor is it a topic; expected description, since, until, kind or PURPOSE. Did you mean 'PURPOSE'?");

    [Fact]
    public void A_value_in_the_table_and_in_a_claim_is_refused() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "A town of rivers,,FR", "A town of rivers,1889,FR")
            .HasFaults("nodes/cities.csv:2:32: since: there is a value here and a claim about it at claims.csv:5; expected an empty cell, which the best claim fills");

    [Fact]
    public void A_claim_of_a_date_is_a_date() =>
        SmallSeed.Good.Replace("claims.csv", "1959,1959", "昭和34年,昭和34年")
            .HasFaults("claims.csv:3:67: value.en: '昭和34年' is not a date; expected an EDTF date such as 1987-10, 2020~, 201X or 2020-10/..");

    [Fact]
    public void A_date_of_a_claim_that_a_spreadsheet_rewrote_is_refused_by_name() =>
        SmallSeed.Good.Replace("claims.csv", "1959-04,1959-04", "Oct-87,Oct-87")
            .HasFaults("claims.csv:2:65: value.en: 'Oct-87' looks like a date a spreadsheet has rewritten; type it as text, for example 1987-10");

    [Fact]
    public void The_languages_of_a_typed_claim_do_not_differ() =>
        SmallSeed.Good.Replace("claims.csv", "1959,1959", "1958,1959")
            .HasFaults("claims.csv:3:61: value.ja: '1958' differs from '1959'; expected the same value of 'since' for every language");

    [Fact]
    public void A_claim_with_a_value_has_it_in_every_language() =>
        SmallSeed.Good.Replace("claims.csv", "交流,exchange", "交流,")
            .HasFaults("claims.csv:4:65: value.en: the value is missing, but the state is VALUE; expected the value in every language");

    [Fact]
    public void A_claim_without_a_value_has_none() =>
        SmallSeed.Good.Replace("claims.csv", "since,,,NOT_STATED", "since,,1959,NOT_STATED")
            .HasFaults("claims.csv:5:36: value.en: a value with the state NOT_STATED; expected an empty cell");

    [Fact]
    public void A_claim_of_a_text_keeps_to_the_length_of_the_property() =>
        SmallSeed.Good.Replace("claims.csv", "agreement/yokohama-lyon,PURPOSE,交流,exchange", "agreement/yokohama-lyon,description,交流,exchange of many kinds")
            .HasFaults("claims.csv:4:69: value.en: the text has 22 characters; expected at most 20");

    [Fact]
    public void A_withdrawn_claim_is_checked_like_any_other() =>
        SmallSeed.Good.Replace("claims.csv", "1959,1959,VALUE,NORMAL", "nineteen,nineteen,VALUE,DEPRECATED")
            .HasFaults("claims.csv:3:70: value.en: 'nineteen' is not a date; expected an EDTF date such as 1987-10, 2020~, 201X or 2020-10/..");

    [Fact]
    public void A_required_property_is_not_left_to_a_withdrawn_claim() =>
        SmallSeed.Good
            .Replace("nodes/agreements.csv", "SISTER_CITY", "")
            .Append("claims.csv", "claim/yokohama-lyon--kind,agreement/yokohama-lyon,kind,PARTNER_CITY,PARTNER_CITY,VALUE,DEPRECATED")
            .Append("citations.csv", "claim/yokohama-lyon--kind,,document/overview,1,1,")
            .HasFaults("nodes/agreements.csv:2:25: kind: the value is missing; expected a value of AgreementKind");
}
