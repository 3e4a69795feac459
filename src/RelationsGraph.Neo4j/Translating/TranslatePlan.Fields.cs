using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Cypher;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Requests;

namespace RelationsGraph.Neo4j.Translating;

/// <content>Fields of elements and edges.</content>
internal sealed partial class TranslatePlan
{
    private Translated Field(ShapeField field, RowScope rows)
    {
        switch (field)
        {
            case LiteralField literal:
                return new(null, new LiteralDecoder(literal.Name, literal.Json));
            case IdField:
                return new(new PropertyOf(rows.Element, PropertyNames.Id), new TextDecoder(field.Name) { IsRequired = true });
            case PropertyField property:
                return new(PropertyOfField(property, rows.Element), DecoderOf(property));
            case ComputedValueField { Computation: Computation.DisplayName } name:
                return new(Value(new DisplayNameValue(name.Languages), rows, ValueFacet.Plain), new TextDecoder(field.Name));
            case SeriesValueField series:
                return SeriesField(series, rows);
            case EntryField entry:
                return Entry(entry, rows);
            case EntryDateField date:
                return new(EntryDate(rows, ValueFacet.Plain), new DateDecoder(date.Name, date.Format));
            case EntryKindField kind:
                return new(rows.Extra, new EntryKindDecoder(kind.Name));
            case ObjectField item:
                return Object(item, rows);
            case ListField list:
                return List(list, rows);
            case ConnectionField connection:
                return Connection(connection, rows);
            case EdgeNodeField node:
                Translated shape = Shape(node.Shape, rows.NodeOnly, node.Name);
                return shape;
            case SearchMatchField match:
                return new(rows.Extra, new SearchMatchDecoder(match.Name, match.IsRank));
            case HighlightsField highlights:
                return Highlights(highlights, rows);
            case DegreeField degree:
                return Degree(degree, rows);
            case TopRelatedField related:
                return TopRelated(related, rows);
            case PathsField paths:
                return Paths(paths);
            case NeighborsField neighbors:
                return Neighbors(neighbors);
            case SubgraphField subgraph:
                return Subgraph(subgraph);
            case StatisticsField statistics:
                return Statistics(statistics);
            case PathTimeField time:
                return new(PathTime(time.IsEnd, rows, ValueFacet.Plain), new DateDecoder(time.Name, time.Format));
            case PathViaField via:
                return Via(via, rows);
            case PathWaysField ways:
                return WaysOf(ways, rows);
            default:
                throw Misplaced(field);
        }
    }

    private CypherExpression PropertyOfField(PropertyField field, Variable element)
    {
        string name = field.Property.Name;
        return field.Property.Kind == PropertyKind.LocalizedText
            ? CypherExpression.FirstOf([.. _facts.Languages(field.Languages).Select(language => new PropertyOf(element, PropertyNames.InLanguage(name, language)))])
            : new PropertyOf(element, name);
    }

    private static FieldDecoder DecoderOf(PropertyField field)
    {
        (PropertyDefinition property, bool isRequired) = (field.Property, field.Property.IsRequired);
        return property switch
        {
            { IsList: true } => new ValueListDecoder(field.Name, property.Kind, property.Scale) { IsRequired = isRequired },
            { Kind: PropertyKind.EdtfDate } => new DateDecoder(field.Name, field.Format) { IsRequired = isRequired },
            { Kind: PropertyKind.FiscalYear } => new FiscalYearDecoder(field.Name, field.Format) { IsRequired = isRequired },
            { Kind: PropertyKind.Decimal } => new DecimalDecoder(field.Name, property.Scale) { IsRequired = isRequired },
            { Kind: PropertyKind.Int or PropertyKind.Long } => new IntegerDecoder(field.Name) { IsRequired = isRequired },
            { Kind: PropertyKind.Boolean } => new BooleanDecoder(field.Name) { IsRequired = isRequired },
            _ => new TextDecoder(field.Name) { IsRequired = isRequired },
        };
    }

    private Translated Object(ObjectField field, RowScope rows)
    {
        var query = new OpenQuery();
        RowScope found = Open(field.Source, rows, query);
        Translated shape = Shape(field.Shape, found, field.Name);
        IReadOnlyList<SortItem> order = IsOneAtMost(Bare(field.Source)) ? [] : InOrder([], found);
        AddResult(query, [.. found.Variables], shape.Value!, shape.HasAggregates, $"{found.Depth}", order, CypherExpression.Of(1));
        return new(Subquery.First(query.Clauses), shape.Decoder, shape.HasAggregates);
    }

    /// <summary>Whether a source has one row at most, so that none need be the first.</summary>
    private static bool IsOneAtMost(ElementSource source) => source switch
    {
        NodeById or ReferencedNode or EndOfRelationship => true,
        Expand expand => expand.Relationship.Start(expand.Direction).IsSingle,
        RelationshipsOf related => related.Relationship.Start(related.Direction).IsSingle,
        FollowPath follow => follow.Path.IsSingle,
        _ => false,
    };

    private static ElementSource Bare(ElementSource source) => source is Filtered filtered ? Bare(filtered.Source) : source;

    private Translated List(ListField field, RowScope rows)
    {
        var query = new OpenQuery();
        if (field.Source is NodesByIds byIds)
            return ByIds(field, byIds, rows);
        RowScope found = Open(field.Source, rows, query);
        Translated shape = Shape(field.Shape, found, field.Name);
        AddResult(query, [.. found.Variables], shape.Value!, shape.HasAggregates, $"{found.Depth}", InOrder([], found));
        return new(Subquery.Collect(query.Clauses), new ListDecoder(field.Name, shape.Decoder), shape.HasAggregates);
    }

    /// <summary>One item for each id, null where there is no such node.</summary>
    private Translated ByIds(ListField field, NodesByIds source, RowScope rows)
    {
        int depth = rows.Depth + 1;
        var place = new Variable($"d{depth}");
        var found = new RowScope(depth) { Node = NodeAt(depth), Nodes = source.Nodes };
        CypherExpression ids = _parameters.ListOf(source.Ids, ExpressionType.Text, ValueFacet.Plain);
        CypherExpression last = CypherExpression.Binary(CypherExpression.Call("size", ids), "-", CypherExpression.Of(1));
        CypherExpression[] conditions = [IsOf(found.Node!, source.Nodes), source.Valid is { } valid ? WasValid(valid, found) : CypherExpression.True];
        CypherExpression where = CypherExpression.And([.. conditions.Where(item => item != CypherExpression.True)]);
        var query = new OpenQuery();
        query.Add(new Unwind(CypherExpression.Call("range", CypherExpression.Of(0), last), place));
        query.Add(new Match(
            Pattern.Of(new NodePattern(found.Node, [LabelNames.Entity], PropertyNames.Id, new ItemOf(ids, place))),
            where == CypherExpression.True ? null : where,
            IsOptional: true));
        Translated shape = Shape(field.Shape, found, field.Name);
        var item = new Choice([(CypherExpression.IsNotNull(found.Node!), shape.Value!)]);
        AddResult(query, [new(place), .. found.Variables], item, shape.HasAggregates, $"{depth}", [new SortItem(place)]);
        return new(Subquery.Collect(query.Clauses), new ListDecoder(field.Name, shape.Decoder), shape.HasAggregates);
    }

    /// <summary>What is asked of an element as a list of values; of a node that can be of several types with the name of its type first.</summary>
    private Translated Shape(ElementShape shape, RowScope rows, ResponseName name)
    {
        if (rows.Record is not null)
            return One(Fields(shape.ForType(rows.RecordType!.Ordinal), rows), name);
        if (shape.Kind == ElementKind.Relationship)
            return One(Fields(shape.ForType(rows.RelationshipType!.Ordinal), rows), name);
        NodeType[] types = rows.Nodes!.Types;
        var byType = new Translated[_ontology.NodeTypes.Length][];
        foreach (NodeType type in types)
            byType[type.Ordinal] = Fields(shape.ForType(type.Ordinal), rows.NodeOnly with { Nodes = type.Set });
        return types.Length == 1 ? One(byType[types[0].Ordinal], name) : Several(types, byType, rows.Node!, name);
    }

    private static Translated One(Translated[] fields, ResponseName name) =>
        new(new ListOf(Values(fields)), new ObjectDecoder(name, Decoders(fields)), HasAggregates(fields));

    /// <summary>Types of which the same is read share a branch, however they differ in what is known before.</summary>
    private static Translated Several(NodeType[] types, Translated[][] byType, Variable node, ResponseName name)
    {
        List<(List<string> Labels, CypherExpression Value)> branches = [];
        foreach (NodeType type in types)
        {
            var value = new ListOf(Values(byType[type.Ordinal]));
            string text = value.ToString();
            int same = branches.FindIndex(branch => branch.Value.ToString() == text);
            if (same >= 0)
                branches[same].Labels.Add(type.Name);
            else
                branches.Add(([type.Name], value));
        }

        // Without any type there are no rows, but the statement must be one.
        CypherExpression values = branches.Count == 1
            ? branches[0].Value
            : new Choice([.. branches.Select(branch => ((CypherExpression)new HasLabel(node, branch.Labels), branch.Value))]);
        var decoder = new PolymorphicDecoder(
            name, Array.ConvertAll(types, type => Encoding.UTF8.GetBytes(type.Name)), Array.ConvertAll(types, type => Decoders(byType[type.Ordinal])));
        return new(
            new ListOf([new PropertyOf(node, PropertyNames.Type), values]), decoder, Array.Exists(types, type => HasAggregates(byType[type.Ordinal])));
    }

    private static CypherExpression[] Values(Translated[] fields) => [.. fields.Select(field => field.Value).OfType<CypherExpression>()];

    private static bool HasAggregates(Translated[] fields) => Array.Exists(fields, field => field.HasAggregates);

    private static FieldDecoder[] Decoders(Translated[] fields) => Array.ConvertAll(fields, field => field.Decoder);
}
