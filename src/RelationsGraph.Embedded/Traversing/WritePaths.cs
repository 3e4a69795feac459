using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>Writes the paths between two nodes, or the fault that stands in the way.</summary>
/// <param name="paths">The field of the plan.</param>
/// <param name="along">What may be gone along.</param>
/// <param name="fields">The fields of each path; their current element is the block of the path.</param>
internal sealed class WritePaths(PathsField paths, CompiledTraversal along, FieldWriter[] fields) : FieldWriter(paths.Name)
{
    private const int HeaderOfBlock = 2;

    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Step();
        run.Sink.Name(Name);
        int mark = run.Ints.Count;
        int from = NamedNode.Find(run, paths.From), to = NamedNode.Find(run, paths.To);
        if (from < 0 || to < 0)
            NamedNode.Fault(run, from < 0 ? "from" : "to");
        else if (from == to)
            run.Sink.Fault(StoreErrorCodes.SameNode, TraversalFaults.SameNode);
        else
            WriteBetween(run, from, to);
        run.Ints.Release(mark);
    }

    private void WriteBetween(Run run, int from, int to)
    {
        OpenTraversal open = along.Open(run);
        bool areValid = along.WasValid(run, from) && along.WasValid(run, to);
        int block = run.Ints.Count;
        int found = !areValid ? 0 : FindPaths.Between(run, open, from, to, (PathMode)run.Arguments[paths.Mode].Integer, MaxLength(run), Limit(run));
        if (found == FindPaths.Cut)
        {
            TooFar.Fault(run);
            return;
        }

        run.Sink.StartList();
        for (; found > 0; found--)
        {
            run.Step();
            run.Sink.StartObject();
            foreach (FieldWriter field in fields)
                field.Write(run, block, -1);
            run.Sink.EndObject();
            block += HeaderOfBlock + (run.Ints[block] * 3);
        }

        run.Sink.EndList();
    }

    private int MaxLength(Run run) =>
        paths.MaxLength is { } length && run.Arguments[length] is { IsNull: false } asked ? (int)asked.Integer : paths.DefaultLength;

    private int Limit(Run run) =>
        paths.First is { } first && run.Arguments[first] is { IsNull: false } asked ? (int)asked.Integer : paths.DefaultCount;
}
