namespace RelationsGraph.Model.Search;

/// <summary>
/// One typing mistake: a letter too many, one missing, one for another, or two neighbours exchanged. Only in words of at least four letters, and
/// only in Latin script.
/// </summary>
public static class OneTypo
{
    /// <summary>Fewest letters of a word in which a mistake is looked for.</summary>
    public const int MinLetters = 4;

    /// <summary>Whether mistakes are looked for in a folded word.</summary>
    public static bool AppliesTo(ReadOnlySpan<char> word)
    {
        if (word.Length < MinLetters)
            return false;
        foreach (char c in word)
        {
            if (!IsLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether two folded words differ by exactly one mistake.</summary>
    public static bool Separates(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length > other.Length)
            return Separates(other, word);
        int same = word.CommonPrefixLength(other);
        ReadOnlySpan<char> rest = word[same..], otherRest = other[same..];
        if (word.Length != other.Length)
            return other.Length == word.Length + 1 && rest.SequenceEqual(otherRest[1..]);
        if (rest.IsEmpty)
            return false;
        return rest[1..].SequenceEqual(otherRest[1..])
            || (rest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest[2..].SequenceEqual(otherRest[2..]));
    }

    /// <summary>Letters of Latin script, as they are once folded.</summary>
    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F' and not '\u00F7') or (>= '\u1E00' and <= '\u1EFF');
}
