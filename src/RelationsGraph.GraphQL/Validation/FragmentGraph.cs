using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>
/// How the fragments of a document spread each other. Walked with a stack of its own, as a document can chain more fragments than a
/// thread's stack holds.
/// </summary>
internal sealed class FragmentGraph
{
    private enum State : byte
    {
        New,
        Open,
        Done,
    }

    private readonly ValidationContext _context;
    private readonly int[] _definitions;
    private readonly State[] _states;

    internal FragmentGraph(ValidationContext context)
    {
        _context = context;
        _definitions = new int[context.Fragments.Count];
        _states = new State[context.Fragments.Count];
        DefinitionNode[] all = context.Document.Definitions;
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Kind == SyntaxKind.FragmentDefinition)
            {
                _definitions[count++] = i;
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (_states[i] == State.New)
            {
                Visit(i);
            }
        }
    }

    /// <summary>The fragments, each after all that it spreads; meaningful without cycles.</summary>
    internal List<int> InnermostFirst { get; } = [];

    /// <summary>The spreads that close a cycle, each with the fragments of the cycle from the one it names on.</summary>
    internal List<(FragmentSpreadNode Spread, string[] Cycle)> Cycles { get; } = [];

    /// <summary>The place of a fragment among the definitions of the document.</summary>
    internal int DefinitionOf(int fragment) => _definitions[fragment];

    /// <summary>Adds to a list the definitions that one reaches, itself first, each once.</summary>
    internal void Reach(int definition, List<int> reached)
    {
        reached.Clear();
        reached.Add(definition);
        if (_context.SpreadsIn(definition).IsEmpty)
        {
            return;
        }

        var seen = new bool[_definitions.Length];
        for (int i = 0; i < reached.Count; i++)
        {
            foreach (FragmentSpreadNode spread in _context.SpreadsIn(reached[i]))
            {
                int fragment = _context.Fragments.IndexOf(spread.Name);
                if (fragment >= 0 && !seen[fragment])
                {
                    seen[fragment] = true;
                    reached.Add(_definitions[fragment]);
                }
            }
        }
    }

    private void Visit(int root)
    {
        var open = new List<(int Fragment, int NextSpread)>();
        Open(root);
        while (open.Count > 0)
        {
            (int fragment, int next) = open[^1];
            ReadOnlySpan<FragmentSpreadNode> spreads = _context.SpreadsIn(_definitions[fragment]);
            if (next == spreads.Length)
            {
                _states[fragment] = State.Done;
                InnermostFirst.Add(fragment);
                open.RemoveAt(open.Count - 1);
                continue;
            }

            open[^1] = (fragment, next + 1);
            int target = _context.Fragments.IndexOf(spreads[next].Name);
            if (target >= 0 && _states[target] == State.New)
            {
                Open(target);
            }
            else if (target >= 0 && _states[target] == State.Open)
            {
                int start = open.FindIndex(o => o.Fragment == target);
                Cycles.Add((spreads[next], [.. open.Skip(start).Select(o => _context.Fragments[o.Fragment].Name)]));
            }
        }

        void Open(int fragment)
        {
            _states[fragment] = State.Open;
            open.Add((fragment, 0));
        }
    }
}
