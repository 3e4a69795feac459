using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelationsGraph.Benchmarks.Scale;

/// <summary>The answer that code written by hand gives: its memory is kept from one question to the next.</summary>
internal sealed class AnswerByHand
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _answer = new(64 * 1024);

    /// <summary>Begins an answer.</summary>
    public Utf8JsonWriter Begin()
    {
        _answer.ResetWrittenCount();
        return new Utf8JsonWriter(_answer, Options);
    }

    /// <summary>Ends it.</summary>
    /// <returns>Its bytes, valid until the next begins.</returns>
    public ReadOnlySpan<byte> End(Utf8JsonWriter json)
    {
        json.Flush();
        json.Dispose();
        return _answer.WrittenSpan;
    }

    /// <summary>Sees to it that both ways answer alike.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void MustEqual(ReadOnlySpan<byte> served, ReadOnlySpan<byte> byHand)
    {
        if (!served.SequenceEqual(byHand))
            throw new InvalidOperationException($"The answers differ:\n{Encoding.UTF8.GetString(served)}\n{Encoding.UTF8.GetString(byHand)}");
    }
}
