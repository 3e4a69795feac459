using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Searching;

/// <summary>Finds the nodes whose names and texts together hold every word: those of the rarest word, narrowed word by word.</summary>
internal readonly ref struct FindNodes(Run run, SearchIndex index, SearchPlan plan)
{
    private readonly IntStack _found = run.Way;

    /// <summary>Pushes the nodes, ascending, each once.</summary>
    public void Push()
    {
        int begin = _found.Count, words = plan.Query.Words.Count, rarest = 0;
        for (int word = 0; word < words; word++)
        {
            if (plan.Rarity(word, index.InTexts) < plan.Rarity(rarest, index.InTexts))
                rarest = word;
        }

        if (plan.Rarity(rarest, index.InTexts) == 0)
            return;
        PushHolders(rarest);
        for (int word = 0; word < words && _found.Count > begin; word++)
        {
            if (word == rarest)
                continue;
            long lookUps = (long)(_found.Count - begin) * plan.LookUps(word);
            if (lookUps < plan.Rarity(word, index.InTexts))
                KeepHolders(begin, word);
            else
                KeepCommon(begin, word);
        }
    }

    private void PushHolders(int word)
    {
        int begin = _found.Count;
        new FindNumbers(run, index.InTexts).Push(plan.Of(word));
        for (int i = begin; i < _found.Count; i++)
            _found[i] = index.TextNodes[_found[i]];
        FindNumbers.Sort(_found, begin);
    }

    /// <summary>Of few nodes keeps those with a text that holds a word.</summary>
    private void KeepHolders(int begin, int word)
    {
        int kept = begin, end = _found.Count;
        var texts = new FindNumbers(run, index.InTexts);
        for (int i = begin; i < end; i++)
        {
            int node = _found[i];
            int number = Array.BinarySearch(index.TextNodes, node);
            while (number > 0 && index.TextNodes[number - 1] == node)
                number--;
            while (number < index.TextNodes.Length && index.TextNodes[number] == node && !texts.Has(number, plan.Of(word)))
                number++;
            if (number < index.TextNodes.Length && index.TextNodes[number] == node)
                _found[kept++] = node;
        }

        _found.Release(kept);
    }

    /// <summary>Keeps the nodes that are among those with a word.</summary>
    private void KeepCommon(int begin, int word)
    {
        int second = _found.Count, kept = begin;
        PushHolders(word);
        int other = second, end = _found.Count;
        for (int i = begin; i < second; i++)
        {
            while (other < end && _found[other] < _found[i])
                other++;
            if (other < end && _found[other] == _found[i])
                _found[kept++] = _found[i];
        }

        _found.Release(kept);
    }
}
