namespace RelationsGraph.Model.Search;

/// <summary>
/// The terms under which an index keeps a compact text: its words; of CJK characters side by side each pair of neighbours, and the last one alone, so
/// that every character is the beginning of a term.
/// </summary>
/// <param name="compact">The text.</param>
public ref struct TextTerms(ReadOnlySpan<char> compact)
{
    private readonly ReadOnlySpan<char> _compact = compact;
    private int _place;
    private int _end;
    private bool _isCjk;

    /// <summary>Whether the term that came last ends the text.</summary>
    public readonly bool IsLast => _place == _compact.Length;

    /// <summary>The next term; one may come twice.</summary>
    public bool Next(out ReadOnlySpan<char> term)
    {
        if (_place == _end)
        {
            if (_end < _compact.Length && _compact[_end] == SearchText.Space)
                _place = ++_end;
            if (_place == _compact.Length)
            {
                term = default;
                return false;
            }

            _end = SearchText.EndOfRun(_compact, _place, out _isCjk);
        }

        int begin = _place, end = _end;
        _place = _end;
        if (_isCjk)
        {
            _ = SearchText.IsCjkAt(_compact, begin, out int length);
            _place = end = begin + length;
            if (end < _end)
            {
                _ = SearchText.IsCjkAt(_compact, end, out length);
                end += length;
            }
        }

        term = _compact[begin..end];
        return true;
    }
}
