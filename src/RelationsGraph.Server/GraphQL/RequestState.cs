using RelationsGraph.Model.Plan;

namespace RelationsGraph.Server.GraphQL;

/// <summary>What one request needs while it runs; kept and used again, so that a request allocates next to nothing.</summary>
/// <param name="maxResponseBytes">Most bytes of an answer.</param>
/// <param name="maxErrors">Most errors of an answer.</param>
internal sealed class RequestState(int maxResponseBytes, int maxErrors)
{
    private static readonly LogicalPlan NoPlan = new([], [], 0);

    private AnswerWriter? _writer;

    /// <summary>The body as it came.</summary>
    public ReusedBytes Body { get; } = new();

    /// <summary>The text of the document.</summary>
    public ReusedBytes Query { get; } = new();

    /// <summary>The answer.</summary>
    public AnswerBuffer Answer { get; } = new(maxResponseBytes);

    /// <summary>Writes the answer.</summary>
    public AnswerWriter Writer => _writer ??= new AnswerWriter(Answer, maxErrors);

    /// <summary>The values of the plan's slots.</summary>
    public PlanArguments Arguments { get; } = new();

    /// <summary>Takes how the answer comes about; null when nobody asked.</summary>
    public Explanation? Explanation { get; set; }

    /// <summary>Makes it ready for the next request and gives back what a large request has taken.</summary>
    public void Reset()
    {
        Explanation = null;
        Body.Shrink();
        Query.Shrink();
        Arguments.Reset(NoPlan);
        Answer.Clear();
        Writer.Reset();
    }
}
