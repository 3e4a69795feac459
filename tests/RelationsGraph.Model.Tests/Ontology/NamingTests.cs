using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Model.Tests.Ontology;

public sealed class NamingTests
{
    [Theory]
    [InlineData("City", "city", "CITY")]
    [InlineData("cities", "cities", "CITIES")]
    [InlineData("HostTown", "host-town", "HOST_TOWN")]
    [InlineData("hostTowns", "host-towns", "HOST_TOWNS")]
    [InlineData("PartyTo", "party-to", "PARTY_TO")]
    [InlineData("A", "a", "A")]
    [InlineData("UNMember", "un-member", "UN_MEMBER")]
    [InlineData("MemberOfUN", "member-of-un", "MEMBER_OF_UN")]
    [InlineData("TICAD7", "ticad7", "TICAD7")]
    [InlineData("Ticad7Event", "ticad7-event", "TICAD7_EVENT")]
    [InlineData("HTTP", "http", "HTTP")]
    [InlineData("XRay", "x-ray", "X_RAY")]
    [InlineData("rayX", "ray-x", "RAY_X")]
    public void Words_begin_at_capitals(string name, string kebab, string snake)
    {
        Assert.Equal(kebab, Naming.Kebab(name));
        Assert.Equal(snake, Naming.ScreamingSnake(name));
        Assert.True(Naming.IsKebab(kebab));
    }

    [Theory]
    [InlineData("city", true)]
    [InlineData("city-2", true)]
    [InlineData("2", true)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("city-", false)]
    [InlineData("City", false)]
    [InlineData("city/2", false)]
    [InlineData("city.2", false)]
    [InlineData("市", false)]
    public void Ids_and_tables_are_lower_case_with_hyphens(string name, bool isKebab) => Assert.Equal(isKebab, Naming.IsKebab(name));
}
