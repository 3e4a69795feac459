namespace RelationsGraph.GraphQL.Language;

internal ref partial struct Lexer
{
    // IntValue :: IntegerPart [lookahead != {Digit, `.`, NameStart}]
    // FloatValue :: IntegerPart FractionalPart ExponentPart? | IntegerPart ExponentPart, with the same lookahead
    // IntegerPart :: NegativeSign? `0` | NegativeSign? NonZeroDigit Digit*
    // FractionalPart :: `.` Digit+
    // ExponentPart :: one of `e` `E`, Sign?, Digit+
    private void ReadNumber()
    {
        Kind = TokenKind.Int;
        int at = Start;
        if (Peek(at) == '-')
            at++;

        if (Peek(at) == '0')
        {
            at++;
            if (IsDigit(Peek(at)))
                throw Error(at, $"A number must not have a digit after its leading 0, but {Describe(at)} stands here.");
        }
        else
        {
            at = ReadDigits(at, "after the \"-\"");
        }

        if (Peek(at) == '.')
        {
            Kind = TokenKind.Float;
            at = ReadDigits(at + 1, "after the decimal point");
        }

        if ((Peek(at) | 0x20) == 'e')
        {
            Kind = TokenKind.Float;
            at++;
            if (Peek(at) is (byte)'+' or (byte)'-')
                at++;
            at = ReadDigits(at, "in the exponent");
        }

        if (Peek(at) == '.' || IsNameStart(Peek(at)))
            throw Error(at, $"A number must not be followed directly by {Describe(at)}; put a space between them.");

        _position = at;
    }

    private readonly int ReadDigits(int at, string where)
    {
        if (!IsDigit(Peek(at)))
            throw Error(at, $"Expected a digit {where}, found {Describe(at)}.");
        while (IsDigit(Peek(at)))
            at++;
        return at;
    }

    /// <summary>The byte at an offset; 0, which is in no number and no name, behind the end.</summary>
    private readonly byte Peek(int at) => (uint)at < (uint)_text.Length ? _text[at] : (byte)0;
}
