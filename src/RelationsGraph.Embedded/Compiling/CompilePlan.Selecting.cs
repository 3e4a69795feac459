using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Indexes;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Selecting;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>The ways to find the rows of a page.</content>
internal sealed partial class CompilePlan
{
    /// <summary>Most terms of a filter for which an index is considered.</summary>
    private const int MaxTerms = 4;

    private RowOrder OrderOf(OrderKey[] keys, RowForm rows, RelationshipType? relationship) => new(
        Array.ConvertAll(keys, key => new OrderedBy(Expression(key.Value, rows), key.Value.Type, key.IsDescending)), relationship?.Ordinal ?? -1);

    /// <summary>The ways that are open to a connection.</summary>
    /// <param name="bare">Its source without filters.</param>
    /// <param name="source">The source, compiled; without keys one that pages can go on in.</param>
    /// <param name="where">What rows must fulfil; null for nothing.</param>
    /// <param name="keys">The keys of its order.</param>
    /// <param name="order">The order, compiled.</param>
    /// <param name="rows">What the rows are.</param>
    private PageSelector Selector(ElementSource bare, RowSource source, Predicate? where, OrderKey[] keys, RowOrder order, RowForm rows)
    {
        CompiledPredicate? accepted = where is null ? null : Predicate(where, rows);
        if (bare is ScanNodes scan && source is PagedSource all)
        {
            IndexedValue? ordered = keys.Length == 1 ? Indexed(scan.Nodes, keys[0].Value, rows) : null;
            IndexedTerm[] terms = where is null ? [] : Terms(scan.Nodes, where, rows);
            if (ordered is not null || terms.Length > 0)
            {
                var pages = new PagesByIndex(all, accepted, order, ordered, terms);
                _needs.Add(pages.Prepare);
                return pages;
            }
        }

        return keys.Length == 0 ? new PagesByPosition((PagedSource)source, accepted) : new PagesOfTop(source, accepted, order);
    }

    private IndexedTerm[] Terms(NodeSet nodes, Predicate where, RowForm rows)
    {
        var items = new List<Predicate>();
        AddTerms(items, where);
        var terms = new List<IndexedTerm>();
        for (int i = 0; i < items.Count && terms.Count < MaxTerms; i++)
        {
            if (Indexed(nodes, ValueOf(items[i]), rows) is not { } value)
                continue;
            Predicate[] others = [.. items.Where((_, other) => other != i)];
            CompiledPredicate? rest = others.Length == 0 ? null : Predicate(new AllOf(others), rows);
            terms.Add(items[i] is Comparison comparison
                ? new IndexedTerm(value, comparison, FormOf(comparison.Value.Type), rest)
                : new IndexedTerm(value, null, null, rest));
        }

        return [.. terms];
    }

    private OperandForm FormOf(ExpressionType type) =>
        new(_operands++, type, IsFolded: false, type.Enum is { } values ? EnumPlaces.Of(values) : null);

    /// <summary>The predicates that must all hold.</summary>
    private static void AddTerms(List<Predicate> items, Predicate where)
    {
        if (where is AllOf all)
            Array.ForEach(all.Items, item => AddTerms(items, item));
        else
            items.Add(where);
    }

    /// <summary>The value whose index tells which rows fulfil a predicate; null when none does. Dates stand in relations that no order of them shows.</summary>
    private static ValueExpression? ValueOf(Predicate predicate) => predicate switch
    {
        Comparison { IsFolded: false, Operator: ComparisonOperator.Equal or ComparisonOperator.In } equal => equal.Value,
        Comparison { IsFolded: false, Operator: ComparisonOperator.Less or ComparisonOperator.LessOrEqual or ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual } range
            when range.Value.Type.Kind != PropertyKind.EdtfDate => range.Value,
        IsNull isNull => isNull.Value,
        _ => null,
    };

    /// <summary>A value as one that nodes can be sorted by; null when it is another.</summary>
    private IndexedValue? Indexed(NodeSet nodes, ValueExpression? value, RowForm rows)
    {
        switch (value)
        {
            case PropertyValue { Part: NodePart part } property when nodes.Types.Length > 0 && part.Nodes.ContainsAll(nodes):
                PropertyDefinition definition = nodes.Types[0].FindProperty(property.Property)!;
                return definition.IsList ? null : new IndexedValue(
                    nodes, property.Property, value.Type.Kind, Expression(value, rows), definition.Kind == PropertyKind.LocalizedText, property.Languages);
            case DisplayNameValue name:
                return new IndexedValue(nodes, "display name", PropertyKind.Text, Expression(name, rows), hasLanguages: true, name.Languages);
            case IdValue { Part: NodePart }:
                return new IndexedValue(nodes, "node id", PropertyKind.Text, Expression(value, rows));
            default:
                return null;
        }
    }
}
