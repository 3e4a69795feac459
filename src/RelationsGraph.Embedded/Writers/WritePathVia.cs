using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the nodes that the ways of a derived edge pass, each once, by (since, id).</summary>
internal sealed class WritePathVia(ResponseName name, Shape shape) : WayField(name, part: 0)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, int ways)
    {
        IntStack ints = run.Ints;
        int begin = ints.Count;
        int list = ints[ways + 2];
        run.Seen.Clear();
        for (int way = list; way < list + ints[ways]; way++)
            PushInner(run, ints[way]);

        int end = ints.Count;
        SortInPlace.Sort(ints.Items(begin, end), new ByTime(run.Snapshot.ValidTime));
        run.Sink.StartList();
        for (int i = begin; i < end; i++)
            shape.Write(run, ints[i], ints[i]);
        run.Sink.EndList();
        ints.Release(begin);
    }

    private static void PushInner(Run run, int block)
    {
        int first = FindWays.FirstRelationship(block);
        for (int i = 0; i < run.Ints[block] - 1; i++)
        {
            int node = run.Ints[first + (i * 3) + 2];
            if (run.Seen.Add(node))
                run.Ints.Push(node);
        }
    }

    private readonly struct ByTime(ValidTime validTime) : IIntOrder
    {
        public int Compare(int left, int right) => validTime.Compare(left, right);
    }
}
