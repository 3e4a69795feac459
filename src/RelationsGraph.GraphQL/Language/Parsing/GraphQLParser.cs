using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Language;

/// <summary>Reads GraphQL text (specification section 2) into a syntax tree.</summary>
/// <remarks>Thread-safe: nothing is kept between two calls.</remarks>
public static class GraphQLParser
{
    /// <summary>Parses a document of any kind: operations and fragments, a type system, or both.</summary>
    /// <param name="source">The text.</param>
    /// <param name="limits">How large it may be; <see cref="ParserLimits.Untrusted"/> when null.</param>
    /// <param name="names">The names expected in it, so that they need not be allocated.</param>
    /// <returns>The document.</returns>
    /// <exception cref="GraphQLException">
    /// One error: <c>SYNTAX_ERROR</c>, <c>INVALID_UTF8</c>, <c>TOKEN_LIMIT</c>, <c>NODE_LIMIT</c> or <c>DEPTH_LIMIT</c>.
    /// </exception>
    public static DocumentNode Parse(SourceText source, ParserLimits? limits = null, NameTable? names = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckEncoding(source);

        var parser = new DocumentParser(source, limits ?? ParserLimits.Untrusted, names);
        try
        {
            return parser.ParseDocument();
        }
        finally
        {
            parser.Dispose();
        }
    }

    /// <summary>Parses a document whose faults are an expected outcome.</summary>
    /// <param name="source">The text.</param>
    /// <param name="document">The document, when the result is true.</param>
    /// <param name="error">What is wrong, when the result is false; codes as for <see cref="Parse"/>.</param>
    /// <param name="limits">How large it may be; <see cref="ParserLimits.Untrusted"/> when null.</param>
    /// <param name="names">The names expected in it, so that they need not be allocated.</param>
    /// <returns>Whether the text is a GraphQL document within the limits.</returns>
    public static bool TryParse(
        SourceText source,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error,
        ParserLimits? limits = null,
        NameTable? names = null)
    {
        try
        {
            document = Parse(source, limits, names);
            error = null;
            return true;
        }
        catch (GraphQLException exception)
        {
            document = null;
            error = exception.Errors[0];
            return false;
        }
    }

    /// <summary>Parses one value, such as a default or a literal in a settings file. Variables are not allowed.</summary>
    /// <param name="source">The text: a value and nothing else.</param>
    /// <param name="limits">How large it may be; <see cref="ParserLimits.Untrusted"/> when null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="GraphQLException">As for <see cref="Parse"/>.</exception>
    public static ValueNode ParseConstantValue(SourceText source, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckEncoding(source);

        var parser = new DocumentParser(source, limits ?? ParserLimits.Untrusted, null);
        try
        {
            return parser.ParseOnlyValue();
        }
        finally
        {
            parser.Dispose();
        }
    }

    /// <summary>Parses one type reference, such as <c>[String!]</c>.</summary>
    /// <param name="source">The text: a type reference and nothing else.</param>
    /// <param name="limits">How large it may be; <see cref="ParserLimits.Untrusted"/> when null.</param>
    /// <returns>The type reference.</returns>
    /// <exception cref="GraphQLException">As for <see cref="Parse"/>.</exception>
    public static TypeNode ParseTypeReference(SourceText source, ParserLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckEncoding(source);

        var parser = new DocumentParser(source, limits ?? ParserLimits.Untrusted, null);
        try
        {
            return parser.ParseOnlyType();
        }
        finally
        {
            parser.Dispose();
        }
    }

    private static void CheckEncoding(SourceText source)
    {
        ReadOnlySpan<byte> text = source.Utf8.Span;
        if (Utf8.IsValid(text))
            return;

        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            at += length;
        throw new GraphQLException(new GraphQLError(
            ErrorCodes.InvalidUtf8,
            $"The byte 0x{text[at]:X2} at offset {at} starts no valid UTF-8 sequence; documents are sent as UTF-8.",
            source.GetLocation(at)));
    }
}
