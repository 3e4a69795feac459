using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;

namespace RelationsGraph.Embedded.Writers;

/// <summary>Writes how well the node of a search edge matches.</summary>
/// <param name="name">The name.</param>
/// <param name="isRank">Whether the number is asked for.</param>
internal sealed class WriteSearchMatch(ResponseName name, bool isRank) : FieldWriter(name)
{
    /// <inheritdoc/>
    public override void Write(Run run, int element, int node)
    {
        run.Sink.Name(Name);
        SearchMatch match = SearchHit.FromKey(element).Match;
        if (isRank)
            run.Sink.Integer((int)match);
        else
            run.Sink.Text(SearchMatchNames.Of(match), isPlain: true);
    }
}
