using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Grouping;
using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Aggregates and groups of a connection's rows.</content>
internal sealed partial class CompilePlan
{
    /// <summary>What is gathered about the groups whose aggregates are being compiled.</summary>
    private CompileGroups? _groups;

    private static bool IsGrouped(ShapeField part) => part is AggregateObject or GroupsField;

    /// <summary>What the rows of a group are; any other source itself.</summary>
    private static ElementSource Grouped(ElementSource source) => source switch
    {
        GroupMembers members => Grouped(members.Rows),
        Filtered filtered => Grouped(filtered.Source),
        _ => source,
    };

    private PartWriter GroupedPart(ShapeField part, ElementSource rows, Current current)
    {
        if (part is AggregateObject counts && Array.TrueForAll(counts.Fields, IsCount))
            return new WriteCounts(counts.Name, Array.ConvertAll(counts.Fields, field => (field.Name, (field as LiteralField)?.Json)));

        // The frame of a path is kept whole: the valid time of its edges may be read, and groups may be asked for ways.
        var path = Grouped(rows) is FollowPath follow ? PathOf(follow) : null;
        RowForm form = RowForm.Of(rows) with { Path = path };
        RowSource source = AllRows(rows, current, path, form);
        CompileGroups? outer = _groups;
        GroupKey[] groupedBy = (part as GroupsField)?.Keys ?? [];
        var groups = new CompileGroups(value => Expression(value, form), related => Related(related, atRelationship: false, form), predicate => Predicate(predicate, form), groupedBy);
        PartWriter writer;
        if (part is GroupsField field)
        {
            CompiledKey[] keys = Array.ConvertAll(field.Keys, key => Key(key, form));
            GroupPart[] parts = Array.ConvertAll(field.Fields, inner => GroupPart(inner, groups, field.Keys, rows));
            _groups = groups;
            CompiledPredicate? having = field.Having is null ? null : Predicate(field.Having, new RowForm(null));
            _groups = outer;
            GroupOrderKey[] order = Array.ConvertAll(field.Order, key => OrderKey(key, groups));
            bool keepsMembers = Array.Exists(field.Fields, inner => inner is ConnectionField);
            writer = new WriteGroups(field.Name, source, new StatePool(keys, groups.Accumulators, keepsMembers), having, order, field.First, parts);
        }
        else
        {
            GroupPart[] parts = Array.ConvertAll(((AggregateObject)part).Fields, inner => GroupPart(inner, groups, [], rows));
            writer = new WriteAggregates(part.Name, source, new StatePool([], groups.Accumulators, keepsMembers: false), parts);
        }

        return writer;
    }

    private RowSource AllRows(ElementSource rows, Current current, CompiledPath? path, RowForm form)
    {
        ElementSource bare = Bare(rows, out Predicate where);
        RowSource source = path is not null && bare is FollowPath ? new FollowPathRows(path, keepLayers: true) : Source(bare, current);
        return rows is Filtered ? new FilteredRows(source, Predicate(where, form), form.Element is RelationshipType type ? type.Ordinal : -1) : source;
    }

    private CompiledKey Key(GroupKey key, RowForm rows) => key switch
    {
        ValueKey value => new KeyOfValue(Expression(value.Value, rows), CompileGroups.IsText(value.Value), RadixOf(value.Value.Type)),
        DateKey date => new KeyOfDate(Expression(date.Date, rows), date.Bucket),
        ItemKey item => KeyOf(item.List),
        NodeKey node => new KeyOfNodes(Related(node.Source, atRelationship: false, rows)),
        _ => throw new InvalidOperationException($"The plan groups by {key.GetType().Name}, which this store does not know."),
    };

    private KeyOfItems KeyOf(PropertyValue list) => new(Slots(list, out bool isOfNode, out _), isOfNode, CompileGroups.IsText(list));

    /// <summary>How many digits number the values of a type and their absence; 0 where they are too many.</summary>
    private static int RadixOf(ExpressionType type) => type.Enum is { } values ? values.Values.Length + 1 : type.Kind == PropertyKind.Boolean ? 3 : 0;

    private static GroupOrderKey OrderKey(OrderKey key, CompileGroups groups) => key.Value switch
    {
        GroupKeyValue value => new GroupOrderKey(null, value.Key, key.IsDescending),
        AggregateValue value => new GroupOrderKey(groups.Reader(value.Aggregate), 0, key.IsDescending),
        _ => throw new InvalidOperationException($"The plan orders groups by {key.Value.GetType().Name}, which they do not have."),
    };

    private GroupPart GroupPart(ShapeField field, CompileGroups groups, GroupKey[] keys, ElementSource rows) => field switch
    {
        LiteralField literal => new WriteGroupLiteral(literal.Name, literal.Json),
        AggregateObject inner => new WriteGroupObject(inner.Name, Array.ConvertAll(inner.Fields, part => GroupPart(part, groups, keys, rows))),
        GroupKeyObject inner => new WriteGroupObject(inner.Name, Array.ConvertAll(inner.Fields, part => GroupPart(part, groups, keys, rows))),
        AggregateField aggregate => new WriteAggregateValue(aggregate.Name, groups.Reader(aggregate.Aggregate)),
        PreciseField precise => new WritePrecise(precise.Name, Array.ConvertAll(precise.Figures, groups.Precise)),
        GroupKeyField key when keys[key.Key] is DateKey date => new WriteDateKey(key.Name, key.Key, date.Bucket),
        GroupKeyField key when keys[key.Key] is ValueKey value =>
            new WriteValueKey(key.Name, key.Key, new ValueForm(value.Value.Type), CompileGroups.IsText(value.Value)),
        GroupKeyField key when keys[key.Key] is ItemKey item =>
            new WriteValueKey(key.Name, key.Key, new ValueForm(item.List.Type), CompileGroups.IsText(item.List)),
        GroupKeyNodeField key => new WriteNodeKey(key.Name, key.Key, ShapeOf(key.Shape, null)),
        ImpreciseKeysField imprecise => new WriteImpreciseKeys(imprecise.Name, imprecise.Names),
        ConnectionField members => new WriteGroupMembers(members.Name, Connection(members with { Source = Members(members.Source, rows) }, Current.Nothing)),
        _ => throw Misplaced(field, Current.Nothing),
    };

    /// <summary>What is read of a group's rows is said of the very rows that were grouped, at the time that held for them.</summary>
    private static ElementSource Members(ElementSource source, ElementSource rows) => source switch
    {
        Filtered filtered => filtered with { Source = Members(filtered.Source, rows) },
        GroupMembers => new GroupMembers(rows),
        _ => source,
    };

    private static bool IsCount(ShapeField field) => field is LiteralField or AggregateField { Aggregate.Function: AggregateFunction.Count };
}
