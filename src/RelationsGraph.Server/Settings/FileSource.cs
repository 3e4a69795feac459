using System.Text;
using System.Text.Json;

namespace RelationsGraph.Server.Settings;

/// <summary>Settings in a JSON file: objects are sections; comments and trailing commas are allowed.</summary>
internal static class FileSource
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>Every value of the file in its order.</summary>
    /// <param name="name">The file as its faults name it.</param>
    /// <param name="json">Its bytes, UTF-8 with or without byte order mark.</param>
    /// <exception cref="SettingsException">The file is not a JSON object of settings.</exception>
    public static IReadOnlyList<SettingReading> Read(string name, ReadOnlySpan<byte> json)
    {
        if (json.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        var found = new List<SettingReading>();
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new SettingsException($"{name}: expected a JSON object of settings.");
            ReadSection(name, "", json, ref reader, found);
            reader.Read();
        }
        catch (JsonException e)
        {
            throw new SettingsException($"{name} line {(e.LineNumber ?? 0) + 1}: not JSON; expected an object of settings such as {{ \"Limits\": {{ \"MaxDepth\": 20 }} }}.");
        }
        catch (InvalidOperationException)
        {
            // A string of a JSON text may hold bytes that are no UTF-8; the reader says so only when it is asked for the text.
            throw new SettingsException($"{name} line {Line(json, reader)}: not UTF-8.");
        }

        return found;
    }

    private static void ReadSection(string name, string prefix, ReadOnlySpan<byte> json, ref Utf8JsonReader reader, List<SettingReading> found)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = prefix + reader.GetString();
            reader.Read();
            var source = $"{name} line {Line(json, reader)}";
            if (reader.TokenType == JsonTokenType.StartObject)
                ReadSection(name, key + ":", json, ref reader, found);
            else if (reader.TokenType == JsonTokenType.StartArray)
                found.Add(new SettingReading(key, ReadArray(key, source, ref reader), source, IsArray: true));
            else
                found.Add(new SettingReading(key, Scalar(ref reader), source));
        }
    }

    private static string ReadArray(string key, string source, ref Utf8JsonReader reader)
    {
        var members = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                throw new SettingsException($"{key} ({source}): expected a list of plain values.");
            members.Add(Scalar(ref reader));
        }

        return string.Join(';', members);
    }

    private static string Scalar(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);

    private static int Line(ReadOnlySpan<byte> json, Utf8JsonReader reader) => json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
}
