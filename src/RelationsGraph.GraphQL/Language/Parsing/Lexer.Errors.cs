using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>The longest piece of a token that a message repeats, in bytes.</summary>
    private const int LongestQuote = 40;

    /// <summary>A syntax error at an offset.</summary>
    public readonly GraphQLException Error(int offset, string message) =>
        new(new GraphQLError(ErrorCodes.SyntaxError, message, _source.GetLocation(offset)));

    /// <summary>The error that something else should stand where the current token is.</summary>
    public readonly GraphQLException Expected(string expected) => Error(Start, $"Expected {expected}, found {DescribeToken()}.");

    /// <summary>The current token in words.</summary>
    public readonly string DescribeToken() => Kind switch
    {
        TokenKind.EndOfText => "the end of the document",
        TokenKind.Name => $"the name \"{Quote()}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Quote()}",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => $"\"{Quote()}\"",
    };

    private readonly string Quote() =>
        Text.Length <= LongestQuote ? Encoding.UTF8.GetString(Text) : Encoding.UTF8.GetString(Text[..LongestQuote]) + "…";

    private readonly GraphQLException StrayCharacter(int at)
    {
        string hint = _text[at] switch
        {
            (byte)'\'' => " Strings are written in double quotation marks.",
            (byte)'.' when IsDigit(Peek(at + 1)) => " A number needs a digit before its decimal point.",
            (byte)'.' => " A fragment is spread with three dots.",
            (byte)'+' => " A positive number has no sign.",
            _ => "",
        };
        return Error(at, $"Unexpected {Describe(at)}.{hint}");
    }

    /// <summary>The character at an offset in words; invisible ones by their code point.</summary>
    private readonly string Describe(int at)
    {
        if (at >= _text.Length)
            return "the end of the document";

        Rune.DecodeFromUtf8(_text[at..], out Rune character, out _);
        bool visible = Rune.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        string code = character.Value.ToString("X4", CultureInfo.InvariantCulture);
        return visible && character.IsAscii ? $"\"{character}\"" : visible ? $"\"{character}\" (U+{code})" : $"U+{code}";
    }

    /// <summary>
    /// Says by how much the document is too long. Counting on is cheap, but not for ever: ten times the limit is enough to know.
    /// </summary>
    private GraphQLException TooManyTokens()
    {
        int offset = Start;
        long enough = 10L * _maxTokens;
        bool exact = true;
        while (Kind != TokenKind.EndOfText && exact)
        {
            exact = _tokens < enough && TryRead();
            if (exact && Kind != TokenKind.EndOfText)
                _tokens++;
        }

        return LimitError(
            ErrorCodes.TokenLimit,
            exact ? $"The document has {_tokens} tokens" : $"The document has at least {_tokens} tokens",
            nameof(ParserLimits.MaxTokens),
            _maxTokens,
            _tokens,
            offset);
    }

    private bool TryRead()
    {
        try
        {
            Read();
            return true;
        }
        catch (GraphQLException)
        {
            // The text behind the limit is broken too; the limit is what is reported.
            return false;
        }
    }

    /// <summary>The error that a limit is exceeded: which, by how much, and the setting.</summary>
    public readonly GraphQLException LimitError(string code, string finding, string setting, int limit, int actual, int offset)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture,
            $"{finding}; {limit} are allowed, so it is over by {actual - limit}. Ask for less, or raise the setting {setting}.");
        return new GraphQLException(new GraphQLError(code, message, _source.GetLocation(offset))
        {
            Extensions = [new("limit", limit), new("actual", actual), new("setting", setting)],
        });
    }
}
