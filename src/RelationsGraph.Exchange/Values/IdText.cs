using RelationsGraph.Model.Plan;

namespace RelationsGraph.Exchange.Values;

/// <summary>The form of ids: the prefix of the type, a slash, and a slug of lower-case letters, digits, dots and hyphens.</summary>
internal static class IdText
{
    /// <summary>Checks an id that a row gives itself.</summary>
    /// <param name="id">The id.</param>
    /// <param name="prefix">The prefix of the row's type.</param>
    /// <returns>What is wrong and what was expected; null when nothing is.</returns>
    public static string? Check(ReadOnlySpan<char> id, string prefix)
    {
        if (id.IsEmpty)
            return $"the id is empty; expected {prefix}/ and a slug";
        if (id.Length <= prefix.Length || id[prefix.Length] != '/' || !id.StartsWith(prefix, StringComparison.Ordinal))
            return $"'{id}' does not begin with '{prefix}/'; expected {prefix}/ and a slug";
        ReadOnlySpan<char> slug = id[(prefix.Length + 1)..];
        if (slug.IsEmpty)
            return $"'{id}' has no slug; expected {prefix}/ and a slug of a-z, 0-9, '.' and '-'";
        foreach (char c in slug)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-'))
                return $"'{id}' has '{c}' in its slug; expected only a-z, 0-9, '.' and '-'";
        }

        // The prefix and the slug are ASCII, so characters are bytes.
        return id.Length > PageCursor.MaxIdLength
            ? $"the id has {id.Length} bytes; expected at most {PageCursor.MaxIdLength}"
            : null;
    }

    /// <summary>What stands before the slash.</summary>
    public static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> id)
    {
        int slash = id.IndexOf('/');
        return slash < 0 ? id : id[..slash];
    }
}
