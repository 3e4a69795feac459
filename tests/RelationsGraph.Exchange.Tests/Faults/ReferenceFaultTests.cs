namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Ends, owners and references that lead nowhere, or to the wrong thing.</summary>
public sealed class ReferenceFaultTests
{
    [Fact]
    public void An_end_that_is_not_there_is_refused_with_the_nearest_id() =>
        SmallSeed.Good.Replace("relationships/party-to.csv", "city/lyon,a", "city/lion,a")
            .HasFaults("relationships/party-to.csv:2:30: from: 'city/lion' is not in the seed; expected the id of City. Did you mean 'city/lyon'?");

    [Fact]
    public void An_end_of_another_type_is_refused() =>
        SmallSeed.Good.Replace("relationships/party-to.csv", "city/lyon,agreement/yokohama-lyon", "agreement/yokohama-lyon,agreement/yokohama-lyon")
            .HasFaults("relationships/party-to.csv:2:30: from: 'agreement/yokohama-lyon' is of type Agreement; expected the id of City");

    [Fact]
    public void An_empty_end_is_refused() =>
        SmallSeed.Good.Replace("relationships/party-to.csv", "city/lyon,agreement/yokohama-lyon", "city/lyon,")
            .HasFaults("relationships/party-to.csv:2:40: to: the id is empty; expected the id of Agreement");

    [Fact]
    public void An_end_that_is_not_there_and_like_no_other_is_refused() =>
        SmallSeed.Good.Replace("relationships/party-to.csv", "city/lyon,a", "town/atlantis,a")
            .HasFaults("relationships/party-to.csv:2:30: from: 'town/atlantis' is not in the seed; expected the id of City");

    [Fact]
    public void An_end_in_a_row_that_could_not_be_read_is_no_fault_of_its_own() =>
        SmallSeed.Good.Replace("nodes/cities.csv", ",,3;-1", ",3;-1")
            .HasFaults("nodes/cities.csv:3:1: the row has 12 cells; expected 13, as in the header");

    [Fact]
    public void An_owner_that_is_not_there_is_refused() =>
        SmallSeed.Good.Replace("contacts.csv", "city/yokohama,WEB", "city/yokohoma,WEB")
            .HasFaults("contacts.csv:3:1: owner: 'city/yokohoma' is not in the seed; expected the id of City. Did you mean 'city/yokohama'?");

    [Fact]
    public void An_owner_of_another_type_is_refused() =>
        SmallSeed.Good.Replace("contacts.csv", "city/yokohama,WEB", "document/overview,WEB")
            .HasFaults("contacts.csv:3:1: owner: 'document/overview' is of type Document; expected the id of City");

    [Fact]
    public void A_reference_that_is_not_there_is_refused() =>
        SmallSeed.Good.Replace("citations.csv", "city/lyon,,document/overview.list", "city/lyon,,document/overview.lits")
            .HasFaults("citations.csv:2:12: document: 'document/overview.lits' is not in the seed; expected the id of Document. Did you mean 'document/overview.list'?");

    [Fact]
    public void A_reference_to_another_type_is_refused() =>
        SmallSeed.Good.Replace("citations.csv", "city/lyon,,document/overview.list", "city/lyon,,city/lyon")
            .HasFaults("citations.csv:2:12: document: 'city/lyon' is of type City; expected the id of Document");

    [Fact]
    public void A_second_relationship_where_one_is_allowed_is_refused() =>
        SmallSeed.Good
            .Replace("relationships/seat.csv", "seat/yokohama-lyon--yokohama,agreement/yokohama-lyon,city/yokohama\n", "seat/yokohama-lyon--yokohama,agreement/yokohama-lyon,city/yokohama\nseat/yokohama-lyon--lyon,agreement/yokohama-lyon,city/lyon\n")
            .Replace("citations.csv", "city/lyon,", "seat/yokohama-lyon--lyon,,document/overview,1,1,\ncity/lyon,")
            .HasFaults("relationships/seat.csv:3:26: from: 'agreement/yokohama-lyon' has its 'seat' already at relationships/seat.csv:2; expected only one");

    [Fact]
    public void A_relationship_that_must_be_there_is_missed() =>
        SmallSeed.Good
            .Without("relationships/seat.csv")
            .Replace("citations.csv", "seat/yokohama-lyon--yokohama,,document/overview.list,1,2,\n", "")
            .HasFaults("nodes/agreements.csv:2:1: id: 'agreement/yokohama-lyon' has no 'seat'; expected a row in relationships/seat.csv with it as 'from'");
}
