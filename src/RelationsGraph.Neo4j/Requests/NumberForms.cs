using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Requests;

/// <summary>How many are asked for, or as many as come when nothing is said.</summary>
internal sealed record AskedCount(Operand? First, int Otherwise) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) => writer.WriteInteger(Of(arguments, First, Otherwise));

    /// <summary>How many.</summary>
    public static int Of(PlanArguments arguments, Operand? first, int otherwise) =>
        first is { } operand && arguments[operand] is { IsNull: false } asked ? (int)asked.Integer : otherwise;
}

/// <summary>A number of the server's settings.</summary>
internal sealed record FixedNumber(long Number) : ParameterForm
{
    /// <inheritdoc/>
    public override void Write(PlanArguments arguments, PackWriter writer) => writer.WriteInteger(Number);
}
