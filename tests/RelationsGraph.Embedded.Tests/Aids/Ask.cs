using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Builds fields of plans, each under the name of what it reads, and runs them.</summary>
internal static class Ask
{
    public const uint Signature = 7;

    public static ResponseName Called(string name) => new(name, isNonNull: false);

    public static IdField Id => new(Called("id"));

    public static LiteralField TypeName(string name) => new(Called("__typename"), System.Text.Encoding.UTF8.GetBytes($"\"{name}\""));

    public static PropertyField Property(ElementType type, string name, Operand? languages = null) =>
        new(Called(name), type.FindProperty(name)!, languages);

    public static ComputedValueField DisplayName(Operand? languages = null) => new(Called("name"), Computation.DisplayName, languages);

    /// <summary>The same fields for all node types.</summary>
    public static ElementShape Nodes(params ShapeField[] fields) =>
        new(ElementKind.Node, Array.ConvertAll(TestOntology.Ontology.NodeTypes, _ => fields));

    /// <summary>Fields for one node type.</summary>
    public static ElementShape Node(string type, params ShapeField[] fields) => new(
        ElementKind.Node,
        Array.ConvertAll(TestOntology.Ontology.NodeTypes, node => node.Name == type ? fields : []));

    public static ElementShape Relationships(params ShapeField[] fields) =>
        new(ElementKind.Relationship, Array.ConvertAll(TestOntology.Ontology.RelationshipTypes, _ => fields));

    public static ElementShape Relationship(string type, params ShapeField[] fields) => new(
        ElementKind.Relationship,
        Array.ConvertAll(TestOntology.Ontology.RelationshipTypes, relationship => relationship.Name == type ? fields : []));

    public static ElementShape Record(string type, params ShapeField[] fields) => new(
        ElementKind.Record,
        Array.ConvertAll(TestOntology.Ontology.RecordTypes, record => record.Name == type ? fields : []));

    public static ObjectField Object(ElementSource source, ElementShape shape) => new(Called("object"), source, shape);

    public static ListField List(ElementSource source, ElementShape shape) => new(Called("list"), source, shape);

    /// <summary>The node whose id is in slot 0.</summary>
    public static ObjectField ById(ElementShape shape) => Object(new NodeById(new Operand(0), TestOntology.Ontology.AllNodes), shape);

    public static PageRequest Page(Operand? first = null, Operand? after = null, Operand? last = null, Operand? before = null) =>
        new(first, after, last, before, 10, Signature);

    public static ConnectionField Connection(ElementSource source, PageRequest page, params ShapeField[] parts) =>
        new(Called("page"), source, [], page, parts);

    public static ConnectionField Connection(ElementSource source, params ShapeField[] parts) => Connection(source, Page(), parts);

    public static NodesField NodeIds => new(Called("nodes"), Nodes(Id));

    public static TotalCountField TotalCount => new(Called("totalCount"));

    public static EdgesField Edges(params ShapeField[] fields) => new(Called("edges"), fields);

    public static EdgeNodeField EdgeNode => new(Called("node"), Nodes(Id));

    public static PageInfoObject PageInfo => new(
        Called("pageInfo"),
        [
            new PageInfoField(Called("next"), PageFact.HasNextPage),
            new PageInfoField(Called("previous"), PageFact.HasPreviousPage),
        ]);

    public static PageInfoObject Cursors => new(
        Called("cursors"),
        [
            new PageInfoField(Called("start"), PageFact.StartCursor),
            new PageInfoField(Called("end"), PageFact.EndCursor),
        ]);

    public static Expand Out(string relationship) => new(TestOntology.Relationship(relationship), Direction.Out);

    public static Expand In(string relationship) => new(TestOntology.Relationship(relationship), Direction.In);

    public static ScanNodes Scan(string type) => new(TestOntology.Ontology.FindNodeType(type)?.Set ?? TestOntology.Interface(type).Set);

    public static PlanValue Ids(params string[] ids) => PlanValue.From(Array.ConvertAll(ids, PlanValue.From));

    /// <summary>What reading a cursor yields.</summary>
    public static PlanValue Key(string node, string relationship = "", int pages = 0, params PlanValue[] values) =>
        PlanValue.From([PlanValue.From(node), PlanValue.From(relationship), PlanValue.From(pages), .. values]);

    public static string Of(EmbeddedStore store, ShapeField field, params PlanValue[] values) => Of(store, field, new WorkCounter(), values);

    public static string Of(EmbeddedStore store, ShapeField field, WorkCounter counter, params PlanValue[] values)
    {
        var plan = new LogicalPlan([field], [], values.Length);
        var sink = new RecordingSink();
        store.Run(plan, Arguments(plan, values), sink, counter, CancellationToken.None);
        return sink.Answer;
    }

    public static PlanArguments Arguments(LogicalPlan plan, params PlanValue[] values)
    {
        var arguments = new PlanArguments();
        arguments.Reset(plan);
        values.CopyTo(arguments.Variables);
        return arguments;
    }
}
