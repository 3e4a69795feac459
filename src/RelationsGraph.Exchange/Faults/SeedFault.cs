namespace RelationsGraph.Exchange.Faults;

/// <summary>Something wrong with a seed, and where.</summary>
/// <param name="File">The file, relative to the seed folder, with <c>/</c>; the folder itself when it cannot be read at all.</param>
/// <param name="Line">The physical line of the file, from 1.</param>
/// <param name="Column">The character (Unicode scalar value) in the line at which the cell begins, from 1.</param>
/// <param name="Message">The column's header, what is wrong, and what was expected.</param>
public sealed record SeedFault(string File, int Line, int Column, string Message)
{
    /// <summary>The form <c>file:line:column: message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}: {Message}");
}
