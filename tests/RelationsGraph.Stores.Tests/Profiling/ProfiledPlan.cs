using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>One operator of a plan that ran, with those it read from.</summary>
/// <param name="Name">Its name, such as NodeByLabelScan.</param>
/// <param name="Details">What it worked on.</param>
/// <param name="Hits">How often it asked the storage for something; a subquery that stands in an expression counts with the operator that computes it.</param>
/// <param name="Children">Where it read from.</param>
internal sealed record ProfiledPlan(string Name, string Details, long Hits, ProfiledPlan[] Children)
{
    /// <summary>The cost of the whole plan.</summary>
    public long AllHits => Hits + Children.Sum(child => child.AllHits);

    /// <summary>What the plan reads from one end to the other: a label or type with the operator that does so.</summary>
    public IEnumerable<string> Scans
    {
        get
        {
            string name = Name.Split('@')[0];
            string what = Details.Split(',')[0];
            return Children.SelectMany(child => child.Scans)
                .Concat(name.Contains("LabelScan", StringComparison.Ordinal) || name is "AllNodesScan" || name.EndsWith("TypeScan", StringComparison.Ordinal)
                    ? [what.Contains(':') ? what[(what.IndexOf(':') + 1)..].Split(']')[0] : "Node"]
                    : []);
        }
    }

    /// <summary>Reads what the server says.</summary>
    /// <param name="profile">The map of an operator.</param>
    public static ProfiledPlan Read(ReadOnlySpan<byte> profile)
    {
        var map = new PackMap(profile);
        List<ProfiledPlan> children = [];
        ReadOnlySpan<byte> list = map["children"u8];
        if (!list.IsEmpty)
        {
            var reader = new PackReader(list);
            for (int left = reader.ReadList(); left > 0; left--)
                children.Add(Read(reader.ReadRaw()));
        }

        return new ProfiledPlan(map.Text("operatorType"u8)!, new PackMap(map["args"u8]).Text("Details"u8) ?? "", map.Integer("dbHits"u8) ?? 0, [.. children]);
    }
}
