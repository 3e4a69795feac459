using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Traversing;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What must be found before the final statement, and the statements that find it.</content>
internal sealed partial class TranslatePlan
{
    private readonly List<Finding> _findings = [];
    private StatementParameters _parameters = new();

    /// <summary>Adds something to be found.</summary>
    /// <param name="finding">What.</param>
    /// <param name="place">Its place among all that is found.</param>
    /// <returns>The parameter of the final statement that will hold it.</returns>
    private Parameter Find(Finding finding, out int place)
    {
        place = _findings.Count;
        _findings.Add(finding);
        return new Parameter(TranslatedPlan.NameOfFound(place));
    }

    /// <summary>Makes a statement with parameters of its own.</summary>
    private FindingStatement Statement(Func<IReadOnlyList<CypherClause>> clauses)
    {
        (StatementParameters outer, _parameters) = (_parameters, new StatementParameters());
        var statement = new FindingStatement(new(CypherQuery.TextOf(clauses())), _parameters);
        _parameters = outer;
        return statement;
    }

    /// <summary>The statements of a search from node to node.</summary>
    /// <param name="along">What may be gone along.</param>
    /// <param name="withWays">Whether it matters which relationships lead from node to node.</param>
    private TraversalStatements TraversalOf(Traversal along, bool withWays)
    {
        Links links = LinksAlong(along);
        return new TraversalStatements(
            Statement(() => NamedNodes(links)),
            links.Types is null ? null : Layer(links, along.Where, withWays),
            links.Types is null || !withWays ? null : Layer(links with { Direction = Reversed(links.Direction) }, along.Where, withWays));
    }

    private static TraversalDirection Reversed(TraversalDirection direction) => direction switch
    {
        TraversalDirection.Out => TraversalDirection.In,
        TraversalDirection.In => TraversalDirection.Out,
        _ => TraversalDirection.Both,
    };

    private LayerStatements Layer(Links links, Predicate? where, bool withWays) => new(
        Statement(() => LinksToCount(links)), Statement(() => LinksToFollow(links, where, withWays)));

    private CypherClause[] NamedNodes(Links links)
    {
        Variable place = new("k0"), node = NodeAt(1);
        CypherExpression wasValid = links.Valid is { } valid ? CypherExpression.Certainly(WasValid(valid, node, _ontology.NodeTypes)) : CypherExpression.True;
        return
        [
            EachId(place),
            NodeAtPlace(node, place),
            new Return([new(place), new(new PropertyOf(node, PropertyNames.Type), new Variable("t")), new(wasValid, new Variable("v"))]),
        ];
    }

    private CypherClause[] LinksToCount(Links links)
    {
        Variable place = new("k0"), node = NodeAt(1);
        return [EachId(place), NodeAtPlace(node, place), Return.One(CypherExpression.Call("sum", DegreeOf(node, links with { Valid = null }, 1)))];
    }

    /// <summary>All relationships of a layer are looked at, but no more than may be; what they lead to is tested afterwards.</summary>
    private CypherClause[] LinksToFollow(Links links, Predicate? where, bool withWays)
    {
        Variable place = new("k0"), start = NodeAt(0), node = NodeAt(1), relationship = RelationshipAt(1);
        var rows = new RowScope(1) { Node = node, Nodes = _ontology.AllNodes };
        List<CypherExpression> conditions = [CypherExpression.Binary(start, "<>", node)];
        if (links.Valid is not null)
            conditions.Add(AreValid(links, relationship, node));
        CypherExpression id = new PropertyOf(node, PropertyNames.Id), named = new Parameter(TraversalParameters.Named);
        if (where is not null)
            conditions.Add(CypherExpression.Or([CypherExpression.Binary(id, "IN", named), Predicate(where, rows)]));
        var link = new Pattern(
        [
            new NodePattern(start, [LabelNames.Entity], PropertyNames.Id, ItemAt(new Parameter(TraversalParameters.Ids), place)),
            new RelationshipPattern(relationship, links.Names, links.IsOut),
            new NodePattern(node),
        ]);
        return
        [
            EachId(place),
            new Match(link),
            new With([new(place), new(start), new(relationship), new(node)])
            {
                Limit = new Parameter(TraversalParameters.Left),
                Where = CypherExpression.And(conditions),
            },
            withWays
                ? new Return([new(place), new(new PropertyOf(relationship, PropertyNames.Id), new Variable("r")), new(id, new Variable("n"))])
                : new Return([new(id, new Variable("n")), new(new PropertyOf(node, PropertyNames.Type), new Variable("t"))]) { IsDistinct = true },
        ];
    }

    private static Unwind EachId(Variable place) => new(Places(new Parameter(TraversalParameters.Ids)), place);

    /// <summary>The places of a list, from 0.</summary>
    private static CypherExpression Places(CypherExpression list) => CypherExpression.Call(
        "range", CypherExpression.Of(0), CypherExpression.Binary(CypherExpression.Call("size", list), "-", CypherExpression.Of(1)));

    private static ItemOf ItemAt(CypherExpression list, CypherExpression place) => new(list, place);

    private static Match NodeAtPlace(Variable node, Variable place) => new(Pattern.Of(
        new NodePattern(node, [LabelNames.Entity], PropertyNames.Id, ItemAt(new Parameter(TraversalParameters.Ids), place))));
}
