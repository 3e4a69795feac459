using System.Globalization;
using System.Text;
using RelationsGraph.Compiler.Api;
using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Validation;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Ontology.Reading;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Stores.Tests;

/// <summary>A small ontology with every kind of property, path, record and figure, and a graph of values that stores get wrong.</summary>
internal static class NastyGraph
{
    private const int NodesPerType = 7;
    private const string Sdl = """
        enum Lang { JA EN }
        enum Sort { ZETA ALPHA MIDDLE }
        enum NameSort { DISPLAY SHORT }
        enum Unit { YEN PEOPLE }
        interface Thing @node(plural: "things") {
          name: String! @computed(by: DISPLAY_NAME)
          since: EdtfDate
          until: EdtfDate
          note: LocalizedText @length(max: 60)
          wholes: [Thing!]! @path(steps: [{ out: "Under", max: 4 }], time: 1)
          around: [Thing!]! @path(steps: [{ in: "Under", min: 0, max: 2 }, { out: "Touches" }, { out: "Under", min: 0, max: 1 }], time: 2)
          root: Town @path(steps: [{ out: "Under", min: 0, max: 3 }, { out: "Under", to: "Town" }])
        }
        type Town implements Thing @node(plural: "towns") @kindWords(words: ["Town", "町"]) {
          code: String
          page: Url
          people: Int
          big: Long
          area: Decimal @scale(digits: 2)
          open: Boolean
          budgetYear: FiscalYear
          sort: Sort
          twin: Town @reference
          words: [String!]
          numbers: [Int!]
          years: [FiscalYear!]
          sorts: [Sort!]
          friends: [Town!]! @path(steps: [{ out: "Touches", to: "Town", where: { property: "sort", in: ["ZETA", "MIDDLE"] }, min: 1, max: 2 }])
          amount: Decimal @computed(by: SERIES_VALUE, series: {
            in: "About" where: [{ property: "unit", in: ["YEN"] }] value: "value" period: "period" zeroAfter: { property: "sort", in: ["ALPHA"] } })
          change: Decimal @computed(by: SERIES_CHANGE, series: {
            in: "About" where: [{ property: "unit", in: ["YEN"] }] value: "value" period: "period" zeroAfter: { property: "sort", in: ["ALPHA"] } })
          ratio: Decimal @computed(by: SERIES_CHANGE_RATIO, series: {
            in: "About" where: [{ property: "unit", in: ["YEN"] }] value: "value" period: "period" zeroAfter: { property: "sort", in: ["ALPHA"] } })
          share: Decimal @computed(by: SERIES_SHARE, series: {
            in: "About" where: [{ property: "unit", in: ["YEN"] }] value: "value" period: "period" zeroAfter: { property: "sort", in: ["ALPHA"] } })
        }
        type Figure implements Thing @node(plural: "figures") {
          value: Decimal @scale(digits: 3) @quantity(unit: "unit", apart: [{ property: "sort" }], inexact: [{ property: "rough" }])
          unit: Unit!
          sort: Sort
          rough: Boolean
          period: EdtfDate @happens(throughout: true)
          day: EdtfDate @happens
        }
        type Paper implements Thing @node(plural: "papers") { day: EdtfDate }
        type Under @relationship(from: ["Thing"], as: "under", to: ["Thing"], inverse: "over") { way: String  weight: Int }
        type Touches @relationship(from: ["Thing"], as: "touches", to: ["Thing"], inverse: "touchedBy") {
          way: String  length: Decimal @scale(digits: 2)  sort: Sort  tags: [String!] }
        type About @relationship(from: ["Figure"], as: "about", to: ["Thing"], inverse: "figures", one: true, optional: true)
        type Name @record(owners: ["Thing"], as: "names", table: "names") { lang: Lang!  text: String! @search(as: NAME)  kind: NameSort! }
        type Claim @record(owners: ["Thing", "Relationship"], as: "claims", table: "claims", id: "claim") { about: String!  when: EdtfDate  weight: Int }
        type Citation @record(owners: ["Thing", "Relationship", "Claim"], as: "citations", table: "citations") {
          paper: Paper! @reference
          page: String
          statedOn: EdtfDate @attests(reference: "paper", date: "day", whole: "Under")
        }
        """;

    /// <summary>Texts at the borders of what orders, folds and escapes tell apart.</summary>
    public static readonly string[] Texts =
    [
        "", " ", "a", "A", "Ａ", "ａ", "á", "a\u0301", "ab", "b", "ｶﾞ", "ガ", "が", "か\u3099", "😀", "𠮷野家", "\uD7FC", "\uE000", "\uFFFD", "\uFFFF", "\uFF5E",
        "\u00DF", "ss", "İ", "ı", "Ⅳ", "`n`", "' OR 1=1 //", "\"\\", "$p0", "\\u0041", "\t\n", "null", "横浜", "ヨコハマ", "%", "*", ".*", "0",
    ];

    /// <summary>Dates: open, unbounded, of negative years, seasons, intervals, uncertain.</summary>
    public static readonly string[] Dates =
    [
        "2004", "2004-XX", "2004-02", "2004-02-29", "2004-02-29~", "200X", "20XX", "-0001", "-0015-12-31", "0000", "0001-01-01", "-9999", "9999-12-31", "2001-21", "1985/", "1985/..",
        "../1985", "/1985", "2004-04/2005-03", "2004-04-01/2005-03-31", "2004-06/2005", "1886-04/1887-03", "1885-04/1886-03", "1999?", "-198X", "000X", "2003-04/2004-03", "2005-04/2006-03",
    ];

    private static readonly long[] Integers = [0, 1, -1, 2, 3, 7, 12, -12, int.MaxValue, int.MinValue];
    private static readonly long[] Longs = [.. Integers, long.MaxValue, long.MinValue, 9_007_199_254_740_993, -9_200_000_000_000_000_000, 1_000_000_000, 999_999_999, 5_000_000_000_000_000_000];
    private static readonly long[] Years = [1886, 2003, 2004, 2005, 9998];
    private static readonly Lazy<GraphOntology> LazyOntology = new(Read);
    private static readonly Lazy<ApiSchema> LazyApi = new(() => ApiSchema.From(Ontology));

    public static GraphOntology Ontology => LazyOntology.Value;

    public static ApiSchema Api => LazyApi.Value;

    /// <summary>Compiles queries at random, which are larger than people's.</summary>
    public static OperationCompiler Compiler(PlanLimits? limits = null) => new(Api, new CompilerOptions
    {
        Parser = ParserLimits.Trusted,
        Validation = new ValidationOptions { MaxAliases = 10_000, MaxDepth = 100 },
        Pages = limits ?? new PlanLimits(DefaultPageSize: 3),
        CacheEntries = 0,
    });

    /// <summary>A graph at random, with self-loops, parallel relationships and cycles.</summary>
    public static GraphTables Tables(int seed)
    {
        var random = new Random(seed);
        var tables = new GraphTables(Ontology);
        foreach (NodeTable table in tables.Nodes)
        {
            for (int i = 0; i < NodesPerType; i++)
                table.Ids.Add(string.Create(CultureInfo.InvariantCulture, $"{((NodeType)table.Type).IdPrefix}/{(i % 2 == 0 ? "n" : "")}{i}"));
        }

        string[] nodes = [.. tables.Nodes.SelectMany(table => table.Ids)];
        foreach (RelationshipTable table in tables.Relationships)
        {
            var type = (RelationshipType)table.Type;
            string[] from = Of(type.From.Nodes), to = Of(type.To.Nodes);
            int count = type.From.IsSingle ? from.Length - 1 : 2 * nodes.Length;
            for (int i = 0; i < count; i++)
            {
                table.Ids.Add(string.Create(CultureInfo.InvariantCulture, $"{type.IdPrefix}/{i}"));
                table.From.Add(type.From.IsSingle ? from[i] : from[random.Next(from.Length)]);
                table.To.Add(random.Next(4) == 0 && to.Contains(table.From[^1]) ? table.From[^1] : to[random.Next(to.Length)]);
            }
        }

        List<string> owners = [.. nodes, .. tables.Relationships.SelectMany(table => table.Ids)];
        foreach (RecordTable table in tables.Records)
        {
            var type = (RecordType)table.Type;
            string[] owned = [.. owners.Where(id => type.OwnedByRelationships || nodes.Contains(id))];
            for (int i = 0; i < 30; i++)
            {
                table.Owners.Add(owned[random.Next(owned.Length)]);
                if (type.IdPrefix is { } prefix)
                    table.Ids.Add(string.Create(CultureInfo.InvariantCulture, $"{prefix}/{i}"));
            }

            owners.AddRange(table.Ids);
        }

        foreach (ElementTable table in tables.Nodes.Cast<ElementTable>().Concat(tables.Relationships).Concat(tables.Records))
        {
            foreach (PropertyColumn column in table.Columns)
                Fill(column, table.Count);
        }

        return tables;

        string[] Of(NodeSet set) => [.. set.Types.SelectMany(type => tables.Nodes[type.Ordinal].Ids)];

        void Fill(PropertyColumn column, int count)
        {
            for (int i = 0; i < count; i++)
            {
                PropertyDefinition property = column.Property;
                if (!property.IsRequired && random.Next(3) == 0)
                    column.AddNull();
                else if (column is TextColumn texts)
                    texts.Values.Add(property.Kind switch
                    {
                        PropertyKind.Reference => Of(property.Target!) is var ids ? ids[random.Next(ids.Length)] : "",
                        PropertyKind.Url => $"https://example.org/{random.Next(3)}",
                        _ => Pick(Texts),
                    });
                else if (column is IntegerColumn integers)
                    integers.Values.Add(Integer(property));
                else if (column is DateColumn dates)
                    dates.Values.Add(EdtfDate.Parse(Pick(Dates)));
                else if (column is LocalizedColumn localized)
                    Array.ForEach(localized.ByLanguage, values => values.Add(random.Next(2) == 0 ? Pick(Texts) : null));
                else if (column is ListColumn<string> words)
                    words.Values.Add([.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(Texts))]);
                else
                    ((ListColumn<long>)column).Values.Add([.. Enumerable.Range(0, random.Next(4)).Select(_ => Integer(property))]);
            }
        }

        long Integer(PropertyDefinition property) => property.Kind switch
        {
            PropertyKind.Boolean => random.Next(2),
            PropertyKind.Enum => random.Next(property.Enum!.Values.Length),
            PropertyKind.FiscalYear => Pick(Years),
            PropertyKind.Int => Pick(Integers),
            _ => random.Next(2) == 0 ? Pick(Longs) : random.Next(-3000, 3000),
        };

        T Pick<T>(T[] values) => values[random.Next(values.Length)];
    }

    private static GraphOntology Read()
    {
        OntologyResult result = OntologyReader.Read(new SourceText(Encoding.UTF8.GetBytes(Sdl), "nasty.graphql"));
        return result.Ontology ?? throw new InvalidOperationException(string.Join("\n", result.Faults));
    }
}
