namespace RelationsGraph.Embedded.Searching;

/// <summary>The terms of texts, one text after the other, on their way to <see cref="Postings"/>. It grows in pieces, so that nothing is copied and little lies empty.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FoundTerms
{
    private const int PieceSize = 1 << 14;

    /// <summary>Stands behind the terms of each text.</summary>
    private const int End = -1;

    private readonly List<int[]> _pieces = [];
    private int _free;

    /// <summary>Adds a term of the text that was begun last.</summary>
    /// <param name="term">Its number in the order of appearance.</param>
    public void Add(int term)
    {
        if (_free == 0)
        {
            _pieces.Add(new int[PieceSize]);
            _free = PieceSize;
        }

        _pieces[^1][PieceSize - _free--] = term;
    }

    /// <summary>Ends a text. Texts are numbered as they end.</summary>
    public void EndText() => Add(End);

    /// <summary>Turns them round. Texts come in the order of their numbers, so that those of each term are ascending; a term that comes twice in one text counts once.</summary>
    /// <param name="places">By number of a term: its place in the order of terms.</param>
    /// <param name="step">Called for each term of each text.</param>
    public Postings TurnRound(int[] places, Action step)
    {
        var offsets = new int[places.Length + 1];
        foreach ((int term, _) in Each(places.Length, step))
            offsets[places[term] + 1]++;
        for (int i = 0; i < places.Length; i++)
            offsets[i + 1] += offsets[i];
        var numbers = new int[offsets[^1]];
        int[] next = offsets[..^1];
        foreach ((int term, int number) in Each(places.Length, step))
            numbers[next[places[term]]++] = number;
        return new Postings(offsets, numbers);
    }

    private IEnumerable<(int Term, int Number)> Each(int terms, Action step)
    {
        var last = new int[terms];
        Array.Fill(last, -1);
        int number = 0;
        for (int piece = 0; piece < _pieces.Count; piece++)
        {
            int count = piece == _pieces.Count - 1 ? PieceSize - _free : PieceSize;
            for (int i = 0; i < count; i++)
            {
                step();
                int term = _pieces[piece][i];
                if (term == End)
                    number++;
                else if (last[term] != number)
                    yield return (term, last[term] = number);
            }
        }
    }
}
