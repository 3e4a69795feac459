using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <summary>
/// Makes the tree of writers that runs a plan. Everything that depends on the plan and the ontology alone is decided here, once; what is
/// left for a run are slots to look up in its snapshot. So a compiled plan serves every snapshot of its ontology.
/// </summary>
internal sealed partial class CompilePlan
{
    private readonly GraphOntology _ontology;
    private readonly ColumnLayout _layout;
    private readonly PlanValue[] _constants;

    /// <summary>
    /// What the fields of a node type became. Where nodes can have many types a plan shares the fields of each between them; without this
    /// the tree of writers would multiply with every level.
    /// </summary>
    private readonly Dictionary<ShapeField[], FieldWriter[]> _ofNodes = new(ReferenceEqualityComparer.Instance);

    /// <summary>What runs of the plan would wait for.</summary>
    private readonly List<Action<Run>> _needs = [];

    /// <summary>How many operands rows are compared with so far.</summary>
    private int _operands;

    private CompilePlan(GraphOntology ontology, ColumnLayout layout, PlanValue[] constants)
    {
        _ontology = ontology;
        _layout = layout;
        _constants = constants;
    }

    /// <summary>Compiles a plan.</summary>
    /// <exception cref="InvalidOperationException">The plan asks for something that cannot stand where it stands.</exception>
    public static CompiledPlan From(LogicalPlan plan, GraphOntology ontology, ColumnLayout layout)
    {
        var compile = new CompilePlan(ontology, layout, plan.Constants);
        FieldWriter[] fields = compile.Fields(plan.Fields, Current.Nothing);
        return new CompiledPlan(fields, [.. compile._needs]);
    }

    private FieldWriter[] Fields(ShapeField[] fields, Current current) => Array.ConvertAll(fields, field => Field(field, current));

    private FieldWriter[] NodeFields(ShapeField[] fields, NodeType type)
    {
        if (fields.Length == 0)
            return [];
        if (!_ofNodes.TryGetValue(fields, out FieldWriter[]? writers))
            _ofNodes.Add(fields, writers = Fields(fields, new Current(type)));
        return writers;
    }

    private static InvalidOperationException Misplaced(object what, Current current) =>
        new($"The plan asks for {what.GetType().Name} where the current element is {current.Type?.Name ?? "none"}.");
}
