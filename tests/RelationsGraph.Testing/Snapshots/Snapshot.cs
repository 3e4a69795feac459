using System.Runtime.CompilerServices;

namespace RelationsGraph.Testing;

/// <summary>
/// Compares a value with the text kept beside the test, with the names and folders of Snapshooter:
/// <c>__snapshots__/Class.Method.snap</c>, and <c>__snapshots__/__mismatch__/</c> for a text that differs.
/// The first run writes the file; where the environment variable <c>CI</c> is set nothing is written and a missing file fails.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares with the snapshot named after the calling test: <c>Class.Method.snap</c>.</summary>
    /// <param name="currentResult">A text is compared as it is; anything else as indented JSON.</param>
    /// <exception cref="SnapshotException">The texts differ, the file is missing under <c>CI</c>, or no test method is on the stack.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(object currentResult) => Compare(currentResult, SnapshotTest.OfCaller());

    /// <summary>Compares with <c>name.snap</c> in the folder of the calling test, for tests that hold several snapshots.</summary>
    /// <param name="currentResult">A text is compared as it is; anything else as indented JSON.</param>
    /// <param name="snapshotName">The file's name without <c>.snap</c>; the whole name, as in Snapshooter.</param>
    /// <exception cref="SnapshotException">The texts differ, the file is missing under <c>CI</c>, or no test method is on the stack.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(object currentResult, string snapshotName) =>
        Compare(currentResult, SnapshotTest.OfCaller() with { Name = snapshotName });

    private static void Compare(object currentResult, SnapshotTest test) =>
        new SnapshotFolder(Path.Combine(test.Folder, "__snapshots__"), ContinuousIntegration.IsOn)
            .Compare(test.Name, SnapshotText.Of(currentResult));
}
