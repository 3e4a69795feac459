namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Names, contacts, citations and valid times.</summary>
public sealed class RecordFaultTests
{
    [Fact]
    public void A_display_name_is_missed_in_each_language() =>
        SmallSeed.Good.Replace("names.csv", "city/lyon,JA,リヨン,DISPLAY\ncity/lyon,EN,Lyon,DISPLAY\n", "city/lyon,EN,Lyon,SHORT\n")
            .HasFaults(
                "nodes/cities.csv:2:1: id: 'city/lyon' has no DISPLAY name in EN; expected one row of that kind in names.csv",
                "nodes/cities.csv:2:1: id: 'city/lyon' has no DISPLAY name in JA; expected one row of that kind in names.csv");

    [Fact]
    public void A_second_display_name_is_refused() =>
        SmallSeed.Good.Replace("names.csv", "city/yokohama,JA", "city/lyon,EN,Lyons,DISPLAY\ncity/yokohama,JA")
            .HasFaults("names.csv:4:20: kind: 'city/lyon' has a DISPLAY name in EN already at names.csv:3; expected only one");

    [Fact]
    public void A_name_whose_kind_cannot_be_read_is_not_missed_as_well() =>
        SmallSeed.Good.Replace("names.csv", "Lyon,DISPLAY", "Lyon,DISPLAI")
            .HasFaults("names.csv:3:19: kind: 'DISPLAI' is not a value of NameKind; expected DISPLAY or SHORT. Did you mean 'DISPLAY'?");

    [Fact]
    public void A_telephone_number_is_e_164() =>
        SmallSeed.Good.Replace("contacts.csv", "+81451234567", "045-123-4567")
            .HasFaults("contacts.csv:2:21: value: '045-123-4567' is not a telephone number; expected E.164 such as +81451234567");

    [Fact]
    public void A_web_contact_is_an_address() =>
        SmallSeed.Good.Replace("contacts.csv", "https://www.example.org/", "example.org")
            .HasFaults("contacts.csv:3:19: value: 'example.org' is not an address; expected an absolute http or https address such as https://www.example.org/");

    [Fact]
    public void A_mail_contact_has_a_host() =>
        SmallSeed.Good.Replace("contacts.csv", "WEB,https://www.example.org/", "EMAIL,info@example")
            .HasFaults("contacts.csv:3:21: value: 'info@example' is not a mail address; expected one such as info@example.org");

    [Fact]
    public void Whatever_can_be_cited_is_cited() =>
        SmallSeed.Good
            .Replace("citations.csv", "city/lyon,,document/overview.list,1,2,\n", "")
            .Replace("citations.csv", "claim/lyon--since,,document/overview.list,1,2,\n", "")
            .Replace("citations.csv", "part-of/overview.list--overview,,document/overview.list,1,2,\n", "")
            .HasFaults(
                "claims.csv:5:1: id: 'claim/lyon--since' has no citation; expected at least one row in citations.csv with it as 'owner'",
                "nodes/cities.csv:2:1: id: 'city/lyon' has no citation; expected at least one row in citations.csv with it as 'owner'",
                "relationships/part-of.csv:2:1: id: 'part-of/overview.list--overview' has no citation; expected at least one row in citations.csv with it as 'owner'");

    [Fact]
    public void A_cited_property_is_one_of_the_owner() =>
        SmallSeed.Good.Replace("citations.csv", "city/yokohama,since", "city/yokohama,sinec")
            .HasFaults("citations.csv:17:15: property: City has no 'sinec'; expected an empty cell, description, since, until, code, population, area, budget, capital, plan, page, floors, nicknames, names, contacts, claims or citations. Did you mean 'since'?");

    [Fact]
    public void A_relationship_has_no_names_to_cite() =>
        SmallSeed.Good.Replace("citations.csv", "seat/yokohama-lyon--yokohama,,", "seat/yokohama-lyon--yokohama,names,")
            .HasFaults("citations.csv:10:30: property: Seat has no 'names'; expected an empty cell, since, until, claims or citations");

    [Fact]
    public void The_last_line_is_not_before_the_first() =>
        SmallSeed.Good.Replace("citations.csv", "document/overview.list,1,2", "document/overview.list,3,2")
            .HasFaults("citations.csv:2:37: lineTo: line 2 is before line 3 in 'lineFrom'; expected the same or a later line");

    [Fact]
    public void Lines_come_in_pairs() =>
        SmallSeed.Good.Replace("citations.csv", "document/overview.list,1,2", "document/overview.list,1,")
            .HasFaults("citations.csv:2:37: lineTo: the line is missing; expected 'lineFrom' and 'lineTo' together");

    [Fact]
    public void Lines_count_from_one() =>
        SmallSeed.Good.Replace("citations.csv", "document/overview.list,1,2", "document/overview.list,0,2")
            .HasFaults("citations.csv:2:35: lineFrom: there is no line 0; expected 1 or more");

    [Fact]
    public void A_thing_does_not_end_before_it_begins() =>
        SmallSeed.Good.Replace("nodes/agreements.csv", "SISTER_CITY,", "SISTER_CITY,1958")
            .HasFaults("nodes/agreements.csv:2:37: until: it ends (1958) before it begins (1959-04 in 'since'); expected the same or a later date");
}
