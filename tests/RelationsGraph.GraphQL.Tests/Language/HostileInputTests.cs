using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

/// <summary>Whatever the bytes are, the answer is a document or one GraphQL error with a place inside the text.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "|", "&", "!", "$", "@", "...", ".", ",", " ", "\n", "\r", "#", "\"", "\"\"\"", "\\",
        "\\u", "\\u{", "D83D", "a", "on", "query", "fragment", "type", "extend", "implements", "directive", "repeatable", "FIELD",
        "true", "null", "0", "-", "1", "e", "1.5", "横", "🌏", "\uFEFF", "\0",
    ];

    [Theory]
    [InlineData(SampleDocuments.Executable)]
    [InlineData(SampleDocuments.TypeSystem)]
    public void A_document_cut_at_any_byte_is_a_document_or_an_error(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int length = 0; length <= bytes.Length; length++)
            AssertDocumentOrError(bytes.AsMemory(0, length));
    }

    [Theory]
    [InlineData(SampleDocuments.Executable)]
    [InlineData(SampleDocuments.TypeSystem)]
    public void A_document_with_any_byte_missing_is_a_document_or_an_error(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int at = 0; at < bytes.Length; at++)
            AssertDocumentOrError((byte[])[.. bytes[..at], .. bytes[(at + 1)..]]);
    }

    [Theory]
    [InlineData(SampleDocuments.Executable)]
    [InlineData(SampleDocuments.TypeSystem)]
    public void A_document_with_any_byte_changed_is_a_document_or_an_error(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var random = new Random(20251);
        for (int at = 0; at < bytes.Length; at++)
        {
            byte kept = bytes[at];
            bytes[at] = (byte)random.Next(256);
            AssertDocumentOrError(bytes.ToArray());
            bytes[at] = kept;
        }
    }

    [Fact]
    public void Random_bytes_are_a_document_or_an_error()
    {
        var random = new Random(20252);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            AssertDocumentOrError(bytes);
        }
    }

    [Fact]
    public void Random_pieces_of_the_grammar_are_a_document_or_an_error()
    {
        var random = new Random(20253);
        for (int round = 0; round < 5_000; round++)
        {
            string text = string.Concat(random.GetItems(Pieces, random.Next(1, 25)));
            AssertDocumentOrError(Encoding.UTF8.GetBytes(text));
            AssertDocumentOrError(Encoding.UTF8.GetBytes("{a(b:" + text + ")}"));
            AssertDocumentOrError(Encoding.UTF8.GetBytes("{a(b:\"" + text + "\")}"));
            AssertDocumentOrError(Encoding.UTF8.GetBytes("type A{" + text + "}"));
        }
    }

    [Fact]
    public void All_short_texts_of_a_small_alphabet_are_a_document_or_an_error()
    {
        const string Alphabet = "{}a(:\"\\.1 ";
        const int Longest = 4;
        byte[] text = new byte[Longest];
        void Extend(int length)
        {
            AssertDocumentOrError(text.AsMemory(0, length).ToArray());
            if (length == Longest)
                return;
            foreach (char character in Alphabet)
            {
                text[length] = (byte)character;
                Extend(length + 1);
            }
        }

        Extend(0);
    }

    /// <summary>A document must also survive printing; an error must point into the text.</summary>
    private static void AssertDocumentOrError(ReadOnlyMemory<byte> bytes)
    {
        var source = new SourceText(bytes);
        if (GraphQLParser.TryParse(source, out DocumentNode? document, out GraphQLError? error))
        {
            string printed = SyntaxPrinter.Print(document);
            Assert.True(
                GraphQLParser.TryParse(SourceText.FromString(printed), out DocumentNode? again, out GraphQLError? printError),
                printError?.ToString());
            SyntaxTree.AssertEqual(document, again);
            return;
        }

        SourceLocation place = Assert.Single(error.Locations);
        Assert.InRange(place.Line, 1, bytes.Length + 1);
        Assert.InRange(place.Column, 1, bytes.Length + 1);
    }
}
