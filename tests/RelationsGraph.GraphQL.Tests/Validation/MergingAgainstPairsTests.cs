using System.Globalization;
using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Tests.Types;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.GraphQL.Validation;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Random documents, rich in repeated response names: the fast check and the specification's pairs must agree.</summary>
public class MergingAgainstPairsTests
{
    private static readonly string[] Fragments = ["F0", "F1", "F2", "F3", "F4"];
    private static readonly string[] Types = ["City", "Country", "Place", "Node", "Party"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_fast_check_finds_a_conflict_exactly_where_pairs_do(int seed)
    {
        var random = new Random(seed);
        int conflicts = 0;
        const int Documents = 1500;
        for (int i = 0; i < Documents; i++)
        {
            string text = Generate(random);
            DocumentNode document = Validating.Parse(text);

            bool isFine = new PairwiseMerging(TestSchema.Value, document).AllCanMerge();

            bool fastIsFine = !DocumentValidator.Validate(TestSchema.Value, document, new ValidationOptions { MaxFields = int.MaxValue })
                .Any(e => e.Code == ErrorCodes.MergeLimit || e.Extensions.Any(x => x.Value is "FieldSelectionMerging"));
            Assert.True(isFine == fastIsFine, $"Pairs say {isFine}, the fast check {fastIsFine}: {text}");
            conflicts += isFine ? 0 : 1;
        }

        // Neither all nor none, or the test would show little.
        Assert.InRange(conflicts, Documents / 10, Documents * 9 / 10);
    }

    private static string Generate(Random random)
    {
        var text = new StringBuilder("{ place(id: 1) ");
        Select(text, random, TestSchema.Value.FindType<CompositeType>("Place")!, 3, 0);
        text.Append(" }");
        for (int i = 0; i < Fragments.Length; i++)
        {
            string type = Types[i];
            text.Append(CultureInfo.InvariantCulture, $" fragment {Fragments[i]} on {type} ");
            Select(text, random, TestSchema.Value.FindType<CompositeType>(type)!, 2, i + 1);
        }

        return text.ToString();
    }

    private static void Select(StringBuilder text, Random random, CompositeType type, int depth, int nextFragment)
    {
        text.Append("{ __typename");
        int count = random.Next(1, 4);
        for (int i = 0; i < count; i++)
        {
            int choice = random.Next(10);
            if (choice < 2 && nextFragment < Fragments.Length)
            {
                text.Append(" ...").Append(Fragments[random.Next(nextFragment, Fragments.Length)]);
            }
            else if (choice < 5 && depth > 0)
            {
                string other = Types[random.Next(Types.Length)];
                text.Append(" ... on ").Append(other).Append(' ');
                Select(text, random, TestSchema.Value.FindType<CompositeType>(other)!, depth - 1, nextFragment);
            }
            else if (type is FieldedType fielded)
            {
                SelectField(text, random, fielded, depth, nextFragment);
            }
        }

        text.Append(" }");
    }

    private static void SelectField(StringBuilder text, Random random, FieldedType type, int depth, int nextFragment)
    {
        FieldDefinition field = type.Fields[random.Next(type.Fields.Count)];
        text.Append(' ');
        if (random.Next(6) == 0)
        {
            text.Append("x: ");
        }

        text.Append(field.Name);
        if (field.Arguments.Count > 0 && random.Next(8) == 0)
        {
            text.Append(field.Arguments[0].Name == "lang" ? "(lang: EN)" : "(first: 1)");
        }

        if (field.Type.Named is CompositeType inner)
        {
            text.Append(' ');
            Select(text, random, inner, depth - 1, nextFragment);
        }
    }
}
