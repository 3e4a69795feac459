using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Server.Pages;
using Xunit;

namespace RelationsGraph.Server.Tests.Pages;

public sealed class StarterTests
{
    [Fact]
    public void The_header_gives_titles_group_and_variables_and_the_rest_is_the_document()
    {
        var starter = Starter.Parse("a", "# en: Title: one\n# ja: 題\n# group: staff\n# variables: {\"n\": 1}\nquery A {\n  # kept\n  a\n}\n");
        Assert.Equal(new Starter("a", StarterGroup.Staff, "Title: one", "題", "query A {\n  # kept\n  a\n}\n", "{\"n\": 1}"), starter);
        Assert.Equal("/graphql?query=query%20A%20%7B%0A%20%20%23%20kept%0A%20%20a%0A%7D%0A&variables=%7B%22n%22%3A%201%7D", starter.RunAddress);
    }

    [Theory]
    [InlineData("# en: A\n# group: staff\n{ a }", "a: 'ja' is missing.")]
    [InlineData("# en: A\n# ja: B\n{ a }", "a: 'group' is missing.")]
    [InlineData("# title: A\n{ a }", "a: unknown key in 'title: A', expected en, ja, group or variables.")]
    [InlineData("# en: A\n# variables: [1]\n{ a }", "a: 'variables' is no object.")]
    public void A_header_with_a_fault_is_refused(string text, string fault) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => Starter.Parse("a", text)).Message);

    [Fact]
    public void Every_group_has_documents() =>
        Assert.All(Enum.GetValues<StarterGroup>(), group => Assert.True(StarterShelf.All.Count(starter => starter.Group == group) >= 3));

    [Fact]
    public void Every_subject_has_questions_and_no_two_documents_share_a_name()
    {
        Assert.All(QuestionShelf.Subjects, subject => Assert.NotEmpty(subject.Questions));
        var names = StarterShelf.All.Concat(QuestionShelf.All).Select(starter => starter.Id).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(QuestionShelf.All, question => Assert.Same(question, QuestionShelf.Find(question.Id)));
    }

    [Fact]
    public void A_question_whose_query_declares_variables_has_them() =>
        Assert.All(QuestionShelf.All, question => Assert.Equal(question.Query.Contains('$', StringComparison.Ordinal), question.Variables is not null));

    [Fact]
    public void Every_document_parses() =>
        Assert.All(StarterShelf.All.Concat(QuestionShelf.All), starter => GraphQLParser.Parse(new SourceText(Encoding.UTF8.GetBytes(starter.Query))));
}
