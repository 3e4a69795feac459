using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// Finds the numbers of the texts that have all terms: from the rarest on, each further one narrows what is left. The numbers lie ascending, each once,
/// on a stack.
/// </summary>
internal readonly ref struct FindNumbers(Run run, Postings postings)
{
    private readonly IntStack _stack = run.Way;

    /// <summary>Pushes the numbers of the texts that have a term of every range.</summary>
    public void Push(ReadOnlySpan<TermRange> terms)
    {
        int rarest = 0;
        for (int i = 1; i < terms.Length; i++)
            rarest = postings.Count(terms[i]) < postings.Count(terms[rarest]) ? i : rarest;
        if (terms.Length == 0 || postings.Count(terms[rarest]) == 0)
            return;
        int begin = _stack.Count;
        PushAny(terms[rarest]);
        for (int i = 0; i < terms.Length && _stack.Count > begin; i++)
        {
            if (i != rarest)
                Narrow(begin, terms[i]);
        }
    }

    /// <summary>Whether a text has a term of every range.</summary>
    public bool Has(int number, ReadOnlySpan<TermRange> terms)
    {
        foreach (TermRange range in terms)
        {
            if (!HasAny(number, range))
                return false;
        }

        return true;
    }

    /// <summary>Sorts what lies from a position on and drops what comes twice.</summary>
    public static void Sort(IntStack stack, int begin)
    {
        Span<int> items = stack.Items(begin, stack.Count);
        items.Sort();
        int kept = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (i == 0 || items[i] != items[i - 1])
                items[kept++] = items[i];
        }

        stack.Release(begin + kept);
    }

    private void PushAny(TermRange terms)
    {
        int begin = _stack.Count;
        for (int term = terms.Begin; term < terms.End; term++)
        {
            foreach (int number in postings.Of(term))
            {
                run.Step();
                _stack.Push(number);
            }
        }

        run.RowsTouched += _stack.Count - begin;
        if (terms.End - terms.Begin > 1)
            Sort(_stack, begin);
    }

    /// <summary>Keeps the numbers that have a term of a range: looked up one by one, or, where the range has many rare terms, marked by walking over it.</summary>
    private void Narrow(int begin, TermRange terms)
    {
        long lookUps = (long)(_stack.Count - begin) * (terms.End - terms.Begin);
        if (lookUps <= postings.Count(terms) || terms.End - terms.Begin == 1)
            LookUp(begin, terms);
        else
            Walk(begin, terms);
    }

    private void LookUp(int begin, TermRange terms)
    {
        int kept = begin, end = _stack.Count;
        for (int i = begin; i < end; i++)
        {
            if (HasAny(_stack[i], terms))
                _stack[kept++] = _stack[i];
        }

        _stack.Release(kept);
    }

    private bool HasAny(int number, TermRange terms)
    {
        for (int term = terms.Begin; term < terms.End; term++)
        {
            run.Step();
            run.RowsTouched++;
            if (postings.Of(term).BinarySearch(number) >= 0)
                return true;
        }

        return false;
    }

    private void Walk(int begin, TermRange terms)
    {
        int end = _stack.Count;
        run.RowsTouched += postings.Count(terms);
        for (int term = terms.Begin; term < terms.End; term++)
        {
            foreach (int number in postings.Of(term))
            {
                run.Step();
                int place = _stack.LowerBound(begin, end, number);
                if (place < end && _stack[place] == number)
                    _stack.Push(number);
            }
        }

        Sort(_stack, end);
        int found = _stack.Count - end;
        _stack.Items(end, end + found).CopyTo(_stack.Items(begin, begin + found));
        _stack.Release(begin + found);
    }
}
