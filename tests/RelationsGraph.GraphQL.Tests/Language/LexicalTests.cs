using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class LexicalTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("7")]
    [InlineData("42")]
    [InlineData("299")]
    [InlineData("-12")]
    [InlineData("9223372036854775808999")]
    public void An_integer_is_kept_as_written(string text) => Assert.Equal(text, Assert.IsType<IntValueNode>(Value(text)).Value);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.5")]
    [InlineData("1e3")]
    [InlineData("1E+3")]
    [InlineData("1.25e-10")]
    [InlineData("0e0")]
    public void A_float_is_kept_as_written(string text) => Assert.Equal(text, Assert.IsType<FloatValueNode>(Value(text)).Value);

    [Theory]
    [InlineData("00", 2, "must not have a digit after its leading 0, but \"0\"")]
    [InlineData("-01", 3, "must not have a digit after its leading 0")]
    [InlineData("1.", 3, "Expected a digit after the decimal point, found the end of the document.")]
    [InlineData("1.e2", 3, "Expected a digit after the decimal point, found \"e\".")]
    [InlineData("1..2", 3, "Expected a digit after the decimal point, found \".\".")]
    [InlineData("1.2.3", 4, "must not be followed directly by \".\"")]
    [InlineData("1...", 3, "after the decimal point")]
    [InlineData(".5", 1, "A number needs a digit before its decimal point.")]
    [InlineData("-.5", 2, "Expected a digit after the \"-\", found \".\".")]
    [InlineData("-", 2, "Expected a digit after the \"-\", found the end of the document.")]
    [InlineData("--1", 2, "Expected a digit after the \"-\", found \"-\".")]
    [InlineData("+1", 1, "A positive number has no sign.")]
    [InlineData("1e", 3, "Expected a digit in the exponent")]
    [InlineData("1e+", 4, "Expected a digit in the exponent")]
    [InlineData("1ea", 3, "Expected a digit in the exponent, found \"a\".")]
    [InlineData("1a", 2, "must not be followed directly by \"a\"")]
    [InlineData("1_000", 2, "must not be followed directly by \"_\"")]
    [InlineData("0xF", 2, "must not be followed directly by \"x\"")]
    [InlineData("1.5f", 4, "must not be followed directly by \"f\"")]
    public void A_number_off_the_grammar_is_refused_where_it_leaves_it(string text, int column, string message) =>
        AssertError(text, column, message);

    [Theory]
    [InlineData("..", 1, "A fragment is spread with three dots.")]
    [InlineData("'a'", 1, "Strings are written in double quotation marks.")]
    [InlineData("a;", 2, "Unexpected \";\".")]
    [InlineData("\u0000", 1, "Unexpected U+0000.")]
    [InlineData("\u0007", 1, "Unexpected U+0007.")]
    [InlineData("\u000b", 1, "Unexpected U+000B.")]
    [InlineData("a\u00A0b", 2, "Unexpected U+00A0.")]
    [InlineData("a\u200B", 2, "Unexpected U+200B.")]
    [InlineData("横浜", 1, "Unexpected \"横\" (U+6A2A).")]
    [InlineData("a 🌏", 3, "Unexpected \"🌏\" (U+1F30F).")]
    [InlineData("né", 2, "Unexpected \"é\" (U+00E9).")]
    public void A_character_of_no_token_is_named(string text, int column, string message) => AssertError(text, column, message);

    [Theory]
    [InlineData("\"", 1, "is not closed.")]
    [InlineData("\"a", 1, "is not closed.")]
    [InlineData("\"a\\\"", 1, "is not closed.")]
    [InlineData("\"a\nb\"", 1, "is not closed on its line")]
    [InlineData("\"a\rb\"", 1, "is not closed on its line")]
    [InlineData("\"a\\\nb\"", 1, "is not closed on its line")]
    [InlineData("\"\"\"a", 1, "is not closed by \"\"\"")]
    [InlineData("\"\"\"a\\\"\"\"", 1, "is not closed by \"\"\"")]
    [InlineData("\"\"\"\"\"", 1, "is not closed by \"\"\"")]
    [InlineData("\"ab\\x\"", 4, "starts no escape sequence")]
    [InlineData("\"ab\\U0041\"", 4, "starts no escape sequence")]
    [InlineData("\"\\u\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u004\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u00G0\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u{}\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u{41\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u{x}\"", 2, "not \\u with four hexadecimal digits")]
    [InlineData("\"\\u{110000}\"", 2, "Unicode scalar value in braces")]
    [InlineData("\"\\u{100000041}\"", 2, "Unicode scalar value in braces")]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF}\"", 2, "Unicode scalar value in braces")]
    [InlineData("\"\\u{D800}\"", 2, "Unicode scalar value in braces")]
    [InlineData("\"a\\uDEAD\"", 3, "half of a surrogate pair")]
    [InlineData("\"\\uD83D\"", 2, "half of a surrogate pair")]
    [InlineData("\"\\uD83D\\u0041\"", 2, "half of a surrogate pair")]
    [InlineData("\"\\uD83D\\uD83D\"", 2, "half of a surrogate pair")]
    [InlineData("\"\\uD83D\\u{DE00}\"", 2, "half of a surrogate pair")]
    public void A_broken_string_is_refused_where_it_breaks(string text, int column, string message) => AssertError(text, column, message);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"横浜 🌏\"", "横浜 🌏")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u0041\\u00e9\\u6A2A\"", "Aé横")]
    [InlineData("\"\\u{41} \\u{1F30f} \\u{0000041} \\u{10FFFF}\"", "A \U0001F30F A \U0010FFFF")]
    [InlineData("\"<\\uD83C\\uDF0F>\"", "<🌏>")]
    [InlineData("\"\\u005Cn\"", "\\n")]
    [InlineData("\"a\u0007\tb\"", "a\u0007\tb")]
    [InlineData("\"# , \uFEFF {\"", "# , \uFEFF {")]
    public void A_quoted_string_stands_for_its_text(string text, string value)
    {
        StringValueNode node = Assert.IsType<StringValueNode>(Value(text));

        Assert.Equal(value, node.Value);
        Assert.False(node.IsBlock);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("abc", "abc")]
    [InlineData("  abc  ", "  abc  ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n    second\n  third", "first\n  second\nthird")]
    [InlineData("    first\n  second", "    first\nsecond")]
    [InlineData("a\r\n  b\r  c\n  d", "a\nb\nc\nd")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n  a\n    \n  b", "a\n  \nb")]
    [InlineData("\\n \\u0041 \\ .", "\\n \\u0041 \\ .")]
    [InlineData("a \\\"\"\" b", "a \"\"\" b")]
    [InlineData("a \\\\\"\"\" b", "a \\\"\"\" b")]
    [InlineData("a \" \"\" b", "a \" \"\" b")]
    [InlineData("\u2028 a\n\u3000b", "\u2028 a\n\u3000b")]
    public void A_block_string_loses_common_indentation_and_blank_outer_lines(string content, string value)
    {
        StringValueNode node = Assert.IsType<StringValueNode>(Value($"\"\"\"{content}\"\"\""));

        Assert.Equal(value, node.Value);
        Assert.True(node.IsBlock);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 }, 0)]
    [InlineData(new byte[] { (byte)'{', 0xC3 }, 1)]
    [InlineData(new byte[] { (byte)'#', 0xC0, 0xAF }, 1)]
    [InlineData(new byte[] { (byte)'#', 0xED, 0xA0, 0x80 }, 1)]
    [InlineData(new byte[] { (byte)'#', 0xF4, 0x90, 0x80, 0x80 }, 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 }, 0)]
    public void Bytes_that_are_not_UTF8_are_refused_even_in_comments(byte[] bytes, int offset)
    {
        Assert.False(GraphQLParser.TryParse(new SourceText(bytes), out _, out GraphQLError? error));

        Assert.Equal(ErrorCodes.InvalidUtf8, error!.Code);
        Assert.Equal(new SourceLocation(1, offset + 1), Assert.Single(error.Locations));
        Assert.Contains($"0x{bytes[offset]:X2} at offset {offset}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_count_scalar_values_behind_other_scripts()
    {
        Assert.False(GraphQLParser.TryParse(SourceText.FromString("{ a(b: \"横浜🌏\" ;) }"), out _, out GraphQLError? error));

        Assert.Equal(new SourceLocation(1, 14), Assert.Single(error!.Locations));
    }

    private static ValueNode Value(string text) =>
        GraphQLParser.ParseConstantValue(new SourceText(Encoding.UTF8.GetBytes(text)));

    private static void AssertError(string text, int column, string message)
    {
        GraphQLError error = Assert.Single(Assert.Throws<GraphQLException>(() => Value(text)).Errors);

        Assert.Equal(ErrorCodes.SyntaxError, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(new SourceLocation(1, column), Assert.Single(error.Locations));
    }
}
