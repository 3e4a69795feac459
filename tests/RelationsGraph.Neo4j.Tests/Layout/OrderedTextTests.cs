using System.Text;
using RelationsGraph.Neo4j.Layout;

namespace RelationsGraph.Neo4j.Tests.Layout;

public class OrderedTextTests
{
    private static readonly string[] Texts =
        ["", "a", "横浜", "\uD7FC", "\uD7FD", "\uD7FE", "\uD7FFx", "\uE000", "（）", "\uFFFD", "𠮷野家", "😀", "\U0010FFFF", "ab", "a（", "a𠮷", "a\uD7FF"];

    [Fact]
    public void Escaped_texts_order_by_unit_as_the_texts_do_by_code_point()
    {
        foreach (string left in Texts)
        {
            foreach (string right in Texts)
            {
                int byCodePoint = Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
                Assert.Equal(Math.Sign(byCodePoint), Math.Sign(string.CompareOrdinal(OrderedText.Escape(left), OrderedText.Escape(right))));
            }
        }
    }

    [Fact]
    public void An_escaped_text_holds_no_surrogate_and_comes_back_whole()
    {
        foreach (string text in Texts)
        {
            string escaped = OrderedText.Escape(text);
            Assert.DoesNotContain(escaped, unit => unit >= '\uD800');
            Assert.Equal(text, OrderedText.Unescape(escaped));
        }
    }
}
