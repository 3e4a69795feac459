using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Searching;

/// <summary>
/// Finds the hits of a search, best first: pairs of key (<see cref="SearchHit.Key"/>) and node. Each rank is read off the index and brings its nodes in
/// order; a node counts where it comes first.
/// </summary>
/// <remarks>What is found on the way lies on the second stack of the run, which is as it was when this is done.</remarks>
internal readonly ref struct FindHits(Run run, SearchIndex index, SearchPlan plan, ReadOnlySpan<bool> types)
{
    private readonly IntStack _found = run.Way;
    private readonly ReadOnlySpan<bool> _types = types;

    /// <summary>Pushes the pairs of all hits.</summary>
    public void Push()
    {
        int begin = _found.Count;
        run.Seen.Clear();
        ExactNames();
        AddNames(SearchMatch.ExactName, begin);
        NamePrefixes();
        AddNames(SearchMatch.NamePrefix, begin);
        new FindNumbers(run, index.InNames).Push(plan.All);
        AddNames(SearchMatch.NameWords, begin);
        new FindNodes(run, index, plan).Push();
        AddNodes(begin);
        Typos();
        AddNames(SearchMatch.Typo, begin);
    }

    private void ExactNames()
    {
        int begin = _found.Count;
        string? last = null;
        foreach (string form in plan.Forms)
        {
            if (form == last)
                continue;
            last = form;
            int place = index.Forms.Seek(0, index.Forms.Count, form, isBehind: false, index.FormOrder);
            for (; place < index.Forms.Count && index.Forms[index.FormOrder[place]].SequenceEqual(form); place++)
            {
                int number = index.FormOrder[place];
                run.Step();
                run.RowsTouched++;
                if (plan.Forms[TypeOf(index.NameNodes[number])] == form)
                    _found.Push(number);
            }
        }

        FindNumbers.Sort(_found, begin);
    }

    private void NamePrefixes()
    {
        int begin = _found.Count;
        string text = plan.Query.Compact;
        int first = index.Names.Seek(0, index.Names.Count, text, isBehind: false, index.NameOrder);
        int end = index.Names.Seek(first, index.Names.Count, text, isBehind: true, index.NameOrder);
        run.RowsTouched += end - first;
        for (int place = first; place < end; place++)
        {
            run.Step();
            _found.Push(index.NameOrder[place]);
        }

        FindNumbers.Sort(_found, begin);
    }

    private void Typos()
    {
        int begin = _found.Count;
        TermRange[]? terms = null;
        for (int word = 0; word < plan.Query.Words.Count; word++)
        {
            if (!plan.Query.Words[word].MayHaveTypo)
                continue;
            terms ??= new TermRange[plan.All.Length];
            int first = _found.Count;
            new FindTypos(run, index.Terms).Push(plan.Query.Words[word].Text);
            int end = _found.Count;
            for (int i = first; i < end; i++)
            {
                plan.Replace(word, new TermRange(_found[i], _found[i] + 1), terms);
                new FindNumbers(run, index.InNames).Push(terms);
            }

            // The terms have done their work; what was found with them takes their place.
            int numbers = _found.Count - end;
            _found.Items(end, end + numbers).CopyTo(_found.Items(first, first + numbers));
            _found.Release(first + numbers);
        }

        FindNumbers.Sort(_found, begin);
    }

    /// <summary>Adds the nodes of names. The order of numbers is that of hits.</summary>
    private void AddNames(SearchMatch match, int begin)
    {
        for (int i = begin; i < _found.Count; i++)
            Add(SearchHit.Of(match, index.Names[_found[i]].Length).Key, index.NameNodes[_found[i]]);
        _found.Release(begin);
    }

    private void AddNodes(int begin)
    {
        for (int i = begin; i < _found.Count; i++)
            Add(SearchHit.Of(SearchMatch.TextWords, 0).Key, _found[i]);
        _found.Release(begin);
    }

    private void Add(int key, int node)
    {
        run.Step();
        if (_types[TypeOf(node)] && run.Seen.Add(node))
            run.Hits.Pairs.Push(key, node);
    }

    private int TypeOf(int node) => run.Snapshot.Types.TypeOf(node);
}
