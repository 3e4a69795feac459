using RelationsGraph.Architecture.Tests.Sources;
using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>No file, folder or type is named after its being useful: the name says what it is for.</summary>
internal sealed class NamesSayWhat : IHouseRule
{
    private static readonly HashSet<string> Empty =
        new(["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Common", "Misc"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> TypeKeywords = ["class", "struct", "record", "interface", "enum"];

    public IEnumerable<string> Violations(HouseTree tree)
    {
        foreach (var file in tree.FilesBelow("src").Concat(tree.FilesBelow("tests")))
        {
            if (tree.Shown(file).Split('/').SelectMany(Words).FirstOrDefault(Empty.Contains) is { } inPath)
                yield return $"{tree.Shown(file)}: the name {inPath} says nothing.";
            if (!file.EndsWith(".cs", StringComparison.Ordinal))
                continue;
            var words = CSharpWords.Read(File.ReadAllText(file)).Where(w => !w.IsLiteral).ToList();
            foreach (var (keyword, name) in words.Zip(words.Skip(1)))
            {
                if (TypeKeywords.Contains(keyword.Text) && Words(name.Text).FirstOrDefault(Empty.Contains) is { } inType)
                    yield return $"{tree.Shown(file)}:{name.Line}: the {inType} in {name.Text} says nothing.";
            }
        }
    }

    // HttpHelper.cs -> Http, Helper, cs
    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsUpper(name[i]) && char.IsLetterOrDigit(name[i]) && char.IsLetterOrDigit(name[i - 1]))
                continue;
            yield return name[start..i].Trim('.', '-', '_');
            start = i;
        }
    }
}
