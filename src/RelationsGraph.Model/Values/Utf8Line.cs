using System.Text;

namespace RelationsGraph.Model.Values;

/// <summary>Puts texts and numbers one after the other into bytes that somebody else has made room for.</summary>
internal ref struct Utf8Line(Span<byte> utf8)
{
    private readonly Span<byte> _utf8 = utf8;

    /// <summary>The bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Adds a text.</summary>
    public void Add(string text) => Length += Encoding.UTF8.GetBytes(text, _utf8[Length..]);

    /// <summary>Adds a whole number with zeros before it up to a number of digits; a minus stands before the zeros.</summary>
    public void Add(int number, int digits = 1)
    {
        if (number < 0)
            _utf8[Length++] = (byte)'-';
        int magnitude = Math.Abs(number), power = 1;
        while (digits > 1 || magnitude / power > 9)
        {
            power *= 10;
            digits--;
        }

        for (; power > 0; power /= 10)
            _utf8[Length++] = (byte)('0' + (magnitude / power % 10));
    }
}
