using System.Text;
using System.Text.Unicode;

namespace RelationsGraph.Exchange.Csv;

/// <summary>Decodes the bytes of a file that must be UTF-8, with or without a byte order mark.</summary>
internal static class Utf8File
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="text">The text without the mark; when the bytes are not UTF-8, what stands before the first wrong one.</param>
    /// <param name="error">What is wrong and what was expected; null when nothing is.</param>
    /// <returns>Whether all bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string? error)
    {
        error = null;
        ReadOnlySpan<byte> content = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (Utf8.IsValid(content))
        {
            text = Encoding.UTF8.GetString(content);
            return true;
        }

        char[] before = new char[content.Length];
        Utf8.ToUtf16(content, before, out int read, out int written, replaceInvalidSequences: false);
        text = new string(before, 0, written);
        bool wide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        string what = wide ? "the file is UTF-16" : $"the byte 0x{content[read]:X2} is not UTF-8";
        error = $"{what}; expected UTF-8, which spreadsheets call 'CSV UTF-8'";
        return false;
    }
}
