using System.Text;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>The kind of a timeline's entry, kept as the ordinal of an <see cref="EntryKind"/>.</summary>
internal sealed class EntryKindDecoder(ResponseName name) : ScalarDecoder(name)
{
    private static readonly byte[][] Names = Array.ConvertAll(Enum.GetNames<EntryKind>(), kind => Encoding.UTF8.GetBytes(kind.ToUpperInvariant()));

    /// <inheritdoc/>
    protected override void PushScalar(ref PackReader values, IValueSink sink) => sink.Text(Names[values.ReadInteger()], isPlain: true);
}
