using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Language;

/// <summary>
/// Cuts UTF-8 text into tokens (specification section 2.1). It holds one token at a time and makes no strings; a token's text is
/// a slice of the source.
/// </summary>
/// <remarks>The text must be valid UTF-8, which <see cref="GraphQLParser"/> checks once for the whole document.</remarks>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly SourceText _source;
    private readonly int _maxTokens;
    private int _position;
    private int _tokens;

    public Lexer(SourceText source, int maxTokens)
    {
        _source = source;
        _text = source.Utf8.Span;
        _maxTokens = maxTokens;
    }

    /// <summary>What the current token is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the current token's first byte; the length of the text at its end.</summary>
    public int Start { get; private set; }

    /// <summary>The offset behind the current token.</summary>
    public readonly int End => _position;

    /// <summary>The offset behind the token before the current one: where a node that is just complete ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The bytes of the current token, quotation marks included.</summary>
    public readonly ReadOnlySpan<byte> Text => _text[Start.._position];

    /// <summary>Goes to the next token. At the end of the text it stays there.</summary>
    /// <exception cref="GraphQLException">No token of the language stands here, or there are too many.</exception>
    public void Advance()
    {
        PreviousEnd = _position;
        Read();
        if (Kind != TokenKind.EndOfText && ++_tokens > _maxTokens)
            throw TooManyTokens();
    }

    private void Read()
    {
        ReadOnlySpan<byte> text = _text;
        int at = _position;
        while (at < text.Length)
        {
            byte first = text[at];
            switch (first)
            {
                case (byte)' ' or (byte)'\n' or (byte)',' or (byte)'\t' or (byte)'\r':
                    at++;
                    continue;

                case >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z' or (byte)'_':
                    Start = at++;
                    while (at < text.Length && IsNameContinue(text[at]))
                        at++;
                    _position = at;
                    Kind = TokenKind.Name;
                    return;

                case >= (byte)'0' and <= (byte)'9' or (byte)'-':
                    Start = at;
                    ReadNumber();
                    return;

                case (byte)'"':
                    Start = at;
                    ReadString();
                    return;

                case (byte)'#':
                    int length = text[at..].IndexOfAny((byte)'\n', (byte)'\r');
                    at = length < 0 ? text.Length : at + length;
                    continue;

                case 0xEF when text[at..].StartsWith("\uFEFF"u8):
                    at += 3;
                    continue;

                case (byte)'.' when text[at..].StartsWith("..."u8):
                    Start = at;
                    _position = at + 3;
                    Kind = TokenKind.Spread;
                    return;

                default:
                    Start = at;
                    Kind = Punctuator(first);
                    if (Kind == TokenKind.EndOfText)
                        throw StrayCharacter(at);
                    _position = at + 1;
                    return;
            }
        }

        Start = _position = at;
        Kind = TokenKind.EndOfText;
    }

    private static TokenKind Punctuator(byte character) => character switch
    {
        (byte)'{' => TokenKind.BraceLeft,
        (byte)'}' => TokenKind.BraceRight,
        (byte)'(' => TokenKind.ParenLeft,
        (byte)')' => TokenKind.ParenRight,
        (byte)':' => TokenKind.Colon,
        (byte)'[' => TokenKind.BracketLeft,
        (byte)']' => TokenKind.BracketRight,
        (byte)'$' => TokenKind.Dollar,
        (byte)'!' => TokenKind.Bang,
        (byte)'@' => TokenKind.At,
        (byte)'=' => TokenKind.EqualsSign,
        (byte)'|' => TokenKind.Pipe,
        (byte)'&' => TokenKind.Ampersand,
        _ => TokenKind.EndOfText,
    };

    private static bool IsNameStart(byte character) =>
        (uint)((character | 0x20) - 'a') <= 'z' - 'a' || character == '_';

    private static bool IsNameContinue(byte character) => IsNameStart(character) || IsDigit(character);

    private static bool IsDigit(byte character) => (uint)(character - '0') <= 9;
}
