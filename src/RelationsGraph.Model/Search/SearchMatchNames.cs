namespace RelationsGraph.Model.Search;

/// <summary>What matches are called in answers.</summary>
public static class SearchMatchNames
{
    /// <summary>The name of a match, in SCREAMING_SNAKE_CASE.</summary>
    public static ReadOnlySpan<byte> Of(SearchMatch match) => match switch
    {
        SearchMatch.ExactName => "EXACT_NAME"u8,
        SearchMatch.NamePrefix => "NAME_PREFIX"u8,
        SearchMatch.NameWords => "NAME_WORDS"u8,
        SearchMatch.TextWords => "TEXT_WORDS"u8,
        _ => "TYPO"u8,
    };
}
