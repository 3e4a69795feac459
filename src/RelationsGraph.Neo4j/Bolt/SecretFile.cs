using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>
/// A file that holds nothing but a password or a token, as secrets are mounted into containers. It is read anew whenever the secret is needed, so that whoever
/// replaces it need not start anything again.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="path">The file.</param>
internal sealed class SecretFile(string path)
{
    // A token of an identity provider with many groups has some kilobytes; what is larger is another file.
    private const int Largest = 64 << 10;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the secret: the text of the file without the line break at its end, which editors and <c>echo</c> put there.</summary>
    /// <param name="secret">The secret, never empty.</param>
    /// <param name="fault">What is wrong, with the path and nothing of the content.</param>
    public bool TryRead([NotNullWhen(true)] out string? secret, [NotNullWhen(false)] out string? fault)
    {
        (secret, fault) = (null, null);
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] bytes = new byte[Largest + 1];
            int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            ReadOnlySpan<byte> text = bytes.AsSpan(0, length);
            if (text.StartsWith(Encoding.UTF8.Preamble))
                text = text[Encoding.UTF8.Preamble.Length..];
            text = text.TrimEnd("\r\n"u8);
            fault = length > Largest ? $"'{path}' is larger than {Largest >> 10} KiB" : text.IsEmpty ? $"'{path}' is empty" : null;
            secret = fault is null ? Strict.GetString(text) : null;
        }
        catch (DecoderFallbackException)
        {
            fault = $"'{path}' is not UTF-8";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            fault = $"'{path}' cannot be read: {problem.Message}";
        }

        return secret is not null;
    }
}
