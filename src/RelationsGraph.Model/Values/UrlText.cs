namespace RelationsGraph.Model.Values;

/// <summary>Absolute http and https addresses (RFC 3986), without user names: what properties of kind Url hold.</summary>
/// <remarks>Thread-safe; allocates nothing.</remarks>
public static class UrlText
{
    /// <summary>Whether a text is such an address: scheme, host, optional port, and no character that has to be escaped.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.StartsWith("https://", StringComparison.Ordinal) ? text[8..]
            : text.StartsWith("http://", StringComparison.Ordinal) ? text[7..] : [];
        int end = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        int colon = authority.IndexOf(':');
        ReadOnlySpan<char> host = colon < 0 ? authority : authority[..colon];
        return IsHost(host) && (colon < 0 || IsPort(authority[(colon + 1)..])) && (end < 0 || IsEscaped(rest[end..]));
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty || host[0] is '.' or '-' || host[^1] is '.' or '-')
            return false;
        foreach (char c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsPort(ReadOnlySpan<char> port)
    {
        foreach (char c in port)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return port.Length is >= 1 and <= 5;
    }

    private static bool IsEscaped(ReadOnlySpan<char> tail)
    {
        foreach (char c in tail)
        {
            if (c is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')
                return false;
        }

        return true;
    }
}
