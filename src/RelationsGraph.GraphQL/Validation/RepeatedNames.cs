namespace RelationsGraph.GraphQL.Validation;

/// <summary>Reports nodes at one place that share a name.</summary>
internal static class RepeatedNames
{
    // Comparing a few strings costs less than a set of them.
    private const int PairwiseLimit = 8;

    /// <summary>Reports "{what} 'name' is {verb} twice." for each node whose name an earlier one has, with both places.</summary>
    internal static void Report<T>(
        ValidationContext context, ValidationRule rule, T[] nodes, Func<T, string> nameOf, Func<T, int> offsetOf, string what, string verb)
    {
        if (nodes.Length <= 1)
        {
            return;
        }

        Dictionary<string, int>? seen = nodes.Length > PairwiseLimit ? new Dictionary<string, int>(nodes.Length, StringComparer.Ordinal) : null;
        for (int i = 0; i < nodes.Length && !context.IsFull; i++)
        {
            string name = nameOf(nodes[i]);
            int first = seen is null ? IndexOf(nodes, i, name, nameOf) : seen.TryAdd(name, i) ? -1 : seen[name];
            if (first >= 0)
            {
                context.Report(rule, $"{what}{name}' is {verb} twice.", offsetOf(nodes[first]), offsetOf(nodes[i]));
            }
        }
    }

    private static int IndexOf<T>(T[] nodes, int end, string name, Func<T, string> nameOf)
    {
        for (int i = 0; i < end; i++)
        {
            if (nameOf(nodes[i]) == name)
            {
                return i;
            }
        }

        return -1;
    }
}
