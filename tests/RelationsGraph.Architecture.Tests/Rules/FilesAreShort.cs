using RelationsGraph.Architecture.Tests.Tree;

namespace RelationsGraph.Architecture.Tests.Rules;

/// <summary>No C# file of the product is longer than 500 lines, and the median lies between 40 and 110.</summary>
internal sealed class FilesAreShort : IHouseRule
{
    private const int Longest = 500;
    private const int LowestMedian = 40;
    private const int HighestMedian = 110;
    // Fewer files say nothing about a median.
    private const int FewestForMedian = 20;

    public IEnumerable<string> Violations(HouseTree tree)
    {
        var lengths = new List<int>();
        foreach (var source in tree.Projects.SelectMany(p => p.Sources))
        {
            var length = File.ReadLines(source).Count();
            lengths.Add(length);
            if (length > Longest)
                yield return $"{tree.Shown(source)} has {length} lines; the most are {Longest}.";
        }
        lengths.Sort();
        if (lengths.Count >= FewestForMedian && lengths[lengths.Count / 2] is var median and (< LowestMedian or > HighestMedian))
            yield return $"The median length of a file in src is {median} lines; it should lie between {LowestMedian} and {HighestMedian}.";
    }
}
