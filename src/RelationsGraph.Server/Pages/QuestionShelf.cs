namespace RelationsGraph.Server.Pages;

/// <summary>
/// The questions of the test suite as documents to start from: each is a case with a known answer, so none of them can go stale. Read from the
/// assembly when the first page is asked for.
/// </summary>
internal static class QuestionShelf
{
    private const string Folder = "Questions/";
    private const string Extension = ".graphql";
    private const string VariablesExtension = ".variables.json";
    private const string SubjectFile = "/subject.txt";

    private static readonly Lazy<QuestionSubject[]> Shelf = new(Read);

    /// <summary>The subjects, by the name of their folder.</summary>
    public static IReadOnlyList<QuestionSubject> Subjects => Shelf.Value;

    /// <summary>Every question of every subject.</summary>
    public static IEnumerable<Starter> All => Shelf.Value.SelectMany(subject => subject.Questions);

    /// <summary>The question of this name, or null.</summary>
    public static Starter? Find(string id) => All.FirstOrDefault(question => question.Id == id);

    private static QuestionSubject[] Read() =>
        [.. PageResources.Names(Folder, SubjectFile).Order(StringComparer.Ordinal).Select(name => Subject(name[..^SubjectFile.Length]))];

    private static QuestionSubject Subject(string folder)
    {
        var (english, japanese) = Titles(folder);
        var variables = PageResources.Names(folder + "/", VariablesExtension).ToHashSet(StringComparer.Ordinal);
        var questions = PageResources.Names(folder + "/", Extension).Select(name =>
        {
            var path = name[..^Extension.Length];
            var question = Starter.Parse(path[(folder.Length + 1)..], PageResources.ReadText(name));
            return variables.Contains(path + VariablesExtension) ? question with { Variables = PageResources.ReadText(path + VariablesExtension).Trim() } : question;
        });
        return new QuestionSubject(english, japanese, [.. questions.OrderBy(question => question.Group).ThenBy(question => question.Id, StringComparer.Ordinal)]);
    }

    // Two lines, as a document begins: "# en: ..." and "# ja: ...".
    private static (string English, string Japanese) Titles(string folder)
    {
        var lines = PageResources.ReadText(folder + SubjectFile).Split('\n');
        return lines is [['#', ' ', 'e', 'n', ':', ' ', .. var english], ['#', ' ', 'j', 'a', ':', ' ', .. var japanese], ..]
            ? (english, japanese)
            : throw new FormatException($"{folder}{SubjectFile}: expected '# en: ...' and '# ja: ...'.");
    }
}
