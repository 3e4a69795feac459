using System.Buffers;
using System.Text;

namespace RelationsGraph.GraphQL.Language;

/// <summary>Reads what a quoted string stands for (specification section 2.10.4, escape sequences).</summary>
internal static class StringDecoder
{
    /// <summary>Decodes a quoted string token.</summary>
    /// <param name="lexer">The lexer standing on the token.</param>
    /// <returns>The text.</returns>
    public static string Decode(ref readonly Lexer lexer)
    {
        ReadOnlySpan<byte> content = lexer.Text[1..^1];
        if (!content.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(content);

        // No escape is longer than what it is written with, and no UTF-8 is shorter than its UTF-16.
        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            return new string(buffer, 0, Decode(in lexer, content, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Decode(ref readonly Lexer lexer, ReadOnlySpan<byte> content, Span<char> output)
    {
        int written = 0;
        int at = 0;
        while (at < content.Length)
        {
            int plain = content[at..].IndexOf((byte)'\\');
            if (plain < 0)
                plain = content.Length - at;
            written += Encoding.UTF8.GetChars(content.Slice(at, plain), output[written..]);
            at += plain;
            if (at == content.Length)
                break;

            // StringCharacter :: `\u` EscapedUnicode | `\` EscapedCharacter
            byte escape = content[at + 1]; // the lexer saw to it that a backslash is not the last character
            if (escape == 'u')
            {
                Rune scalar = ReadUnicode(in lexer, content, ref at);
                written += scalar.EncodeToUtf16(output[written..]);
                continue;
            }

            output[written++] = escape switch
            {
                (byte)'"' => '"',
                (byte)'\\' => '\\',
                (byte)'/' => '/',
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => throw lexer.Error(
                    OffsetOf(in lexer, at),
                    "This backslash starts no escape sequence; known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX and \\u{X…}."),
            };
            at += 2;
        }

        return written;
    }

    // EscapedUnicode :: `{` HexDigit+ `}` | HexDigit HexDigit HexDigit HexDigit
    // Two of the second form may be a surrogate pair and then stand for one scalar value.
    private static Rune ReadUnicode(ref readonly Lexer lexer, ReadOnlySpan<byte> content, ref int at)
    {
        int start = at;
        at += 2;
        if (at < content.Length && content[at] == '{')
        {
            int value = ReadBraced(content, ref at);
            return Rune.IsValid(value) ? new Rune(value) : throw NotAScalar(in lexer, start);
        }

        int first = ReadFour(content, ref at);
        if (first < 0)
            throw NotAScalar(in lexer, start);
        if (Rune.IsValid(first))
            return new Rune(first);

        if (char.IsHighSurrogate((char)first) && content[at..].StartsWith("\\u"u8))
        {
            at += 2;
            int second = ReadFour(content, ref at);
            if (second >= 0 && char.IsLowSurrogate((char)second))
                return new Rune((char)first, (char)second);
        }

        throw lexer.Error(
            OffsetOf(in lexer, start),
            "This escape sequence is half of a surrogate pair; write the whole character as \\u{X…}.");
    }

    private static int ReadBraced(ReadOnlySpan<byte> content, ref int at)
    {
        int value = 0;
        int first = ++at;
        while (at < content.Length && content[at] != '}')
        {
            int digit = HexDigit(content[at++]);
            if (digit < 0)
                return -1;
            value = Math.Min(value, 0x10FFFF + 1) * 16 + digit; // stays too large, never wraps around
        }

        if (at == first || at == content.Length)
            return -1;
        at++;
        return value;
    }

    private static int ReadFour(ReadOnlySpan<byte> content, ref int at)
    {
        if (content.Length - at < 4)
            return -1;
        int value = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = HexDigit(content[at + i]);
            if (digit < 0)
                return -1;
            value = value * 16 + digit;
        }

        at += 4;
        return value;
    }

    private static int HexDigit(byte character) => char.IsAsciiHexDigit((char)character)
        ? (character & 0xF) + (character >> 6) * 9
        : -1;

    private static int OffsetOf(ref readonly Lexer lexer, int at) => lexer.Start + 1 + at;

    private static Source.GraphQLException NotAScalar(ref readonly Lexer lexer, int at) => lexer.Error(
        OffsetOf(in lexer, at),
        "This escape sequence is not \\u with four hexadecimal digits or with the number of a Unicode scalar value in braces.");
}
