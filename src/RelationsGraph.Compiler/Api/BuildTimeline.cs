using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>The root field <c>timeline</c>, where the ontology has dates of nodes.</summary>
internal sealed class BuildTimeline(ApiSchemaBuilder builder)
{
    private const string Connection = "TimelineConnection";
    private const string Edge = "TimelineEdge";
    private const string Entry = "TimelineEntry";

    /// <summary>Whether any node can begin, end or happen.</summary>
    public static bool IsPossible(GraphOntology ontology) =>
        ontology.NodeTypes.Any(type => type.Since is not null || type.Until is not null || type.Happenings.Any());

    /// <summary>Adds the types of the field.</summary>
    /// <returns>The field.</returns>
    public FieldDefinition Build()
    {
        TypeRef entry = TypeRef.Of(Entry).NonNull();
        NodeSet entities = builder.Ontology.FindInterface(builder.EntityName)?.Set ?? builder.Ontology.AllNodes;
        FieldDefinition[] aggregates = [.. builder.Aggregates.OfTimeline(Connection, Entry, entities, Filters())];
        Add(Connection, "A page of a timeline, earliest first.", () =>
        [
            ApiSchemaBuilder.Field("pageInfo", BuildConnections.PageInfo + "!", "Where this page lies.", new PlanPageInfo()),
            ApiSchemaBuilder.Field("edges", TypeRef.Of(Edge).NonNull().List(), "The entries of the page with their cursors.", new PlanEdges()),
            ApiSchemaBuilder.Field("nodes", entry.List(), "The entries of the page.", new PlanEdges()),
            ApiSchemaBuilder.Field("totalCount", "Int!", "How many entries there are in all.", new PlanTotalCount()),
            .. aggregates,
        ]);
        Add(Edge, "An entry of a page.", () =>
        [
            ApiSchemaBuilder.Field("cursor", "String!", "Marks this element for `after` and `before`.", new PlanCursor()),
            ApiSchemaBuilder.Field("node", entry, "The entry.", new PlanEntry()),
        ]);
        Add(Entry, "Something that began, ended or happened.", () =>
        [
            ApiSchemaBuilder.Field("date", ApiScalars.Date, "When; null where the format cannot say it.", new PlanEntryDate(), TimeArguments.FormatOf(DateFormat.Edtf)),
            ApiSchemaBuilder.Field("kind", EntryKindName.Kinds.Name + "!", "Whether it began, ended or happened.", new PlanEntryKind()),
            ApiSchemaBuilder.Field("node", TypeRef.Of(builder.EntityName).NonNull(), "What.", new PlanEdgeNode(builder.Ontology.AllNodes)),
        ]);
        builder.Add(new EnumType(EntryKindName.Kinds.Name)
        {
            Description = EntryKindName.Kinds.Description,
            Values = DefinitionList.Create<EnumValueDefinition>([.. EntryKindName.Kinds.Values.Select(kind => new EnumValueDefinition(kind.Name) { Description = kind.Description })]),
        });
        return ApiSchemaBuilder.Field(
            "timeline",
            Connection,
            "What began, ended and happened between two dates: by first day, last day, text of the date, then kind, then id. An entry counts when its date "
                + "may mean a day between them, with `certainty: DEFINITE` when it can mean no other day.",
            new PlanTimeline(builder.Ontology.AllNodes),
            [
                new ArgumentDefinition(PlanTimeline.From, ApiScalars.Date + "!") { Description = "The date it starts at; its first day counts." },
                new ArgumentDefinition(PlanTimeline.To, ApiScalars.Date + "!") { Description = "The date it ends at; its last day counts. It may be the same date." },
                new ArgumentDefinition(PlanTimeline.Types, $"[{BuildNodeTypeName.Name}!]") { Description = "What may be listed; everything when it is not given." },
                .. Filters(),
                .. BuildConnections.PageArguments(),
                .. TimeArguments.Valid(),
            ]);
    }

    /// <summary>The argument that asks something of the nodes, where they have an interface of their own.</summary>
    private ArgumentDefinition[] Filters() => builder.Ontology.FindInterface(builder.EntityName) is { } entities ? [BuildFilters.Argument(entities.Name)] : [];

    private void Add(string name, string description, Func<FieldDefinition[]> fields) =>
        builder.Add(new ObjectType(name) { Description = description, LateFields = fields });
}
