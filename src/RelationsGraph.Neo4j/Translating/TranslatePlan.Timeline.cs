using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>What began, ended and happened between two dates.</content>
internal sealed partial class TranslatePlan
{
    private static readonly string[] DatesByKind = [ValidTimeNames.Since, ValidTimeNames.Until, PropertyNames.Happens];

    private RowScope Timeline(TimelineEntries entries, RowScope at, OpenQuery query)
    {
        int depth = at.Depth + 1;
        var rows = new RowScope(depth) { Node = NodeAt(depth), Nodes = entries.Nodes, Extra = new Variable($"k{depth}") };
        int[]? types = entries.Types is { } operand ? _facts.Ordinals(operand) : null;
        string[] labels = types is null
            ? LabelsFor(entries.Nodes)
            : [.. types.Distinct().Order().Where(entries.Nodes.Contains).Select(type => _ontology.NodeTypes[type].Name)];
        query.Add(new Match(Pattern.Of(new NodePattern(rows.Node, labels)), labels.Length == 0 ? CypherExpression.False : null));
        query.Add(new Unwind(new ListOf([.. DatesByKind.Select((_, kind) => CypherExpression.Of(kind))]), rows.Extra));

        var date = new ExpressionType(PropertyKind.EdtfDate);
        CypherExpression first = _parameters.Of(entries.From, date, ValueFacet.Earliest), last = _parameters.Of(entries.To, date, ValueFacet.Latest);
        CypherExpression earliest = EntryDate(rows, ValueFacet.Earliest), latest = EntryDate(rows, ValueFacet.Latest);
        query.Add(new With([.. rows.Variables])
        {
            Where = entries.IsDefinite
                ? CypherExpression.And([CypherExpression.Binary(earliest, ">=", first), CypherExpression.Binary(latest, "<=", last)])
                : CypherExpression.And([CypherExpression.Binary(latest, ">=", first), CypherExpression.Binary(earliest, "<=", last)]),
        });
        return rows;
    }

    /// <summary>The date of an entry, in one of its forms.</summary>
    private static Choice EntryDate(RowScope rows, ValueFacet facet) => new(
    [
        .. DatesByKind.Select((name, kind) => (
            CypherExpression.Binary(rows.Extra!, "=", CypherExpression.Of(kind)),
            (CypherExpression)new PropertyOf(rows.Node!, InFacet(name, PropertyKind.EdtfDate, facet)))),
    ]);

    private Translated Entry(EntryField field, RowScope rows)
    {
        Translated[] fields = Fields(field.Fields, rows);
        return One(fields, field.Name);
    }
}
