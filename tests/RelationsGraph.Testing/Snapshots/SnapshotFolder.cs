using System.Text;

namespace RelationsGraph.Testing;

/// <summary>One folder of snapshots. An existing snapshot is never written over: a person moves the text from <c>__mismatch__</c>.</summary>
/// <param name="folder">Where the snapshots are.</param>
/// <param name="isReadOnly">A missing snapshot fails instead of being written.</param>
internal sealed class SnapshotFolder(string folder, bool isReadOnly)
{
    // No byte order mark, so that the file is the text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Compares a text with the snapshot of this name, or writes the first one.</summary>
    /// <param name="name">The name without <c>.snap</c>.</param>
    /// <param name="actual">The text, lines ended by line feeds.</param>
    /// <exception cref="SnapshotException">The texts differ, or the snapshot is missing and nothing may be written.</exception>
    public void Compare(string name, string actual)
    {
        var file = Path.Combine(folder, name + ".snap");
        var mismatch = Path.Combine(folder, "__mismatch__", name + ".snap");
        if (!File.Exists(file))
        {
            if (isReadOnly)
                throw new SnapshotException($"{file} is missing. Run the test once where CI is not set, read the new file and commit it.");
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, actual, Utf8);
            return;
        }
        var expected = SnapshotText.WithLineFeeds(File.ReadAllText(file, Utf8));
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            if (File.Exists(mismatch))
                File.Delete(mismatch);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, actual, Utf8);
        throw new SnapshotException($"{file} differs {TextDifference.Describe(expected, actual)}\nThe new text is in {mismatch}; move it over the snapshot if it is right.");
    }
}
