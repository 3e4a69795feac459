namespace RelationsGraph.Server.Pages;

/// <summary>Questions about one subject, in the second list of the start page.</summary>
/// <param name="English">What they are about, in English.</param>
/// <param name="Japanese">What they are about, in Japanese.</param>
/// <param name="Questions">The documents that ask them, by group and then by the name of their file.</param>
internal sealed record QuestionSubject(string English, string Japanese, IReadOnlyList<Starter> Questions)
{
    /// <summary>What they are about, in a language.</summary>
    public string Title(PageLanguage language) => language == PageLanguage.Japanese ? Japanese : English;
}
