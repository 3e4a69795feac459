namespace RelationsGraph.Neo4j.Layout;

/// <summary>
/// How a property of the ontology is kept: one or several properties of the database. Names that begin with an underscore are our own; the ontology's
/// never do, since theirs are camelCase.
/// </summary>
internal static class PropertyNames
{
    /// <summary>The id of a node, a relationship or a record.</summary>
    public const string Id = "id";

    /// <summary>Of a bookkeeping node: which of its label it is.</summary>
    public const string Name = "name";

    /// <summary>The name of a node's type.</summary>
    public const string Type = "_type";

    /// <summary>Of a record: the id of its owner.</summary>
    public const string Owner = "_owner";

    /// <summary>Of a record: its place in its table, from 0.</summary>
    public const string Place = "_place";

    /// <summary>The first date at which an element happens that has a value, kept like a property.</summary>
    public const string Happens = "_happens";

    /// <summary>Whether it lasts for the whole of that date; missing without a date.</summary>
    public const string Throughout = "_throughout";

    /// <summary>The least latest day of a date at which sources speak of an element; missing without one.</summary>
    public const string AttestedFrom = "_attested_from";

    /// <summary>The greatest earliest day of such a date; missing without one.</summary>
    public const string AttestedTo = "_attested_to";

    /// <summary>Of a node: the terms of its names, for search (<see cref="TermText"/>); missing without a name.</summary>
    public const string NameTerms = "_terms_names";

    /// <summary>Of a node: the terms of its other texts that search reads; missing without one.</summary>
    public const string TextTerms = "_terms_texts";

    /// <summary>
    /// Of a text: the same with its characters from U+D7FD on escaped (<see cref="OrderedText"/>), so that the database's two orders of text agree with
    /// ours. What is ordered or compared by order is this.
    /// </summary>
    public static string Ordered(string property) => "_k_" + property;

    /// <summary>Of a text: the same folded, for comparisons blind to case, width, kana and accents.</summary>
    public static string Folded(string property) => "_f_" + property;

    /// <summary>Of a date: the first day it may mean.</summary>
    public static string Earliest(string property) => "_a_" + property;

    /// <summary>Of a date: the last day it may mean.</summary>
    public static string Latest(string property) => "_b_" + property;

    /// <summary>Of a date that is exactly a Japanese fiscal year: the calendar year in which it begins; missing for any other date.</summary>
    public static string FiscalYear(string property) => "_y_" + property;

    /// <summary>Of a localized text: the text of one language.</summary>
    /// <param name="property">The property.</param>
    /// <param name="language">The language's name in the ontology: <c>JA</c>.</param>
    public static string InLanguage(string property, string language) => $"{property}_{language}";

    /// <summary>The display name of a node in one language, as a text.</summary>
    public static string DisplayName(string language) => "_display_" + language;
}
