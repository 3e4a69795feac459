using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Columns;

/// <summary>Enum values order by their names, whatever their order in the ontology.</summary>
internal static class EnumPlaces
{
    /// <summary>By ordinal: the place of the value in the order of names by code point.</summary>
    public static int[] Of(EnumDefinition definition)
    {
        string[] sorted = Array.ConvertAll(definition.Values, value => value.Name);
        Array.Sort(sorted, string.CompareOrdinal);
        return Array.ConvertAll(definition.Values, value => Array.IndexOf(sorted, value.Name));
    }
}
