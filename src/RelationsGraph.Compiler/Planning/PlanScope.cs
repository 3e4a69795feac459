using System.Runtime.CompilerServices;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>One operation while it becomes a plan: what is collected, which slots and constants there are, and what is wrong.</summary>
internal sealed class PlanScope(ServedTypes types, DocumentNode document, FieldCollector collector, OperationVariables variables, VariableValues values, PlanLimits limits)
{
    /// <summary>What a planned field takes in memory, roughly: itself, its response name, and what a store makes of it.</summary>
    private const int BytesPerField = 300;

    private readonly List<PlanValue> _constants = [];
    private readonly List<PlanSlot> _slots = [];
    private readonly List<DatesInOrder> _checks = [];
    private readonly Dictionary<ArgumentKey, PlacedArgument> _placed = new(8);
    private readonly PlannedPath _path = new();
    private PlanErrors _errors = new(limits.MaxErrors);
    private Dictionary<SelectionKey, ShapeField[]?[]>? _planned;
    private HashSet<(object, string)>? _reported;
    private Dictionary<RecordType, Predicate>? _withdrawn;

    public ServedTypes Types => types;

    /// <summary>When things must be valid where planning is now, and how certainly; set by <see cref="PlanTime"/>.</summary>
    public (Operand? Date, bool IsDefinite) Time { get; set; }

    /// <summary>The same for a plan; null when there is no such condition.</summary>
    public ValidAt? Valid => Time.Date is { } date ? new ValidAt(date, Time.IsDefinite) : null;

    public PlanLimits Limits => limits;

    public IReadOnlyList<GraphQLError> Errors => _errors.All;

    public PlanSlot[] Slots => [.. _slots];

    public PlanValue[] Constants => [.. _constants];

    /// <summary>What each request must fulfil beyond each of its values.</summary>
    public DatesInOrder[] Checks => [.. _checks];

    /// <summary>How many fields were planned, those of each type counted. It grows with types times selections, not with depth.</summary>
    public int PlannedFields { get; private set; }

    /// <summary>What the aggregates are of that are being planned; null outside of them.</summary>
    public AggregateScope? Aggregates { get; set; }

    /// <summary>The search whose connection is being planned; null outside of one.</summary>
    public SearchNodes? Search { get; set; }

    /// <summary>The timeline whose connection is being planned; null outside of one.</summary>
    public TimelineEntries? Timeline { get; set; }

    /// <summary>What says of records of a type that they are withdrawn; one for all places that ask.</summary>
    public Dictionary<RecordType, Predicate> Withdrawn => _withdrawn ??= [];

    /// <summary>How many of the values planned so far depend on the reader's languages.</summary>
    public int ReadsOfLanguages { get; private set; }

    /// <summary>What the plan takes in memory, roughly.</summary>
    public long Bytes { get; private set; }

    /// <summary>The fields of the response's <c>data</c>.</summary>
    public ShapeField[] Root(ObjectType type, SelectionSetNode selections, Func<CollectedField, byte[]> introspect)
    {
        using CollectedFields fields = collector.Collect(type, selections);
        return Plan(type, fields, introspect);
    }

    /// <summary>The fields that a composite field selects on one object type.</summary>
    public ShapeField[] FieldsOf(ObjectType type, CollectedField parent)
    {
        using CollectedFields fields = collector.Collect(type, parent);
        return Plan(type, fields, null);
    }

    /// <summary>The shape of a node for each type of a set.</summary>
    public ElementShape NodeShape(NodeSet set, CollectedField parent) => Shape(ElementKind.Node, set.Types, types.Nodes, parent);

    /// <summary>The shape of a relationship of one type, or of any.</summary>
    public ElementShape RelationshipShape(RelationshipType[] of, CollectedField parent) =>
        Shape(ElementKind.Relationship, of, types.Relationships, parent);

    /// <summary>The shape of a record.</summary>
    public ElementShape RecordShape(RecordType type, CollectedField parent) => Shape(ElementKind.Record, [type], types.Records, parent);

    /// <summary>
    /// An argument of a field, as far as it is known before the variables are; null when it is neither given nor has a default. A field of an
    /// interface is planned once for each type, but its arguments are read once.
    /// </summary>
    public PlacedArgument? Argument(CollectedField field, string name)
    {
        ArgumentNode? given = ArgumentCoercion.Find(field.Node.Arguments, name);
        if (given is null && field.Definition.Arguments.Find(name) is not { HasDefault: true })
            return null;
        var key = new ArgumentKey(field.Node, name);
        if (!_placed.TryGetValue(key, out PlacedArgument? placed))
        {
            ArgumentValue value = ArgumentCoercion.Coerce(field.Definition.Arguments.Find(name)!, given, variables);
            _placed.Add(key, placed = new PlacedArgument(value, document, field.Node, _path.Current));
        }

        return placed;
    }

    /// <summary>
    /// An argument whose shape decides what the plan looks like, with the value that it has for the variables the plan is made for; null when it is
    /// not given. Its definition must say so (<see cref="ArgumentDefinition.Structure"/>), or a plan would serve requests that it does not fit.
    /// </summary>
    public ArgumentPlace? Structure(PlacedArgument argument)
    {
        if (ArgumentCoercion.Resolve(argument.Value, values, out InputValue value) is { } error && IsNew(argument, error.Message))
            _errors.Add(argument.Located(error));
        return value.IsAbsent ? null : argument.Whole with { Value = value };
    }

    /// <summary>The operand of a place inside an argument: its constant, or a slot that each request fills.</summary>
    public Operand Operand(SlotConversion conversion, ArgumentPlace place)
    {
        if (place.Argument.FindOperand(conversion, place.Steps) is { } known)
            return known;
        Operand operand = NewOperand(conversion, place);
        place.Argument.AddOperand(conversion, place.Steps, operand);
        return operand;
    }

    /// <summary>The operands that stand for values inside an argument so far, in the order in which they were made.</summary>
    public static Operand[] OperandsIn(ArgumentPlace? place) => place is null ? [] : place.Argument.Operands;

    /// <summary>
    /// The rows of a source that are valid at the time that holds here; all of them when none does. An end that a node cannot be without is always
    /// there, since it belongs to what the node is; so are records without a time, and what is referred to.
    /// </summary>
    public ElementSource InTime(ElementSource source) => Valid is not { } valid || IsAlwaysThere(source) ? source
        : source is FollowPath path ? path with { Valid = valid }
        : source is NodesByIds byIds ? byIds with { Valid = valid }
        : new Filtered(source, new WasValid(valid));

    private static bool IsAlwaysThere(ElementSource source) => source switch
    {
        OwnedRecords owned => !owned.Records.HasValidTime,
        ReferencedNode or EndOfRelationship or GroupMembers => true,
        Expand expand => expand.Relationship.Start(expand.Direction) is { IsSingle: true, IsRequired: true },
        RelationshipsOf of => of.Relationship.Start(of.Direction) is { IsSingle: true, IsRequired: true },
        _ => false,
    };

    /// <summary>A value that the meaning of a field states, not the request.</summary>
    public Operand Constant(PlanValue value)
    {
        _constants.Add(value);
        return new Operand(~(_constants.Count - 1));
    }

    /// <summary>A value is planned that depends on the reader's languages.</summary>
    public void ReadLanguages() => ReadsOfLanguages++;

    /// <summary>Adds what each request must fulfil beyond each of its values.</summary>
    public void Check(DatesInOrder check) => _checks.Add(check);

    /// <summary>Reports that an argument asks for something that cannot be.</summary>
    public void Report(GraphQLError error) => _errors.Add(error);

    /// <summary>Reports it once, however many types the field is planned for.</summary>
    public void Report(PlacedArgument argument, string code, string message)
    {
        if (IsNew(argument, message))
            _errors.Add(argument.Fault(code, message));
    }

    /// <summary>Reports that a field cannot be selected here; once, however many types it is planned for.</summary>
    public void Report(CollectedField field, string code, string message)
    {
        if (IsNew(field.Node, message))
            _errors.Add(new GraphQLError(code, message, document.Locate(field.Node.NameStart)) { Path = _path.Current });
    }

    private bool IsNew(object at, string message) => (_reported ??= []).Add((at, message));

    private Operand NewOperand(SlotConversion conversion, ArgumentPlace place)
    {
        // A cursor that the text states is judged for each request when its order depends on what the request gives.
        if (!place.IsConstant || conversion is CursorSlot { DependsOnRequest: true })
        {
            _slots.Add(new PlanSlot(conversion, place));
            return new Operand(_slots.Count - 1);
        }

        if (conversion.ConvertNullable(place.Template, place.Argument, limits, out PlanValue value) is { } error)
            _errors.Add(error);
        _constants.Add(value);
        return new Operand(~(_constants.Count - 1));
    }

    private ElementShape Shape(ElementKind kind, ElementType[] possible, ObjectType[] objects, CollectedField parent)
    {
        var byType = new ShapeField[objects.Length][];
        Array.Fill(byType, []);
        Bytes += byType.Length * sizeof(long);
        ShapeField[]?[]? planned = possible.Length == 1 ? null : Planned(objects, parent);
        foreach (ElementType type in possible)
        {
            int ordinal = type.Ordinal;
            byType[ordinal] = planned is null ? FieldsOf(objects[ordinal], parent) : planned[ordinal] ??= FieldsOf(objects[ordinal], parent);
        }

        return new ElementShape(kind, byType);
    }

    /// <summary>
    /// Where a node can have many types, each asks for the same selections below. Planning them once for each type keeps the work at
    /// types times selections, whatever the depth. The result has a place for each type, to be filled.
    /// </summary>
    private ShapeField[]?[] Planned(ObjectType[] objects, CollectedField parent)
    {
        var key = new SelectionKey(objects, parent, Time);
        if (!(_planned ??= []).TryGetValue(key, out ShapeField[]?[]? planned))
            _planned.Add(key, planned = new ShapeField[objects.Length][]);
        return planned;
    }

    private ShapeField[] Plan(ObjectType type, CollectedFields collected, Func<CollectedField, byte[]>? introspect)
    {
        var fields = new ShapeField[collected.Count];

        // A span takes fields of all classes; an array would be asked each time.
        Span<ShapeField> places = fields;
        PlannedFields += fields.Length;
        Bytes += fields.Length * BytesPerField;
        for (int i = 0; i < fields.Length; i++)
        {
            CollectedField field = collected[i];
            _path.Enter(field.ResponseName);
            places[i] = field.Definition.Binding is FieldPlanner planner ? planner.Plan(this, field)
                : ReferenceEquals(field.Definition, types.Schema.TypenameField) ? types.NameOf(type, field)
                : new LiteralField(FieldPlanner.Name(field), introspect!(field));
            _path.Leave();
        }

        return fields;
    }

    /// <summary>An argument of a field of the document. It hashes to where the field starts, which costs nothing and differs for each.</summary>
    private readonly struct ArgumentKey(FieldNode field, string name) : IEquatable<ArgumentKey>
    {
        private readonly FieldNode _field = field;
        private readonly string _name = name;

        public bool Equals(ArgumentKey other) => ReferenceEquals(_field, other._field) && _name == other._name;

        public override bool Equals(object? obj) => obj is ArgumentKey other && Equals(other);

        public override int GetHashCode() => (_field.Start * 31) + _name.Length;
    }

    /// <summary>
    /// The object types of all nodes, relationships or records, the selections that a field makes on them, and the time that holds there. Its certainty counts without a date too, since
    /// a field inside may give the date alone.
    /// </summary>
    private readonly struct SelectionKey(ObjectType[] objects, CollectedField field, (Operand? Date, bool IsDefinite) time) : IEquatable<SelectionKey>
    {
        private readonly ObjectType[] _objects = objects;
        private readonly CollectedField _field = field;
        private readonly (Operand? Date, bool IsDefinite) _time = time;

        public bool Equals(SelectionKey other)
        {
            if (!ReferenceEquals(_objects, other._objects) || _field.NodeCount != other._field.NodeCount || _time != other._time)
                return false;
            for (int i = 0; i < _field.NodeCount; i++)
            {
                if (!ReferenceEquals(_field.NodeAt(i), other._field.NodeAt(i)))
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_objects), _field.Node.Start, _field.NodeCount, _time);
    }
}
