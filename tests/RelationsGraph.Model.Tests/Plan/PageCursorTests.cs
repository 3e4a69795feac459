using System.Buffers.Text;
using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Model.Tests.Plan;

public sealed class PageCursorTests
{
    private const uint Signature = 0xC0FFEE42;

    private static readonly ExpressionType[] Types =
    [
        new(PropertyKind.Long),
        ExpressionType.Text,
        ExpressionType.Text,
        new(PropertyKind.EdtfDate),
        new(PropertyKind.Enum, 0, new EnumDefinition { Name = "Side", Values = [new EnumValue("NORTH", null), new EnumValue("SOUTH", null)] }),
    ];

    [Theory]
    [InlineData("city/lyon", "")]
    [InlineData("city/lyon", "party-to/yokohama-lyon")]
    [InlineData("a", "b")]
    [InlineData("city/横浜", "party-to/横浜-里昂")]
    [InlineData("city/🏙", "")]
    public void A_cursor_gives_back_its_ids(string node, string relationship)
    {
        Assert.Equal(CursorState.Valid, PageCursor.Read(Write(node, relationship), Signature, [], out PlanValue key));
        Assert.Equal([node, relationship], key.Items.Take(2).Select(id => id.Text));
    }

    [Fact]
    public void Ids_of_every_length_up_to_the_longest_come_back()
    {
        for (int node = 1; node <= PageCursor.MaxIdLength; node++)
        {
            foreach (int relationship in new[] { 0, node, PageCursor.MaxIdLength })
            {
                string cursor = Write(new string('n', node), new string('r', relationship));
                Assert.True(cursor.Length <= PageCursor.MaxLength);
                Assert.Equal(CursorState.Valid, PageCursor.Read(cursor, Signature, [], out PlanValue key));
                Assert.Equal((node, relationship), (key.Items[0].Text.Length, key.Items[1].Text.Length));
            }
        }
    }

    [Fact]
    public void A_cursor_needs_no_escaping() => Assert.All(Write("city/横浜", "a/b"), c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));

    [Fact]
    public void A_cursor_of_another_connection_is_told_apart()
    {
        Assert.Equal(CursorState.OfAnotherConnection, PageCursor.Read(Write("city/lyon", ""), Signature + 1, [], out PlanValue key));
        Assert.True(key.IsNull);
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not a cursor")]
    [InlineData("====")]
    [InlineData("a+b/")]
    [InlineData("🏙🏙")]
    [InlineData("AQ")]
    public void Garbage_is_malformed(string text) => AssertMalformed(text);

    [Fact]
    public void Every_cut_of_a_cursor_is_malformed_or_a_shorter_key()
    {
        string cursor = Write("city/lyon", "party-to/lyon");
        for (int length = 0; length < cursor.Length; length++)
        {
            if (PageCursor.Read(cursor[..length], Signature, [], out PlanValue key) == CursorState.Valid)
                Assert.StartsWith(key.Items[1].Text, "party-to/lyon", StringComparison.Ordinal);
            else
                Assert.True(key.IsNull);
        }
    }

    [Fact]
    public void A_text_that_is_too_long_is_malformed()
    {
        AssertMalformed(new string('A', PageCursor.MaxLength + 1));
        AssertMalformed(new string('A', PageCursor.MaxLength));
        AssertMalformed(new string('A', 1_000_000));
    }

    [Fact]
    public void Ids_that_no_graph_can_hold_are_malformed()
    {
        string longest = new('x', PageCursor.MaxIdLength), longer = longest + "x";
        AssertMalformed(Raw(2, "a"));
        AssertMalformed(Raw(2, "\0b"));
        AssertMalformed(Raw(2, "a\0b\0"));
        AssertMalformed(Raw(2, longer + "\0"));
        AssertMalformed(Raw(2, "a\0" + longer));
        AssertMalformed(Raw(2, longer + longest));
        AssertMalformed(Raw(1, "a\0b"));
        AssertMalformed(Base64Url.EncodeToString([2, 0x42, 0xEE, 0xFF, 0xC0, 0, 0xFF, 0, 0x61]));
        AssertMalformed(Base64Url.EncodeToString([2, 0x42, 0xEE, 0xFF, 0xC0, 0, 0x61, 0, 0xE6, 0xA8]));
        Assert.Equal(CursorState.Valid, PageCursor.Read(Raw(2, longest + "\0" + longest), Signature, [], out _));
    }

    [Fact]
    public void The_values_of_order_keys_come_back_as_their_kinds()
    {
        Assert.Equal(CursorState.Valid, PageCursor.Read(WithValues(), Signature, Types, out PlanValue key));
        Assert.Equal("[\"city/a\", \"\", 3, -5, \"横浜\", null, [725705, 725735, \"1987-12\"], 1]", key.ToString());
    }

    [Fact]
    public void A_cursor_with_other_values_than_the_order_has_is_malformed()
    {
        string cursor = WithValues();
        Assert.Equal(CursorState.Malformed, PageCursor.Read(cursor, Signature, Types.AsSpan(0, 4), out _));
        Assert.Equal(CursorState.Malformed, PageCursor.Read(cursor, Signature, [.. Types, Types[0]], out _));
        Assert.Equal(CursorState.Malformed, PageCursor.Read(cursor, Signature, [.. Types.Reverse()], out _));
        Assert.Equal(CursorState.OfAnotherConnection, PageCursor.Read(cursor, Signature + 1, [], out _));
    }

    [Fact]
    public void A_longer_cursor_of_an_order_is_told_apart_from_garbage()
    {
        Span<byte> text = stackalloc byte[PageCursor.RoomFor(1)];
        var writer = new PageCursorWriter(Signature, 0, stackalloc byte[PageCursor.RoomFor(1)]);
        writer.Add(Encoding.UTF8.GetBytes(new string('里', PageCursor.MaxTextLength)));
        string cursor = Encoding.ASCII.GetString(text[..writer.End("city/a"u8, default, text)]);
        Assert.True(cursor.Length > PageCursor.MaxLength);
        Assert.Equal(CursorState.Valid, PageCursor.Read(cursor, Signature, [ExpressionType.Text], out PlanValue key));
        Assert.Equal(PageCursor.MaxTextLength, key.Items[PageCursor.FirstValue].Text.Length);
        Assert.Equal(CursorState.OfAnotherConnection, PageCursor.Read(cursor, Signature + 1, [], out _));
        Assert.Equal(CursorState.Malformed, PageCursor.Read(cursor, Signature, [], out _));
    }

    [Fact]
    public void More_pages_than_may_be_skipped_are_malformed()
    {
        Assert.Equal(CursorState.Valid, PageCursor.Read(Skipping(PageCursor.MaxSkippedPages), Signature, [], out PlanValue key));
        Assert.Equal(PageCursor.MaxSkippedPages, key.Items[2].Integer);
        AssertMalformed(Skipping(PageCursor.MaxSkippedPages + 1));
    }

    [Fact]
    public void No_text_throws()
    {
        var random = new Random(4711);
        string cursor = WithValues();
        for (int round = 0; round < 50_000; round++)
        {
            char[] text = cursor.ToCharArray(0, random.Next(cursor.Length + 1));
            for (int change = random.Next(4); change > 0 && text.Length > 0; change--)
                text[random.Next(text.Length)] = (char)random.Next(random.Next(4) == 0 ? char.MaxValue + 1 : 128);
            CursorState state = PageCursor.Read(new string(text), Signature, random.Next(2) == 0 ? [] : Types, out PlanValue key);
            Assert.Equal(state != CursorState.Valid, key.IsNull);
        }
    }

    private static void AssertMalformed(string text)
    {
        Assert.Equal(CursorState.Malformed, PageCursor.Read(text, Signature, [], out PlanValue key));
        Assert.True(key.IsNull);
    }

    private static string Write(string node, string relationship)
    {
        Span<byte> text = stackalloc byte[PageCursor.MaxLength];
        return Encoding.ASCII.GetString(text[..PageCursor.Write(Signature, Encoding.UTF8.GetBytes(node), Encoding.UTF8.GetBytes(relationship), text)]);
    }

    private static string WithValues()
    {
        Span<byte> text = stackalloc byte[PageCursor.RoomFor(Types.Length)];
        var writer = new PageCursorWriter(Signature, 3, stackalloc byte[PageCursor.RoomFor(Types.Length)]);
        writer.Add(-5);
        writer.Add("横浜"u8);
        writer.AddNull();
        writer.Add("1987-12"u8);
        writer.Add("SOUTH"u8);
        return Encoding.ASCII.GetString(text[..writer.End("city/a"u8, default, text)]);
    }

    private static string Skipping(int pages)
    {
        Span<byte> text = stackalloc byte[PageCursor.MaxLength];
        var writer = new PageCursorWriter(Signature, pages, stackalloc byte[PageCursor.MaxLength]);
        return Encoding.ASCII.GetString(text[..writer.End("city/a"u8, default, text)]);
    }

    private static string Raw(byte version, string ids) =>
        Base64Url.EncodeToString([version, 0x42, 0xEE, 0xFF, 0xC0, 0, .. Encoding.UTF8.GetBytes(ids)]);
}
