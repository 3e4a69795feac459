namespace RelationsGraph.Embedded.Lazily;

/// <summary>How many bytes the lazily made parts of one state of the graph take together.</summary>
/// <remarks>Thread-safe without locks.</remarks>
internal sealed class LazyRoom
{
    private long _taken;

    /// <summary>What is taken, in bytes; also what is reserved for parts that are being made.</summary>
    public long Taken => Volatile.Read(ref _taken);

    /// <summary>Takes room.</summary>
    /// <param name="bytes">How much.</param>
    /// <param name="most">What all parts may take.</param>
    /// <returns>False when there is not so much; then nothing was taken.</returns>
    public bool TryTake(long bytes, long most)
    {
        if (Interlocked.Add(ref _taken, bytes) <= most)
            return true;
        GiveBack(bytes);
        return false;
    }

    /// <summary>Gives room back.</summary>
    public void GiveBack(long bytes) => Interlocked.Add(ref _taken, -bytes);
}
