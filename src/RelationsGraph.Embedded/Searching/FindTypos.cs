using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// Finds the terms that differ from a word by one typing mistake. The sorted terms are walked as a tree: along the word, and at each letter into the
/// branches that leave it. Work is bounded by the letters of the word times the letters of the alphabet, whatever the number of terms.
/// </summary>
internal readonly ref struct FindTypos(Run run, PackedTexts terms)
{
    private readonly IntStack _found = run.Way;

    /// <summary>Pushes the terms, each once, in no order.</summary>
    public void Push(ReadOnlySpan<char> word)
    {
        int begin = 0, end = terms.Count, first = _found.Count;
        for (int place = 0; place <= word.Length && begin < end; place++)
        {
            // The terms from begin to end start with the first letters of the word. One of them may be the word without what follows.
            Branch(word, place, begin, end);
            if (place < word.Length)
                (begin, end) = Range(begin, end, word[..(place + 1)]);
        }

        FindNumbers.Sort(_found, first);
    }

    /// <summary>Tries each letter that terms go on with at a place, but the word's own.</summary>
    private void Branch(ReadOnlySpan<char> word, int place, int begin, int end)
    {
        Span<char> text = stackalloc char[word.Length + 1];
        word[..place].CopyTo(text);

        // The letter at the place is one too many.
        if (place < word.Length)
        {
            word[(place + 1)..].CopyTo(text[place..]);
            Try(word, begin, end, text[..(word.Length - 1)]);
        }

        while (begin < end)
        {
            run.Step();
            ReadOnlySpan<char> term = terms[begin];
            if (term.Length == place)
            {
                begin++;
                continue;
            }

            text[place] = term[place];
            int next = terms.Seek(begin, end, text[..(place + 1)], isBehind: true);
            if (place == word.Length || text[place] != word[place])
            {
                // The letter is missing in the word.
                word[place..].CopyTo(text[(place + 1)..]);
                Try(word, begin, next, text);
            }

            if (place < word.Length && text[place] != word[place])
            {
                // The letter stands for the word's, or the two that follow are exchanged.
                word[(place + 1)..].CopyTo(text[(place + 1)..]);
                Try(word, begin, next, text[..word.Length]);
                if (place + 1 < word.Length && text[place] == word[place + 1])
                {
                    text[place + 1] = word[place];
                    Try(word, begin, next, text[..word.Length]);
                }
            }

            begin = next;
        }
    }

    private void Try(ReadOnlySpan<char> word, int begin, int end, ReadOnlySpan<char> text)
    {
        int term = terms.Seek(begin, end, text, isBehind: false);
        if (term < end && terms[term].SequenceEqual(text) && OneTypo.Separates(word, text))
            _found.Push(term);
    }

    private (int Begin, int End) Range(int begin, int end, ReadOnlySpan<char> prefix)
    {
        begin = terms.Seek(begin, end, prefix, isBehind: false);
        return (begin, terms.Seek(begin, end, prefix, isBehind: true));
    }
}
