using System.Text;
using RelationsGraph.Compiler.Planning;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// What nodes and edges can be grouped by: properties, of lists each item, dates in stretches of time, and the nodes at the other ends of relationships and
/// derived paths. Numbers of series are no keys.
/// </summary>
internal sealed class GroupKeys(ApiSchemaBuilder builder)
{
    private const string EdgePrefix = "EDGE_";
    private const string TypeName = "type";

    private static readonly (DateBucket Bucket, string Suffix, string Scalar, string What)[] Buckets =
    [
        (DateBucket.Year, "Year", ApiScalars.Date, "The calendar year"),
        (DateBucket.FiscalYear, "FiscalYear", ApiScalars.FiscalYear, "The fiscal year"),
        (DateBucket.Month, "Month", ApiScalars.Date, "The month"),
        (DateBucket.Decade, "Decade", ApiScalars.Date, "The decade"),
    ];

    /// <summary>The keys of nodes, each name once: what is declared first has it.</summary>
    public IEnumerable<GroupKeyDefinition> Of(AggregatedType type) => All(type).DistinctBy(key => key.Name);

    /// <summary>The keys of edges.</summary>
    public IEnumerable<GroupKeyDefinition> Of(AggregatedEdge edge) => edge.Properties
        .SelectMany(property => OfProperty(property, (row, type) => row.Relationship is { } relationship
            ? new PropertyValue(new RelationshipPart(relationship), property.Name, type)
            : new PathTimeValue(property.Name == AggregatedEdgeProperty.Until)))
        .Select(key => key with { Name = EdgePrefix + key.Name, IsEdge = true })
        .DistinctBy(key => key.Name);

    private IEnumerable<GroupKeyDefinition> All(AggregatedType type)
    {
        if (type.IsOfEntries)
        {
            yield return new GroupKeyDefinition("KIND", "kind", EntryKindName.Kinds.Name, "By whether it began, ended or happened.", _ => new ValueKey(new EntryKindName()));
            foreach (var bucket in Buckets)
                yield return OfDate("date", (_, _) => new EntryDateValue(), bucket);
        }

        foreach (PropertyDefinition property in type.Properties)
        {
            foreach (GroupKeyDefinition key in OfProperty(property, (row, kind) => new PropertyValue(row.Node, property.Name, kind)))
                yield return key;
        }

        if (type.IsInterface)
            yield return new GroupKeyDefinition(Upper(TypeName), TypeName, "String", "The name of the node's type.", row => new ValueKey(new NodeTypeName(row.Node)));
        foreach ((string field, NodeSet nodes, ElementSource source) in type.Related(builder.Ontology))
            yield return OfNodes(field, nodes, source);
    }

    private IEnumerable<GroupKeyDefinition> OfProperty(PropertyDefinition property, Func<AggregatedRow, ExpressionType, ValueExpression> read)
    {
        if (property.Kind == PropertyKind.Reference || (property.IsList && property.Kind is PropertyKind.LocalizedText or PropertyKind.EdtfDate))
            return [];
        if (property.Kind == PropertyKind.EdtfDate)
            return Buckets.Select(bucket => OfDate(property.Name, read, bucket));
        bool isText = property.Kind is PropertyKind.LocalizedText or PropertyKind.Text or PropertyKind.Url;
        ExpressionType type = isText ? ExpressionType.Text : new ExpressionType(property.Kind, property.Scale, property.Enum);
        string served = property.Kind == PropertyKind.LocalizedText ? "String" : builder.NameOf(property);
        return
        [
            property.IsList
                ? new GroupKeyDefinition(
                    Upper(property.Name), property.Name, served, $"By each item of `{property.Name}`.", row => new ItemKey((PropertyValue)read(row, type)))
                : new GroupKeyDefinition(
                    Upper(property.Name), property.Name, served, $"By `{property.Name}`.", row => new ValueKey(read(row, type))),
        ];
    }

    private static GroupKeyDefinition OfDate(
        string date, Func<AggregatedRow, ExpressionType, ValueExpression> read, (DateBucket Bucket, string Suffix, string Scalar, string What) bucket) => new(
            Upper(date + bucket.Suffix),
            date + bucket.Suffix,
            bucket.Scalar,
            $"{bucket.What} in which `{date}` lies wholly.",
            row => new DateKey(read(row, new ExpressionType(PropertyKind.EdtfDate)), bucket.Bucket));

    private static GroupKeyDefinition OfNodes(string field, NodeSet nodes, ElementSource source) =>
        new(Upper(field), field, nodes.Name, $"By `{field}`.", _ => new NodeKey(source), nodes);

    /// <summary><c>sinceFiscalYear</c> becomes <c>SINCE_FISCAL_YEAR</c>.</summary>
    private static string Upper(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]))
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
