using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Server.GraphQL;

/// <summary>Reads <c>Accept-Language</c> into languages of the ontology, best first (RFC 9110, section 12.5.4).</summary>
/// <param name="languages">The languages of names and texts; their values are ISO 639-1 codes in capitals.</param>
internal sealed class AcceptLanguage(EnumDefinition languages)
{
    /// <summary>The languages a reader prefers.</summary>
    /// <param name="header">The header; empty when there is none.</param>
    /// <returns>Ordinals of the ontology's languages; unknown ones are passed over. A malformed header says nothing.</returns>
    public int[] Read(StringValues header)
    {
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out IList<StringWithQualityHeaderValue>? wanted))
            return [];
        var ordinals = new List<int>();
        foreach (StringWithQualityHeaderValue value in wanted.Where(value => value.Quality is not 0).OrderByDescending(value => value.Quality ?? 1))
        {
            // "en-GB" asks for English; regions do not divide the names of the graph.
            string tag = value.Value.ToString();
            int end = tag.IndexOf('-', StringComparison.Ordinal);
            int ordinal = languages.Find((end < 0 ? tag : tag[..end]).ToUpperInvariant());
            if (ordinal >= 0 && !ordinals.Contains(ordinal))
                ordinals.Add(ordinal);
        }

        return [.. ordinals];
    }
}
