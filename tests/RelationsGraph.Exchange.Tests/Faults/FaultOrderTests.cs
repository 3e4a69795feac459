namespace RelationsGraph.Exchange.Tests.Faults;

/// <summary>All faults of a seed come in one run, in a stable order, and not without end.</summary>
public sealed class FaultOrderTests
{
    private static SmallSeed Broken => SmallSeed.Good
        .Replace("relationships/party-to.csv", "city/lyon,a", "city/lion,a")
        .Replace("nodes/cities.csv", "FY2020", "2020")
        .Replace("nodes/cities.csv", "437.71", "437.7100")
        .Replace("nodes/cities.csv", "47.87", "wide")
        .Replace("nodes/cities.csv", "522250", "many")
        .Replace("names.csv", "city/lyon,EN", "city/lyons,EN");

    [Fact]
    public void Faults_are_ordered_by_file_line_and_column() =>
        Broken.HasFaults(
            "names.csv:3:1: owner: 'city/lyons' is not in the seed; expected the id of Entity. Did you mean 'city/lyon'?",
            "nodes/cities.csv:2:1: id: 'city/lyon' has no DISPLAY name in EN; expected one row of that kind in names.csv",
            "nodes/cities.csv:2:36: population: 'many' is not an integer; expected digits only, -2147483648 to 2147483647",
            "nodes/cities.csv:2:41: area: 'wide' is not a decimal number; expected digits such as 1234.5, no thousands separators, at most 2 decimal places",
            "nodes/cities.csv:3:39: area: '437.7100' is not a decimal number; expected digits such as 1234.5, no thousands separators, at most 2 decimal places",
            "nodes/cities.csv:3:68: plan: '2020' is not a fiscal year; expected FY and four digits, such as FY2020",
            "relationships/party-to.csv:2:30: from: 'city/lion' is not in the seed; expected the id of City. Did you mean 'city/lyon'?");

    [Fact]
    public void The_order_is_the_same_every_time() =>
        Assert.Equal(Broken.Read().Faults, Broken.Read().Faults);

    [Fact]
    public void Faults_beyond_the_limit_are_counted()
    {
        SeedResult result = Broken.Read(new SeedLimits { MaxFaults = 2 });

        Assert.Equal(["names.csv", "nodes/cities.csv"], result.Faults.Select(fault => fault.File));
        Assert.Equal(5, result.MoreFaults);
        Assert.Null(result.Tables);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        SeedResult result = SmallSeed.Good.Read(new SeedLimits { MaxFileBytes = 700 });

        Assert.Contains(result.Faults, fault => fault.File == "citations.csv" && fault.Message.EndsWith("expected at most 700", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thousand_wrong_ids_do_not_take_long_to_be_told()
    {
        string rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => $"city/yokohama-{row},PHONE,x\n"));

        SeedResult result = SmallSeed.Good.With("contacts.csv", "owner,kind,value\n" + rows).Read();

        Assert.Equal(1_000, result.Faults.Count);
        Assert.Equal(39_000, result.MoreFaults);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault()
    {
        SeedResult result = SeedReader.Read("/no/such/seed", SmallSeed.Ontology, CancellationToken.None);

        Assert.Equal(["/no/such/seed:1:1: there is no such folder; expected the folder of a seed"], result.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_folder_without_tables_is_a_fault()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("seed-");

        SeedResult result = SeedReader.Read(folder.FullName, SmallSeed.Ontology, CancellationToken.None);

        Assert.EndsWith("the folder has no tables; expected files such as nodes/agreements.csv", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
        folder.Delete();
    }
}
