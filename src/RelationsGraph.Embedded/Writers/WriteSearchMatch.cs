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
            run.Sink.Text(NameOf(match), isPlain: true);
    }

    private static ReadOnlySpan<byte> NameOf(SearchMatch match) => match switch
    {
        SearchMatch.ExactName => "EXACT_NAME"u8,
        SearchMatch.NamePrefix => "NAME_PREFIX"u8,
        SearchMatch.NameWords => "NAME_WORDS"u8,
        SearchMatch.TextWords => "TEXT_WORDS"u8,
        _ => "TYPO"u8,
    };
}
