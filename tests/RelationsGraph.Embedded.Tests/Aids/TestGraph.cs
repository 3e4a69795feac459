using RelationsGraph.Embedded.Building;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Fills tables row by row; properties that are not given are null.</summary>
internal sealed class TestGraph
{
    public GraphTables Tables { get; } = new(TestOntology.Ontology);

    public TestGraph Node(string type, string id, params (string Property, object? Value)[] values)
    {
        NodeTable table = Tables.Nodes[TestOntology.Node(type).Ordinal];
        table.Ids.Add(id);
        Fill(table, values);
        return this;
    }

    public TestGraph Cities(params string[] slugs)
    {
        foreach (string slug in slugs)
            Node("City", "city/" + slug);
        return this;
    }

    public TestGraph Join(string type, string id, string from, string to, params (string Property, object? Value)[] values)
    {
        RelationshipTable table = Tables.Relationships[TestOntology.Relationship(type).Ordinal];
        table.Ids.Add(id);
        table.From.Add(from);
        table.To.Add(to);
        Fill(table, values);
        return this;
    }

    public TestGraph Record(string type, string? id, string owner, params (string Property, object? Value)[] values)
    {
        RecordTable table = Tables.Records[TestOntology.Record(type).Ordinal];
        if (id is not null)
            table.Ids.Add(id);
        table.Owners.Add(owner);
        Fill(table, values);
        return this;
    }

    public TestGraph Name(string owner, string language, string text, string kind = "DISPLAY") =>
        Record("Name", null, owner, ("lang", language), ("text", text), ("kind", kind));

    public EmbeddedStore Store(EmbeddedLimits? limits = null) => new(Tables, limits);

    /// <summary>A store that has no room for anything that is made when it is first asked for, or one that has: answers must be the same.</summary>
    public EmbeddedStore Store(int chance) => Store(chance % 2 == 0 ? null : new EmbeddedLimits { MaxIndexBytes = 0 });

    public GraphSnapshot Snapshot() => BuildSnapshot.From(Tables);

    private static void Fill(ElementTable table, (string Property, object? Value)[] values)
    {
        foreach (PropertyColumn column in table.Columns)
        {
            object? value = Array.Find(values, pair => pair.Property == column.Property.Name).Value;
            if (value is null)
                column.AddNull();
            else
                Add(column, value);
        }
    }

    private static void Add(PropertyColumn column, object value)
    {
        switch (column)
        {
            case TextColumn texts:
                texts.Values.Add((string)value);
                break;
            case DateColumn dates:
                dates.Values.Add(EdtfDate.Parse((string)value));
                break;
            case LocalizedColumn localized:
                var pair = (ValueTuple<string?, string?>)value;
                localized.ByLanguage[0].Add(pair.Item1);
                localized.ByLanguage[1].Add(pair.Item2);
                break;
            case IntegerColumn integers:
                integers.Values.Add(Integer(column.Property, value));
                break;
            case ListColumn<string> lists:
                lists.Values.Add((string[])value);
                break;
            case ListColumn<long> lists:
                lists.Values.Add(Array.ConvertAll((object[])value, item => Integer(column.Property, item)));
                break;
        }
    }

    private static long Integer(PropertyDefinition property, object value) => value switch
    {
        string name => property.Enum!.Find(name),
        bool truth => truth ? 1 : 0,
        int number => number,
        _ => (long)value,
    };
}
