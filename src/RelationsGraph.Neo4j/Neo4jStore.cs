using System.Runtime.CompilerServices;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Answering;
using RelationsGraph.Neo4j.Explaining;
using RelationsGraph.Neo4j.PackStream;
using RelationsGraph.Neo4j.Rounds;
using RelationsGraph.Neo4j.Translating;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j;

/// <summary>The graph in Neo4j. A plan is one statement, and its answer goes into the sink as it arrives; paths and hits are found by rounds of statements before it.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Neo4jStore : IGraphStore, IAsyncDisposable
{
    private readonly GraphOntology _ontology;
    private readonly ICypherTransport _transport;
    private readonly Neo4jLimits _limits;
    private readonly ConditionalWeakTable<LogicalPlan, TranslatedPlans> _translated = [];

    internal Neo4jStore(GraphOntology ontology, ICypherTransport transport, Neo4jLimits? limits = null)
    {
        _ontology = ontology;
        _limits = limits ?? new Neo4jLimits();
        _transport = transport;
    }

    /// <inheritdoc/>
    public async ValueTask RunAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            await AnswerAsync(plan, arguments, sink, cancellation).ConfigureAwait(false);
        }
        catch (StoreException fault) when (fault.Code == StoreErrorCodes.ExecutionTimeout)
        {
            // Nothing was pushed yet. One statement holds all root fields, so there is a field to name only where one alone reads.
            ShapeField[] read = Array.FindAll(plan.Fields, field => field is not LiteralField);
            if (read.Length == 1)
                sink.Name(read[0].Name);
            throw;
        }
        catch (PackException fault)
        {
            // The connection carried whole values, so it is the values that are not what the ontology says.
            throw new StoreException(
                StoreErrorCodes.DataMismatch,
                "Something in the database is not as the ontology says, so somebody wrote into it other than through this server. Tell who runs it: import puts it right.",
                fault);
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoreCounts> CountAsync(CancellationToken cancellation) => CountElements.RunAsync(_ontology, _transport, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _transport.DisposeAsync();

    private async ValueTask AnswerAsync(LogicalPlan plan, PlanArguments arguments, IValueSink sink, CancellationToken cancellation)
    {
        ICypherTransport transport = arguments.Profile is { } profile ? new ProfiledTransport(_transport, (statement, plan) => Note(profile, statement, plan)) : _transport;
        TranslatedPlan translated = _translated.GetOrCreateValue(plan).For(plan, _ontology, arguments, _limits);
        OpenFinding[] found = await FindAll.RunAsync(translated.Findings, arguments, transport, cancellation).ConfigureAwait(false);
        var answer = new ReceiveAnswer(translated.Fields, new AnswerRun(sink, arguments, found));
        if (translated.Statement is null)
        {
            answer.Record(0, [PackMarker.TinyList]);
            return;
        }

        using var parameters = new PackBuffer();
        translated.WriteParameters(arguments, found, new PackWriter(parameters));
        await transport.ReadAsync(
            new[] { new CypherStatement(translated.Statement, parameters.Written) }, answer, TimeLeft.Of(arguments), cancellation).ConfigureAwait(false);
    }

    private static void Note(RunProfile profile, CypherStatement statement, ProfiledOperator plan)
    {
        profile.RowsTouched += plan.AllHits;
        string[] operators = [.. plan.All.Where(part => part.DbHits > 0).Select(part => $"{part.Name}: {part.Details} ({part.DbHits})")];
        profile.Add(new StatementProfile(statement.Text.ToString(), plan.AllHits, operators));
    }
}
