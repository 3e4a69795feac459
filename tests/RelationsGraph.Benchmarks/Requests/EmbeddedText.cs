namespace RelationsGraph.Benchmarks.Requests;

/// <summary>The texts that are measured.</summary>
internal static class EmbeddedText
{
    /// <summary>The bytes of a file of <c>Queries</c>.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no text {name}.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
