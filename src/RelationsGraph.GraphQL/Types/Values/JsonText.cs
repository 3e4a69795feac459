using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RelationsGraph.GraphQL.Types;

/// <summary>Text out of JSON. A JSON string may escape half of a surrogate pair, or hold bytes that are not UTF-8: neither is text.</summary>
internal static class JsonText
{
    /// <summary>What to say when <see cref="TryGet"/> fails.</summary>
    internal const string Expected = "text of whole Unicode characters";

    /// <summary>Whether the string or property name the reader is at is this text. What is no text equals none.</summary>
    internal static bool Is(ref Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The text of the string or property name the reader is at.</summary>
    internal static bool TryGet(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
