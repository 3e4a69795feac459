using RelationsGraph.Benchmarks.Scale;
using RelationsGraph.Model.Data;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>The seed among generated nodes of its shape. The seed keeps its own relationships, so what a question about it costs tells whether the rest is read.</summary>
internal static class GrownGraph
{
    private const int Nodes = 20_000;
    private const int Relationships = 20_000;
    private const int Seed = 20_260_401;

    /// <summary>Makes it; the same each time.</summary>
    public static GraphTables Make()
    {
        GraphTables seed = ProductGraph.Tables, grown = new GenerateGraph(seed, Seed).Make(Nodes, Relationships);
        foreach ((NodeTable from, NodeTable to) in seed.Nodes.Zip(grown.Nodes))
        {
            to.Ids.AddRange(from.Ids);
            Append(from, to);
        }

        foreach ((RelationshipTable from, RelationshipTable to) in seed.Relationships.Zip(grown.Relationships))
        {
            to.Ids.AddRange(from.Ids);
            to.From.AddRange(from.From);
            to.To.AddRange(from.To);
            Append(from, to);
        }

        foreach ((RecordTable from, RecordTable to) in seed.Records.Zip(grown.Records))
        {
            to.Ids.AddRange(from.Ids);
            to.Owners.AddRange(from.Owners);
            Append(from, to);
        }

        return grown;
    }

    private static void Append(ElementTable from, ElementTable to)
    {
        foreach ((PropertyColumn source, PropertyColumn target) in from.Columns.Zip(to.Columns))
        {
            switch (source, target)
            {
                case (TextColumn texts, TextColumn into):
                    into.Values.AddRange(texts.Values);
                    break;
                case (IntegerColumn integers, IntegerColumn into):
                    into.Values.AddRange(integers.Values);
                    break;
                case (DateColumn dates, DateColumn into):
                    into.Values.AddRange(dates.Values);
                    break;
                case (ListColumn<string> lists, ListColumn<string> into):
                    into.Values.AddRange(lists.Values);
                    break;
                case (ListColumn<long> lists, ListColumn<long> into):
                    into.Values.AddRange(lists.Values);
                    break;
                case (LocalizedColumn texts, LocalizedColumn into):
                    for (int language = 0; language < into.ByLanguage.Length; language++)
                        into.ByLanguage[language].AddRange(texts.ByLanguage[language]);
                    break;
                default:
                    throw new InvalidOperationException($"{source.GetType().Name} is no column that can be appended to.");
            }
        }
    }
}
