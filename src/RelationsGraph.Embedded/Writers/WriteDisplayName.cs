using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes the display name of the current node in the first language that has one; the id when there is none.</summary>
/// <param name="name">The name.</param>
/// <param name="languages">The languages asked for.</param>
internal sealed class WriteDisplayName(ResponseName name, Operand? languages) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        TextValues[] names = run.Snapshot.DisplayNames ?? [];
        var chain = new LanguageChain(run, languages);
        while (names.Length > 0 && chain.Next(out int language))
        {
            if (names[language].IsNull(element))
                continue;
            names[language].WriteText(run.Sink, element);
            return;
        }

        run.Snapshot.NodeIds.WriteText(run.Sink, element);
    }
}
