namespace RelationsGraph.GraphQL.Language;

internal ref partial struct Lexer
{
    // StringValue :: `""` [lookahead != `"`] | `"` StringCharacter+ `"` | BlockString
    // Only the end is looked for here; StringDecoder reads what is inside when a node needs it.
    private void ReadString()
    {
        if (_text[Start..].StartsWith("\"\"\""u8))
            ReadBlockString();
        else
            ReadQuotedString();
    }

    private void ReadQuotedString()
    {
        Kind = TokenKind.String;
        int at = Start + 1;
        while (true)
        {
            int length = _text[at..].IndexOfAny("\"\\\n\r"u8);
            if (length < 0)
                throw Error(Start, "The string that starts here is not closed.");

            at += length + 1;
            switch (_text[at - 1])
            {
                case (byte)'"':
                    _position = at;
                    return;
                case (byte)'\\':
                    if (Peek(at) is (byte)'"' or (byte)'\\')
                        at++;
                    break;
                default:
                    throw Error(
                        Start,
                        "The string that starts here is not closed on its line; for text of several lines use \"\"\".");
            }
        }
    }

    // BlockString :: `"""` BlockStringCharacter* `"""`, where \""" stands for three quotation marks
    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        int at = Start + 3;
        while (true)
        {
            int length = _text[at..].IndexOf("\"\"\""u8);
            if (length < 0)
                throw Error(Start, "The block string that starts here is not closed by \"\"\".");

            bool escaped = length > 0 && _text[at + length - 1] == '\\';
            at += length + 3;
            if (!escaped)
            {
                _position = at;
                return;
            }
        }
    }
}
