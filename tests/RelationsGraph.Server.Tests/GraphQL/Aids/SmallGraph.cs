using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Embedded;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;

namespace RelationsGraph.Server.Tests.GraphQL.Aids;

/// <summary>Two cities, a country and a treaty, with names in two languages.</summary>
internal static class SmallGraph
{
    private const string Sdl = """
        enum Lang { JA EN }
        enum NameKind { DISPLAY SHORT }
        interface Entity @node(plural: "entities") { name: String! @computed(by: DISPLAY_NAME) }
        type City implements Entity @node(plural: "cities") {
          code: String
          population: Int
          tags: [String!]
          sisters: [City!]! @path(steps: [{ out: "PartyTo" }, { in: "PartyTo" }])
        }
        type Country implements Entity @node(plural: "countries")
        type Treaty implements Entity @node(plural: "treaties") { text: LocalizedText }
        type PartyTo @relationship(from: ["City"], as: "partyTo", to: ["Treaty"], inverse: "parties") { role: String }
        type LiesIn @relationship(from: ["City"], as: "liesIn", to: ["Country"], inverse: "cities", one: true, optional: true)
        type About @relationship(from: ["Entity"], as: "about", to: ["Entity"], inverse: "aboutOf")
        type Name @record(owners: ["Entity"], as: "names", table: "names") { lang: Lang! text: String! @search(as: NAME) kind: NameKind! }
        """;

    public static GraphOntology Ontology { get; } = OntologyReader.Read(new SourceText(Encoding.UTF8.GetBytes(Sdl), "small.graphql")).Ontology!;

    public static ApiSchema Api { get; } = ApiSchema.From(Ontology);

    public static EmbeddedStore Store { get; } = With(new EmbeddedLimits());

    /// <summary>The same graph behind other limits.</summary>
    public static EmbeddedStore With(EmbeddedLimits limits)
    {
        var tables = new GraphTables(Ontology);
        Node("City", "city/lyon", "リヨン", "Lyon");
        Node("City", "city/yokohama", "横浜", "Yokohama");
        Node("Country", "country/japan", "日本", "Japan");
        Node("Treaty", "treaty/sisters", "姉妹", "Sisters");
        Join("PartyTo", "party-to/lyon", "city/lyon", "treaty/sisters");
        Join("PartyTo", "party-to/yokohama", "city/yokohama", "treaty/sisters");
        Join("LiesIn", "lies-in/yokohama", "city/yokohama", "country/japan");
        Join("About", "about/lyon", "city/lyon", "city/yokohama");
        Join("About", "about/yokohama", "city/yokohama", "city/lyon");
        return new EmbeddedStore(tables, limits);

        void Node(string type, string id, params string[] names)
        {
            NodeTable table = tables.Nodes[Ontology.FindNodeType(type)!.Ordinal];
            table.Ids.Add(id);
            Array.ForEach(table.Columns, column => column.AddNull());
            RecordTable records = tables.Records[Ontology.FindRecordType("Name")!.Ordinal];
            for (int language = 0; language < names.Length; language++)
            {
                records.Owners.Add(id);
                ((IntegerColumn)records.Columns[0]).Values.Add(language);
                ((TextColumn)records.Columns[1]).Values.Add(names[language]);
                ((IntegerColumn)records.Columns[2]).Values.Add(0);
            }
        }

        void Join(string type, string id, string from, string to)
        {
            RelationshipTable table = tables.Relationships[Ontology.FindRelationshipType(type)!.Ordinal];
            table.Ids.Add(id);
            table.From.Add(from);
            table.To.Add(to);
            Array.ForEach(table.Columns, column => column.AddNull());
        }
    }
}
