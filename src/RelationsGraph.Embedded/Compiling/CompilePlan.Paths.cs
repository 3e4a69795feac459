using RelationsGraph.Embedded.Paths;
using RelationsGraph.Embedded.Traversing;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Derived paths and their ways.</content>
internal sealed partial class CompilePlan
{
    private CompiledPath PathOf(FollowPath follow) => new(
        Array.ConvertAll(follow.Path.Steps, step => new CompiledStep(step, _ontology, _layout)),
        follow.Path.Start,
        follow.Path.End,
        follow.Path.TimeStep,
        follow.Valid is { } valid ? Moment(valid) : null);

    private static bool IsOfWays(ShapeField field) => field is PathTimeField or PathViaField or PathWaysField;

    private FieldWriter PathField(ShapeField field) => field switch
    {
        PathTimeField time => new WritePathTime(time.Name, time.IsEnd, time.Format),
        PathViaField via => new WritePathVia(via.Name, ShapeOf(via.Shape, null)),
        PathWaysField ways => new WriteWays(ways.Name, Array.ConvertAll(ways.Fields, WayPart)),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private WritePaths Paths(PathsField paths) => new(paths, SearchedAlong(paths.Along), Array.ConvertAll(paths.Fields, WayPart));

    private FieldWriter WayPart(ShapeField field) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        WayLengthField length => new WriteWayLength(length.Name),
        WayNodesField nodes => new WriteWayNodes(nodes.Name, ShapeOf(nodes.Shape, null)),
        WayRelationshipsField relationships => new WriteWayRelationships(
            relationships.Name, RelationshipShapes(relationships.Shape)),
        WayStepsField steps => new WriteWaySteps(steps.Name, Array.ConvertAll(steps.Fields, StepPart)),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private FieldWriter StepPart(ShapeField field) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        StepPositionField position => new WriteStepPosition(position.Name),
        StepNodeField node => new WriteStepNode(node.Name, ShapeOf(node.Shape, null)),
        StepRelationshipField relationship => new WriteStepRelationship(relationship.Name, RelationshipShapes(relationship.Shape)),
        StepDirectionField direction => new WriteStepDirection(direction.Name),
        _ => throw Misplaced(field, Current.Nothing),
    };

    private Shape[] RelationshipShapes(ElementShape shape) => Array.ConvertAll(_ontology.RelationshipTypes, type => ShapeOf(shape, type));
}
