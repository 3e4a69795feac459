using System.Reflection;

namespace RelationsGraph.Server.Pages;

/// <summary>The files of our pages that travel inside the assembly, named by their path in the project.</summary>
internal static class PageResources
{
    /// <summary>The names of all files below a folder that end in an extension.</summary>
    public static IEnumerable<string> Names(string folder, string extension) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>A file as text, lines ending in a line feed whatever the machine it was built on.</summary>
    public static string ReadText(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A file as it is.</summary>
    public static byte[] ReadBytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
