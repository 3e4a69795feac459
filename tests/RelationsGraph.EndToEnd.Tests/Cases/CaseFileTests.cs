using RelationsGraph.Testing.Cases;
using Xunit;

namespace RelationsGraph.EndToEnd.Tests.Cases;

public sealed class CaseFileTests
{
    private const int FewestQuestions = 80;

    private static readonly string[] Readers = ["researcher", "dashboard", "staff"];

    public static TheoryData<string> Names => [.. QueryCase.AllNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_its_question_in_both_languages_and_an_answer(string name)
    {
        var queryCase = new QueryCase(name);

        Assert.NotEmpty(queryCase.Question);
        Assert.Contains(queryCase.QuestionInJapanese, c => c > '\u3000');
        Assert.True(File.Exists(queryCase.AnswerFile), $"{name}.json is missing: run with UPDATE_CASES=1 and read what it writes.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_named_in_small_words_with_hyphens(string name) =>
        Assert.All(name, c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/', name));

    [Fact]
    public void A_question_about_a_subject_says_whom_it_is_for() =>
        Assert.All(
            QueryCase.AllNames.Where(n => n.Contains('/', StringComparison.Ordinal)),
            n => Assert.Contains(new QueryCase(n).Readers, Readers));

    [Fact]
    public void There_are_questions_enough_and_no_two_are_alike()
    {
        var questions = QueryCase.AllNames.Where(n => n.Contains('/', StringComparison.Ordinal)).Select(n => new QueryCase(n)).ToList();

        Assert.True(questions.Count >= FewestQuestions, $"{questions.Count} questions.");
        Assert.Equal(questions.Count, questions.Select(q => Path.GetFileName(q.Name)).Distinct().Count());
        Assert.Equal(questions.Count, questions.Select(q => q.Question).Distinct().Count());
        Assert.Equal(questions.Count, questions.Select(q => q.QuestionInJapanese).Distinct().Count());
    }

    [Fact]
    public void No_file_is_without_its_case()
    {
        var known = QueryCase.AllNames.Select(n => new QueryCase(n))
            .SelectMany(c => new[] { c.QueryFile, c.VariablesFile, c.AnswerFile, c.StatementFile })
            .Concat(QueryCase.Subjects.Select(s => Path.Combine(s, "subject.txt")))
            .Append(Path.Combine(QueryCase.Folder, "README.md"))
            .Select(Path.GetFullPath);

        Assert.Equal([], Directory.EnumerateFiles(QueryCase.Folder, "*", SearchOption.AllDirectories).Select(Path.GetFullPath).Except(known));
    }

    [Fact]
    public void A_case_that_has_variables_says_so_in_its_query()
    {
        var declared = QueryCase.AllNames.Where(n => File.ReadAllText(new QueryCase(n).QueryFile).Contains('$', StringComparison.Ordinal));

        Assert.Equal(declared, QueryCase.AllNames.Where(n => File.Exists(new QueryCase(n).VariablesFile)));
    }

    [Theory]
    [InlineData("{\"b\":1.50,\"a\":[],\"c\":\"\\u6a2a\"}", "{ \"b\": 1.50, \"a\": [], \"c\": \"横\" }\n")]
    [InlineData("[{}, null,1]", "[{}, null, 1]\n")]
    [InlineData(
        "{\"key\":[\"0123456789012345678901234567890123456789012345678901234567890123456789\",\"01234567890123456789012345678901234567890\"]}",
        "{\n  \"key\": [\n    \"0123456789012345678901234567890123456789012345678901234567890123456789\",\n    \"01234567890123456789012345678901234567890\"\n  ]\n}\n")]
    public void The_layout_keeps_keys_in_order_and_numbers_as_spelt(string json, string expected) =>
        Assert.Equal(expected, JsonLayout.Of(System.Text.Encoding.UTF8.GetBytes(json)));
}
