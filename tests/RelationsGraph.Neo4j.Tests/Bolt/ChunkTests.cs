using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Tests.Doubles;

namespace RelationsGraph.Neo4j.Tests.Bolt;

public class ChunkTests
{
    public static TheoryData<int> Sizes => [0, 1, 100, 65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536, 131_066, 131_067, 131_068, 131_070, 131_071, 200_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_message_of_any_size_is_cut_and_put_together_again(int size)
    {
        var text = string.Concat(Enumerable.Range(0, size).Select(i => (char)('a' + i % 26)));
        using var outbox = new MessageOutbox();
        for (var i = 0; i < 2; i++)
        {
            outbox.Begin(BoltMessage.Run, 1).WriteText(text);
            outbox.End();
        }
        var bytes = outbox.Written.ToArray();
        Assert.Equal(2, Chunks(bytes));

        using var inbox = new MessageInbox(1_000_000);
        var messages = Feed(inbox, bytes, 10_000);
        Assert.Equal(2, messages.Count);
        Assert.All(messages, message => Assert.Equal(text, ((PackStructure)PackValue.Read(message)!).Fields[0]));
    }

    [Fact]
    public void Messages_come_out_alike_whatever_the_pieces_and_no_op_chunks_vanish()
    {
        byte[] bytes = [0, 0, 0, 2, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 3, 0, 2, 4, 5, 0, 1, 6, 0, 0, 0, 0];
        foreach (var size in Enumerable.Range(1, bytes.Length))
        {
            using var inbox = new MessageInbox(100);
            Assert.Equal(["0102", "03040506"], Feed(inbox, bytes, size).Select(Convert.ToHexString));
        }
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            using var inbox = new MessageInbox(100);
            Assert.Equal(["0102", "03040506"], Feed(inbox, bytes[..cut], 100).Concat(Feed(inbox, bytes[cut..], 100)).Select(Convert.ToHexString));
        }
    }

    [Fact]
    public void A_message_that_is_too_large_is_passed_over_without_making_room_for_it()
    {
        using var inbox = new MessageInbox(1000);
        byte[] chunk = [0xFF, 0xFF, .. new byte[65_535]];
        var states = new List<InboxState>();
        for (var i = 0; i < 50; i++)
            Assert.Empty(Feed(inbox, chunk, 8192, states));
        Assert.Single(Feed(inbox, [0, 0, 0, 1, 7, 0, 0], 3, states), message => message is [7]);
        Assert.Equal([InboxState.TooLarge, InboxState.Message], states);
        Assert.InRange(inbox.Capacity, 0, 300_000);
    }

    [Fact]
    public void A_message_of_small_chunks_that_grows_too_large_is_passed_over_too()
    {
        using var inbox = new MessageInbox(10);
        var states = new List<InboxState>();
        Feed(inbox, [0, 6, 1, 2, 3, 4, 5, 6, 0, 5, 1, 2, 3, 4, 5, 0, 1, 9, 0, 0, 0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0], 5, states);
        Assert.Equal([InboxState.TooLarge, InboxState.Message], states);
    }

    private static int Chunks(byte[] bytes)
    {
        var ends = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var size = bytes[at] << 8 | bytes[at + 1];
            ends += size == 0 ? 1 : 0;
            at += 2 + size;
        }
        return ends;
    }

    private static List<byte[]> Feed(MessageInbox inbox, byte[] bytes, int size, List<InboxState>? states = null)
    {
        var messages = new List<byte[]>();
        for (var at = 0; at < bytes.Length;)
        {
            var room = inbox.Room();
            var count = Math.Min(Math.Min(size, bytes.Length - at), room.Length);
            bytes.AsMemory(at, count).CopyTo(room);
            inbox.Received(count);
            at += count;
            while (inbox.Take(out var message) is var state and not InboxState.Waiting)
            {
                states?.Add(state);
                if (state == InboxState.Message)
                    messages.Add(message.ToArray());
            }
        }
        return messages;
    }
}
