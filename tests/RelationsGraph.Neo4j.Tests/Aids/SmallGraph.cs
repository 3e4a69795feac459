using System.Text;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Neo4j.Tests.Aids;

/// <summary>A small ontology that has every kind of property, and a graph that follows it.</summary>
internal static class SmallGraph
{
    /// <summary>The ontology's text.</summary>
    public const string Sdl = """
        enum Lang { JA EN }
        interface Entity @node(plural: "entities") {
          name: String! @computed(by: DISPLAY_NAME)
          since: EdtfDate
          until: EdtfDate
        }
        interface Spot implements Entity @node(plural: "spots") { note: LocalizedText @length(max: 40) }
        type Town implements Spot @node(plural: "towns") {
          code: String @length(max: 20)
          story: String @length(max: 4000)
          page: Url
          people: Int
          area: Decimal @scale(digits: 2)
          open: Boolean
          budgetYear: FiscalYear
          sort: TownSort
          twin: Town @reference
          words: [String!]
          years: [FiscalYear!]
          sorts: [TownSort!]
        }
        enum TownSort { PORT INLAND }
        type Paper implements Entity @node(plural: "papers") { day: EdtfDate }
        type Fair implements Entity @node(plural: "fairs") { held: EdtfDate @happens  season: EdtfDate @happens(throughout: true) }
        type RoadTo @relationship(from: ["Spot"], as: "roads", to: ["Spot"], inverse: "roadsFrom") { way: String @length(max: 30) }
        type PartOf @relationship(from: ["Paper"], as: "partOf", to: ["Paper"], inverse: "parts")
        type Name @record(owners: ["Entity"], as: "names", table: "names") { lang: Lang!  text: String!  kind: NameSort! }
        enum NameSort { DISPLAY SHORT }
        type Claim @record(owners: ["Entity", "Relationship"], as: "claims", table: "claims", id: "claim") { about: String! }
        type Citation @record(owners: ["Entity", "Relationship", "Claim"], as: "citations", table: "citations") {
          paper: Paper! @reference
          statedOn: EdtfDate @attests(reference: "paper", date: "day", whole: "PartOf")
        }
        """;

    private static readonly Lazy<GraphOntology> ReadOntology = new(() => Read(Sdl));

    public static GraphOntology Ontology => ReadOntology.Value;

    public static GraphOntology Read(string sdl)
    {
        OntologyResult result = OntologyReader.Read(new SourceText(Encoding.UTF8.GetBytes(sdl), "small.graphql"));
        Assert.Empty(result.Faults);
        return result.Ontology!;
    }

    /// <summary>Empty tables.</summary>
    public static GraphTables Tables() => new(Ontology);

    /// <summary>Two towns and a road, a fair, a paper in a volume, names, a claim, and citations of all sorts of owners.</summary>
    public static GraphTables Filled()
    {
        GraphTables tables = Tables();
        tables.AddNode("Town", "town/a", ("code", "Ａ"), ("since", "2020-04/2021-03"), ("people", 7L), ("area", 250L), ("open", 1L), ("sort", 1L),
            ("note", new[] { "港", null }), ("words", new[] { "ガ", "b" }), ("years", new[] { 2020L }), ("sorts", new[] { 0L, 1L }), ("twin", "town/b"), ("budgetYear", 2019L));
        tables.AddNode("Town", "town/b", ("words", Array.Empty<string>()));
        tables.AddNode("Fair", "fair/x", ("held", "2020-10"), ("season", "2020"));
        tables.AddNode("Paper", "paper/whole", ("day", "2021-05-01"));
        tables.AddNode("Paper", "paper/part");
        tables.AddRelationship("RoadTo", "road-to/a-b", "town/a", "town/b", ("way", "east"));
        tables.AddRelationship("PartOf", "part-of/p", "paper/part", "paper/whole");
        tables.AddRecord("Name", "town/a", null, ("lang", 0L), ("text", "甲"), ("kind", 0L));
        tables.AddRecord("Name", "town/a", null, ("lang", 0L), ("text", "乙"), ("kind", 0L));
        tables.AddRecord("Name", "town/a", null, ("lang", 1L), ("text", "A Town"), ("kind", 0L));
        tables.AddRecord("Claim", "road-to/a-b", "claim/1", ("about", "way"));
        tables.AddRecord("Citation", "town/a", null, ("paper", "paper/part"));
        tables.AddRecord("Citation", "town/a", null, ("paper", "paper/part"), ("statedOn", "2019-01-01/2019-12-31"));
        tables.AddRecord("Citation", "road-to/a-b", null, ("paper", "paper/whole"));
        tables.AddRecord("Citation", "claim/1", null, ("paper", "paper/part"));
        return tables;
    }

    public static void AddNode(this GraphTables tables, string type, string id, params (string Property, object Value)[] values)
    {
        NodeTable table = Array.Find(tables.Nodes, table => table.Type.Name == type)!;
        table.Ids.Add(id);
        AddValues(table, values);
    }

    public static void AddRelationship(
        this GraphTables tables, string type, string id, string from, string to, params (string Property, object Value)[] values)
    {
        RelationshipTable table = Array.Find(tables.Relationships, table => table.Type.Name == type)!;
        table.Ids.Add(id);
        table.From.Add(from);
        table.To.Add(to);
        AddValues(table, values);
    }

    public static void AddRecord(this GraphTables tables, string type, string owner, string? id, params (string Property, object Value)[] values)
    {
        RecordTable table = Array.Find(tables.Records, table => table.Type.Name == type)!;
        table.Owners.Add(owner);
        if (id is not null)
            table.Ids.Add(id);
        AddValues(table, values);
    }

    private static void AddValues(ElementTable table, (string Property, object Value)[] values)
    {
        foreach (PropertyColumn column in table.Columns)
        {
            object? value = Array.Find(values, pair => pair.Property == column.Property.Name).Value;
            switch (column)
            {
                case not null when value is null:
                    column.AddNull();
                    break;
                case TextColumn texts:
                    texts.Values.Add((string)value);
                    break;
                case IntegerColumn integers:
                    integers.Values.Add((long)value);
                    break;
                case DateColumn dates:
                    dates.Values.Add(EdtfDate.Parse((string)value));
                    break;
                case LocalizedColumn texts:
                    for (int language = 0; language < texts.ByLanguage.Length; language++)
                        texts.ByLanguage[language].Add(((string?[])value)[language]);
                    break;
                case ListColumn<string> lists:
                    lists.Values.Add((string[])value);
                    break;
                case ListColumn<long> lists:
                    lists.Values.Add((long[])value);
                    break;
            }
        }
    }
}
