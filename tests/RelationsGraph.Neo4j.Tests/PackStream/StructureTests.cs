using System.Text;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.PackStream;

public class StructureTests
{
    private static readonly Dictionary<string, object?> Properties = new() { ["name"] = "横浜" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_node_is_read_with_its_element_id_and_without(bool five)
    {
        object?[] fields = [7, new object?[] { "Entity" }, Properties];
        var node = new PackReader(PackValue.Bytes(new PackStructure(PackTag.Node, five ? [.. fields, "4:x:7"] : fields))).ReadNode();
        Assert.Equal(7, node.Id);
        Assert.Equal("Entity", Assert.Single(Assert.IsType<object?[]>(PackValue.Read(node.Labels))));
        Assert.Equal(Properties, PackValue.Read(node.Properties));
        Assert.Equal(five ? "4:x:7" : "", Encoding.UTF8.GetString(node.ElementId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_relationship_is_read_with_its_element_ids_and_without(bool five)
    {
        object?[] fields = [1, 2, 3, "LINKS", Properties];
        var bytes = PackValue.Bytes(new PackStructure(PackTag.Relationship, five ? [.. fields, "5:x:1", "4:x:2", "4:x:3"] : fields));
        var relationship = new PackReader(bytes).ReadRelationship();
        Assert.Equal((1, 2, 3), (relationship.Id, relationship.StartId, relationship.EndId));
        Assert.Equal("LINKS"u8, relationship.Type);
        Assert.Equal(Properties, PackValue.Read(relationship.Properties));
        Assert.Equal(
            five ? "5:x:1 4:x:2 4:x:3" : "  ",
            Encoding.UTF8.GetString(relationship.ElementId) + ' ' + Encoding.UTF8.GetString(relationship.StartElementId) + ' ' +
            Encoding.UTF8.GetString(relationship.EndElementId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_path_is_read_with_what_is_in_it(bool five)
    {
        object?[] node = [7, Array.Empty<object?>(), Properties], link = [1, "LINKS", Properties];
        var bytes = PackValue.Bytes(new PackStructure(
            PackTag.Path,
            new object?[] { new PackStructure(PackTag.Node, five ? [.. node, "4:x:7"] : node) },
            new object?[] { new PackStructure(PackTag.UnboundRelationship, five ? [.. link, "5:x:1"] : link) },
            new object?[] { -1, 0 }));
        var path = new PackReader(bytes).ReadPath();
        Assert.Equal([-1L, 0L], Assert.IsType<object?[]>(PackValue.Read(path.Indices)));
        var relationships = new PackReader(path.Relationships);
        Assert.Equal(1, relationships.ReadList());
        var relationship = relationships.ReadUnboundRelationship();
        Assert.Equal((1, -1, -1), (relationship.Id, relationship.StartId, relationship.EndId));
        Assert.Equal(five ? "5:x:1" : "", Encoding.UTF8.GetString(relationship.ElementId));
        var nodes = new PackReader(path.Nodes);
        Assert.Equal(1, nodes.ReadList());
        Assert.Equal(7, nodes.ReadNode().Id);
    }

    [Fact]
    public void Legacy_times_with_an_offset_become_instants()
    {
        var legacy = PackValue.Bytes(new PackStructure(PackTag.LegacyDateTime, 32_400, 5, 32_400));
        Assert.Equal(new PackDateTime(0, 5, 32_400), new PackReader(legacy).ReadDateTime());
        var beyond = PackValue.Bytes(new PackStructure(PackTag.LegacyDateTime, long.MinValue, 5, 32_400));
        Assert.Throws<PackException>(() => new PackReader(beyond).ReadDateTime());
    }

    [Fact]
    public void Legacy_times_in_a_zone_say_so()
    {
        var legacy = PackValue.Bytes(new PackStructure(PackTag.LegacyDateTimeZoneId, 32_400, 5, "Asia/Tokyo"));
        Assert.Equal(new PackZonedDateTime(32_400, 5, "Asia/Tokyo", IsLocal: true), new PackReader(legacy).ReadZonedDateTime());
    }

    [Fact]
    public void A_wrong_number_of_fields_is_refused()
    {
        var problem = Assert.Throws<PackException>(() => new PackReader(PackValue.Bytes(new PackStructure(PackTag.Date, 1, 2))).ReadDate());
        Assert.Equal("Date is expected, but a structure 0x44 of 2 fields is found (byte 0)", problem.Message);
        Assert.Throws<PackException>(() => new PackReader(PackValue.Bytes(new PackStructure(PackTag.Node, 1, 2, 3, 4, 5))).ReadNode());
        Assert.Throws<PackException>(() => new PackReader(PackValue.Bytes(new PackStructure(PackTag.Time, 1, 1L << 40))).ReadTime());
        Assert.Throws<PackException>(() => new PackReader(PackValue.Bytes(new PackStructure(PackTag.Node, 1, "no list", Properties))).ReadNode());
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(1_000_000_000L)]
    [InlineData(1L << 32)]
    public void Nanoseconds_are_part_of_one_second(long nanoseconds)
    {
        foreach (var tag in new[] { PackTag.DateTime, PackTag.LegacyDateTime })
            Refuse(new(tag, 0L, nanoseconds, 0L));
        foreach (var tag in new[] { PackTag.DateTimeZoneId, PackTag.LegacyDateTimeZoneId })
            Refuse(new(tag, 0L, nanoseconds, "Asia/Tokyo"));
        Refuse(new(PackTag.LocalDateTime, 0L, nanoseconds));

        void Refuse(PackStructure time) => Assert.Throws<PackException>(() => PackValue.Read(PackValue.Bytes(time)));
    }
}
