namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>Ids that are badly formed or not unique.</summary>
public sealed class IdFaultTests
{
    [Fact]
    public void An_id_with_another_prefix_is_refused() =>
        SmallSeed.Good
            .With("claims.csv", "id,owner,property,value.ja,value.en,state,rank\nclaims/x,city/lyon,PURPOSE,a,a,VALUE,NORMAL\n")
            .Replace("citations.csv", "claim/yokohama-lyon--since,,document/pamphlet,1,2,\nclaim/yokohama-lyon--since--2,,document/overview.list,1,2,\nclaim/yokohama-lyon--purpose,,document/overview.list,1,2,\nclaim/lyon--since,", "claims/x,")
            .HasFaults("claims.csv:2:1: id: 'claims/x' does not begin with 'claim/'; expected claim/ and a slug");

    [Fact]
    public void A_character_a_slug_may_not_have_is_shown() =>
        SmallSeed.Good
            .Replace("relationships/seat.csv", "seat/yokohama-lyon--yokohama", "seat/Yokohama")
            .Replace("citations.csv", "seat/yokohama-lyon--yokohama", "seat/Yokohama")
            .HasFaults("relationships/seat.csv:2:1: id: 'seat/Yokohama' has 'Y' in its slug; expected only a-z, 0-9, '.' and '-'");

    [Fact]
    public void An_id_without_a_slug_is_refused() =>
        SmallSeed.Good
            .Replace("relationships/seat.csv", "seat/yokohama-lyon--yokohama", "seat/")
            .Replace("citations.csv", "seat/yokohama-lyon--yokohama", "seat/")
            .HasFaults("relationships/seat.csv:2:1: id: 'seat/' has no slug; expected seat/ and a slug of a-z, 0-9, '.' and '-'");

    [Fact]
    public void An_empty_id_is_refused() =>
        SmallSeed.Good
            .Replace("relationships/seat.csv", "seat/yokohama-lyon--yokohama", "")
            .Replace("citations.csv", "seat/yokohama-lyon--yokohama,,document/overview.list,1,2,\n", "")
            .HasFaults("relationships/seat.csv:2:1: id: the id is empty; expected seat/ and a slug");

    [Fact]
    public void An_id_that_is_too_long_is_refused() =>
        SmallSeed.Good
            .Replace("relationships/seat.csv", "seat/yokohama-lyon--yokohama", "seat/" + new string('x', 200))
            .Replace("citations.csv", "seat/yokohama-lyon--yokohama", "seat/" + new string('x', 200))
            .HasFaults("relationships/seat.csv:2:1: id: the id has 205 bytes; expected at most 200");

    [Fact]
    public void An_id_that_is_given_twice_names_the_other_place() =>
        SmallSeed.Good.Replace("nodes/cities.csv", "city/yokohama,", "city/lyon,,,,,,,,,,,,\ncity/yokohama,")
            .HasFaults("nodes/cities.csv:3:1: id: 'city/lyon' is already the id of nodes/cities.csv:2; expected an id of its own");
}
