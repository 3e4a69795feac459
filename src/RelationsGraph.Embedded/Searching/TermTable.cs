namespace RelationsGraph.Embedded.Searching;

/// <summary>Texts side by side, by number.</summary>
/// <param name="chars">All texts.</param>
/// <param name="offsets">Where each begins; one more entry says where the last ends.</param>
internal sealed class PackedTexts(char[] chars, int[] offsets)
{
    /// <summary>How many there are.</summary>
    public int Count => offsets.Length - 1;

    /// <summary>What they take in memory, in bytes.</summary>
    public long Bytes => ((long)chars.Length * sizeof(char)) + ((long)offsets.Length * sizeof(int));

    /// <summary>A text.</summary>
    public ReadOnlySpan<char> this[int number] => chars.AsSpan(offsets[number], offsets[number + 1] - offsets[number]);

    /// <summary>Packs texts.</summary>
    public static PackedTexts From(string[] texts)
    {
        var offsets = new int[texts.Length + 1];
        for (int i = 0; i < texts.Length; i++)
            offsets[i + 1] = checked(offsets[i] + texts[i].Length);
        var chars = new char[offsets[^1]];
        for (int i = 0; i < texts.Length; i++)
            texts[i].CopyTo(chars.AsSpan(offsets[i]));
        return new PackedTexts(chars, offsets);
    }

    /// <summary>In texts sorted by UTF-16 unit: the first one from a number on that is not less than a text, or, with <paramref name="isBehind"/>, that does not begin with it either.</summary>
    /// <param name="begin">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="text">The text.</param>
    /// <param name="isBehind">Whether texts that begin with it are passed over.</param>
    /// <param name="order">The numbers in sorted order; null when the numbers are sorted themselves.</param>
    public int Seek(int begin, int end, ReadOnlySpan<char> text, bool isBehind, int[]? order = null)
    {
        while (begin < end)
        {
            int middle = (begin + end) >>> 1;
            ReadOnlySpan<char> found = this[order is null ? middle : order[middle]];
            bool isLess = found.SequenceCompareTo(text) < 0 || (isBehind && found.StartsWith(text));
            if (isLess)
                begin = middle + 1;
            else
                end = middle;
        }

        return begin;
    }
}

/// <summary>A range of terms.</summary>
/// <param name="Begin">The first term.</param>
/// <param name="End">The term after the last.</param>
internal readonly record struct TermRange(int Begin, int End);

/// <summary>For each term the numbers of the texts that have it, ascending.</summary>
/// <param name="Offsets">By term: where its numbers begin; one more entry says where the last end.</param>
/// <param name="Numbers">The numbers.</param>
internal sealed record Postings(int[] Offsets, int[] Numbers)
{
    /// <summary>What they take in memory, in bytes.</summary>
    public long Bytes => ((long)Offsets.Length + Numbers.Length) * sizeof(int);

    /// <summary>The numbers of a term.</summary>
    public ReadOnlySpan<int> Of(int term) => Numbers.AsSpan(Offsets[term], Offsets[term + 1] - Offsets[term]);

    /// <summary>How many numbers the terms of a range have, those that come twice counted twice.</summary>
    public int Count(TermRange range) => range.Begin >= range.End ? 0 : Offsets[range.End] - Offsets[range.Begin];
}
