using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Search;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Searching;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Searches: hits come as a parameter, and what is asked of them is read here.</content>
internal sealed partial class TranslatePlan
{
    private readonly Dictionary<SearchNodes, Parameter> _hits = [];
    private SearchNodes? _search;

    /// <summary>Adds the clauses that find the hits of a search; the row has the key of the hit besides the node.</summary>
    private RowScope Search(SearchNodes search, int depth, OpenQuery query)
    {
        _search = search;
        if (!_hits.TryGetValue(search, out Parameter? hits))
            _hits.Add(search, hits = Find(new FindHits(search, Statement(() => Candidates(search)), _ontology.NodeTypes), out _));
        var hit = new Variable($"t{depth}");
        var rows = new RowScope(depth) { Node = NodeAt(depth), Nodes = search.Nodes, Extra = new Variable($"e{depth}") };
        query.Add(new Unwind(hits, hit));
        query.Add(new Match(Pattern.Of(new NodePattern(rows.Node, [LabelNames.Entity], PropertyNames.Id, At(hit, 0)))));
        query.Add(new With([new(rows.Node!), new(At(hit, 1), rows.Extra)]));
        return rows;
    }

    private CypherClause[] Candidates(SearchNodes search)
    {
        Variable text = new("q"), node = NodeAt(1);
        int[]? asked = search.Types is { } operand ? _facts.Ordinals(operand) : null;
        string[] labels = asked is null
            ? LabelsFor(search.Nodes)
            : [.. asked.Distinct().Order().Where(search.Nodes.Contains).Select(type => _ontology.NodeTypes[type].Name)];
        return
        [
            new Unwind(new Parameter(OpenHits.Queries), text),
            new CallFullText(SearchIndex.Name, text, node),
            new With([new(node)]) { IsDistinct = true, Where = labels.Length == 0 ? CypherExpression.False : new HasLabel(node, labels) },
            new Return(
            [
                new(new PropertyOf(node, PropertyNames.Id), new Variable("i")),
                new(new PropertyOf(node, PropertyNames.Type), new Variable("t")),
                new(new PropertyOf(node, PropertyNames.NameTerms), new Variable("n")),
                new(new PropertyOf(node, PropertyNames.TextTerms), new Variable("x")),
            ]),
        ];
    }

    /// <summary>The key of the hit, the name of the type, and all texts that search reads of such a node.</summary>
    private Translated Highlights(HighlightsField field, RowScope rows)
    {
        List<(List<string> Labels, CypherExpression Texts)> branches = [];
        foreach (NodeType type in rows.Nodes!.Types)
        {
            var texts = new ListOf(Array.ConvertAll(SearchedText.Of(_ontology, type), text => TextsOf(text, rows)));
            int same = branches.FindIndex(branch => branch.Texts.ToString() == texts.ToString());
            if (same >= 0)
                branches[same].Labels.Add(type.Name);
            else
                branches.Add(([type.Name], texts));
        }

        CypherExpression all = branches.Count == 1
            ? branches[0].Texts
            : new Choice([.. branches.Select(branch => ((CypherExpression)new HasLabel(rows.Node!, branch.Labels), branch.Texts))]);
        return new(
            new ListOf([rows.Extra!, new PropertyOf(rows.Node!, PropertyNames.Type), all]), new HighlightsDecoder(field, _search!.Text, _ontology));
    }

    /// <summary>The texts of one property: of records a list of texts, language and kind for each, otherwise one such list.</summary>
    private CypherExpression TextsOf(SearchedText text, RowScope rows)
    {
        if (text.Records is null)
            return new ListOf([new ListOf([InLanguages(text.Property, rows.Node!), CypherExpression.Null, CypherExpression.Null])]);
        var record = new Variable($"c{rows.Depth + 1}");
        CypherExpression[] stands = Array.ConvertAll(text.Withdrawals, property => CypherExpression.Not(CypherExpression.Certainly(CypherExpression.Binary(
            new PropertyOf(record, property.Name),
            "IN",
            new ListOf([.. property.Enum!.Values.Where(value => value.IsWithdrawn).Select(value => new NameText(value.Name))])))));
        return Subquery.Collect(
        [
            new Match(
                Pattern.Of(new NodePattern(record, [LabelNames.Of(text.Records)], PropertyNames.Owner, new PropertyOf(rows.Node!, PropertyNames.Id))),
                stands.Length == 0 ? null : CypherExpression.And(stands)),
            Return.One(new ListOf([InLanguages(text.Property, record), Or(text.Language), Or(text.Kind)])) with
            {
                Order = [new SortItem(new PropertyOf(record, PropertyNames.Place))],
            },
        ]);

        CypherExpression Or(PropertyDefinition? property) => property is null ? CypherExpression.Null : new PropertyOf(record, property.Name);
    }

    private ListOf InLanguages(PropertyDefinition property, Variable element) => property.Kind == PropertyKind.LocalizedText
        ? new ListOf(Array.ConvertAll(
            _ontology.Languages.Values, language => (CypherExpression)new PropertyOf(element, PropertyNames.InLanguage(property.Name, language.Name))))
        : new ListOf([new PropertyOf(element, property.Name)]);
}
