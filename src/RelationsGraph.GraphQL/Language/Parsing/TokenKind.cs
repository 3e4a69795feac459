namespace RelationsGraph.GraphQL.Language;

/// <summary>The lexical tokens (specification section 2.1.6), with the end of the text as one more.</summary>
internal enum TokenKind : byte
{
    /// <summary>Nothing follows.</summary>
    EndOfText,

    /// <summary><c>!</c></summary>
    Bang,

    /// <summary><c>$</c></summary>
    Dollar,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary><c>(</c></summary>
    ParenLeft,

    /// <summary><c>)</c></summary>
    ParenRight,

    /// <summary><c>...</c></summary>
    Spread,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    EqualsSign,

    /// <summary><c>@</c></summary>
    At,

    /// <summary><c>[</c></summary>
    BracketLeft,

    /// <summary><c>]</c></summary>
    BracketRight,

    /// <summary><c>{</c></summary>
    BraceLeft,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>}</c></summary>
    BraceRight,

    /// <summary>Letters, digits and underscores, not opened by a digit.</summary>
    Name,

    /// <summary>A number without fraction and exponent.</summary>
    Int,

    /// <summary>A number with fraction, exponent or both.</summary>
    Float,

    /// <summary>A string in single quotation marks.</summary>
    String,

    /// <summary>A string in three quotation marks.</summary>
    BlockString,
}
