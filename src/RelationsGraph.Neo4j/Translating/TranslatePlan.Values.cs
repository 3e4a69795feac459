using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Values of rows.</content>
internal sealed partial class TranslatePlan
{
    /// <summary>What is read of a row.</summary>
    private CypherExpression Value(ValueExpression value, RowScope rows, ValueFacet facet)
    {
        switch (value)
        {
            case IdValue id:
                return new PropertyOf(PartOf(id.Part, rows), PropertyNames.Id);
            case PropertyValue property:
                return Property(property, rows, facet);
            case DisplayNameValue name:
                CypherExpression[] names = [.. _facts.Languages(name.Languages)
                    .Select(language => (CypherExpression)new PropertyOf(rows.Node!, InFacet(PropertyNames.DisplayName(language), PropertyKind.Text, facet)))];
                return CypherExpression.FirstOf([.. names, new PropertyOf(rows.Node!, PropertyNames.Id)]);
            case RelatedCount count:
                return Subquery.Count(Related(count.Source, count.AtRelationship, rows, out _));
            case RelatedValue related:
                IReadOnlyList<CypherClause> clauses = Related(related.Source, related.AtRelationship, rows, out RowScope found);
                return Subquery.First([.. clauses, Return.One(Value(related.Value, found, facet)) with { Order = InOrder([], found), Limit = CypherExpression.Of(1) }]);
            case ValueOfType part:
                return OfType(part, rows, facet);
            case TruthValue truth:
                return CypherExpression.Certainly(Predicate(truth.Predicate, rows));
            case NodeTypeValue:
                return new Choice([.. rows.Nodes!.Types.Select(type => ((CypherExpression)new HasLabel(rows.Node!, [type.Name]), CypherExpression.Of(type.Ordinal)))]);
            case NodeTypeName:
                return new PropertyOf(rows.Node!, PropertyNames.Type);
            case SeriesValue series:
                return Series(series, rows);
            case EntryDateValue:
                return EntryDate(rows, facet);
            case EntryKindValue:
                return rows.Extra!;
            case EntryKindName:
                return new Choice([.. EntryKindName.Kinds.Values.Select((kind, ordinal) =>
                    (CypherExpression.Binary(rows.Extra!, "=", CypherExpression.Of(ordinal)), (CypherExpression)new NameText(kind.Name)))]);
            case AggregateValue aggregate:
                return AggregateNumber(aggregate.Aggregate, _group ?? throw Misplaced(value), facet);
            case GroupKeyValue key:
                return (_group ?? throw Misplaced(value)).KeyVariables[key.Key];
            case PathTimeValue time:
                return PathTime(time.IsEnd, rows, facet);
            case SearchHitValue:
                return rows.Extra!;
            case ItemValue item:
                return new ItemOf(
                    new PropertyOf(PartOf(rows.ItemList!.Part, rows), InFacet(rows.ItemList.Property, item.Type.Kind, facet)), rows.ItemPlace!);
            default:
                throw Misplaced(value);
        }
    }

    /// <summary>A value that only nodes of some types have.</summary>
    private CypherExpression OfType(ValueOfType part, RowScope rows, ValueFacet facet)
    {
        CypherExpression isOf = IsOf(rows.Node!, part.Nodes, rows.Nodes);
        CypherExpression value = Value(part.Value, rows with { Nodes = part.Nodes }, facet);
        return isOf == CypherExpression.True ? value : new Choice([(isOf, value)]);
    }

    /// <summary>The clauses that find the rows of a source at a row.</summary>
    private IReadOnlyList<CypherClause> Related(ElementSource source, bool atRelationship, RowScope rows, out RowScope found)
    {
        var query = new OpenQuery();
        found = Open(source, atRelationship ? rows.RelationshipOnly : rows.Record is null ? rows.NodeOnly : rows, query);
        return query.Clauses;
    }

    private static Variable PartOf(RowPart part, RowScope rows) => part switch
    {
        NodePart => rows.Node!,
        RelationshipPart => rows.Relationship!,
        _ => rows.Record!,
    };

    private CypherExpression Property(PropertyValue value, RowScope rows, ValueFacet facet)
    {
        Variable element = PartOf(value.Part, rows);
        return KindOf(value) != PropertyKind.LocalizedText
            ? new PropertyOf(element, InFacet(value.Property, value.Type.Kind, facet))
            : CypherExpression.FirstOf([.. _facts.Languages(value.Languages)
                .Select(language => new PropertyOf(element, InFacet(PropertyNames.InLanguage(value.Property, language), PropertyKind.Text, facet)))]);
    }

    /// <summary>How a property is kept; that of localized text is not to be seen from the kind of its values.</summary>
    private static PropertyKind KindOf(PropertyValue value)
    {
        ElementType? type = value.Part switch
        {
            NodePart nodes => nodes.Nodes.Types.FirstOrDefault(),
            RelationshipPart relationship => relationship.Relationship,
            _ => ((RecordPart)value.Part).Records,
        };
        return type?.FindProperty(value.Property)?.Kind ?? value.Type.Kind;
    }

    /// <summary>The name under which a form of a property is kept.</summary>
    private static string InFacet(string property, PropertyKind kind, ValueFacet facet) => (facet, kind) switch
    {
        (ValueFacet.Ordered, PropertyKind.Text or PropertyKind.Url or PropertyKind.LocalizedText) => PropertyNames.Ordered(property),
        (ValueFacet.Folded, PropertyKind.Text or PropertyKind.Url or PropertyKind.LocalizedText) => PropertyNames.Folded(property),
        (ValueFacet.Earliest, _) => PropertyNames.Earliest(property),
        (ValueFacet.Latest, _) => PropertyNames.Latest(property),
        _ => property,
    };

    /// <summary>The values that an order key orders by, one after the other.</summary>
    private CypherExpression[] Ordered(ValueExpression value, RowScope rows) => value.Type.Kind == PropertyKind.EdtfDate
        ? [Value(value, rows, ValueFacet.Earliest), Value(value, rows, ValueFacet.Latest), Value(value, rows, ValueFacet.Plain)]
        : [Value(value, rows, ValueFacet.Ordered)];

    /// <summary>The order of rows: by keys, then by the ids of node and relationship; records by their place.</summary>
    private List<SortItem> InOrder(OrderKey[] keys, RowScope rows, bool isBackward = false)
    {
        List<SortItem> items = [.. keys.SelectMany(key => Ordered(key.Value, rows).Select(value => new SortItem(value, key.IsDescending != isBackward)))];
        if (rows.Record is not null)
            items.Add(new SortItem(new PropertyOf(rows.Record, PropertyNames.Place), isBackward));
        if (rows.Node is not null)
            items.Add(new SortItem(new PropertyOf(rows.Node, PropertyNames.Id), isBackward));
        if (rows.Relationship is not null)
            items.Add(new SortItem(new PropertyOf(rows.Relationship, PropertyNames.Id), isBackward));
        return items;
    }
}
