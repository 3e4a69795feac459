using System.Buffers;
using System.Text;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Text as it is compared when spelling should not matter: blind to case, width, katakana or hiragana, and accents. <c>ＹＯＫＯＨＡＭＡ</c> is
/// <c>yokohama</c>, <c>ﾖｺﾊﾏ</c> and <c>ヨコハマ</c> are <c>よこはま</c>, <c>Gdańsk</c> is <c>gdansk</c>. The law of every folded comparison and of search;
/// a store that keeps folded text keeps exactly this.
/// </summary>
/// <remarks>
/// Full case folding and compatibility decomposition (Unicode). Accents go from Latin, Greek and Cyrillic letters; <c>ø đ ł ħ ı</c> lose their stroke
/// and <c>æ œ ß þ</c> become two letters. Voiced and unvoiced kana stay apart (か, が), because they are letters of their own; <c>ゐ</c> and <c>ゑ</c>
/// become <c>い</c> and <c>え</c>; the long vowel mark and small kana stay, and so do vowel signs of other scripts. Invisible characters go. No
/// version of a library or a system decides: characters are looked up in <c>folding.txt</c>. Folding a folded text changes nothing. Thread-safe.
/// </remarks>
public static class FoldedText
{
    /// <summary>Most bytes of UTF-8 that one byte of UTF-8 can become.</summary>
    private const int MaxGrowth = 11;

    /// <summary>Most bytes of UTF-8 that one UTF-16 unit can become.</summary>
    private const int MaxBytesOfUnit = 33;

    /// <summary>Room that <see cref="Fold(ReadOnlySpan{char}, Span{byte})"/> needs at most.</summary>
    public static int MaxBytes(ReadOnlySpan<char> text)
    {
        int others = 0;
        foreach (char c in text)
            others += c < 0x80 ? 0 : 1;
        return checked(text.Length - others + (others * MaxBytesOfUnit));
    }

    /// <summary>Room that <see cref="Fold(ReadOnlySpan{byte}, Span{byte})"/> needs at most.</summary>
    public static int MaxBytes(ReadOnlySpan<byte> utf8)
    {
        int others = 0;
        foreach (byte b in utf8)
            others += b >> 7;
        return checked(utf8.Length - others + (others * MaxGrowth));
    }

    /// <summary>Folds a text. Lone surrogates become U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">At least <see cref="MaxBytes(ReadOnlySpan{char})"/> bytes; gets UTF-8.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<byte> folded)
    {
        var writer = new FoldedWriter(folded);
        foreach (Rune rune in text.EnumerateRunes())
            writer.Add(rune.Value);
        return writer.Complete();
    }

    /// <summary>Folds a text in UTF-8. Bytes that are none become U+FFFD.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="folded">At least <see cref="MaxBytes(ReadOnlySpan{byte})"/> bytes; gets UTF-8.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Fold(ReadOnlySpan<byte> utf8, Span<byte> folded)
    {
        var writer = new FoldedWriter(folded);
        while (!utf8.IsEmpty)
        {
            int length = 1, point = utf8[0];
            if (point >= 0x80)
            {
                Rune.DecodeFromUtf8(utf8, out Rune rune, out length);
                point = rune.Value;
            }

            writer.Add(point);
            utf8 = utf8[length..];
        }

        return writer.Complete();
    }

    /// <summary>Folds a text.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;
        byte[] folded = ArrayPool<byte>.Shared.Rent(MaxBytes(text));
        string result = Encoding.UTF8.GetString(folded.AsSpan(0, Fold(text, folded)));
        ArrayPool<byte>.Shared.Return(folded);
        return result;
    }
}
