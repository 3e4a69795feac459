using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary><c>id</c>.</summary>
internal sealed class PlanId : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new IdField(name);
}

/// <summary>A property without arguments.</summary>
internal sealed class PlanProperty(PropertyDefinition property) : PlainFieldPlanner
{
    protected override ShapeField Make(ResponseName name) => new PropertyField(name, property, null);
}

/// <summary>A localized property; it takes <c>lang</c>.</summary>
internal sealed class PlanLocalizedProperty(PropertyDefinition property) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PropertyField(NameOf(field), property, new NamedArguments(scope, field).Operand(LanguagesSlot.Instance, LanguagesSlot.Argument));
}

/// <summary>A date or a fiscal year; it takes <c>format</c>.</summary>
internal sealed class PlanDateProperty(PropertyDefinition property, DateFormat usual) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new PropertyField(NameOf(field), property, null) { Format = PlanDate.FormatOf(scope, field, usual) };
}

/// <summary>A display name; it takes <c>lang</c>.</summary>
internal sealed class PlanComputed(Computation computation) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field) =>
        new ComputedValueField(NameOf(field), computation, new NamedArguments(scope, field).Operand(LanguagesSlot.Instance, LanguagesSlot.Argument));
}
