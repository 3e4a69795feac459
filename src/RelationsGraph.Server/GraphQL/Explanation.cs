using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Server.GraphQL;

/// <summary>How one answer came about: the plan, what the store read and how it found it, and the time of each stage. It stands in <c>extensions.explain</c>.</summary>
/// <remarks>Made only for requests that ask for it; belongs to one request.</remarks>
internal sealed class Explanation
{
    private const int MaxPlanLines = 1000;

    /// <summary>The names of kinds as enum values are written in GraphQL: <c>SEARCH_INDEX</c>.</summary>
    private static readonly string[] Kinds = Array.ConvertAll(Enum.GetNames<AccessKind>(), JsonNamingPolicy.SnakeCaseUpper.ConvertName);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Name, TimeSpan Time)> _stages = [];
    private long _stageBegan = TimeProvider.System.GetTimestamp();

    /// <summary>Takes what the store does.</summary>
    public RunProfile Profile { get; } = new();

    /// <summary>Ends a stage; the next one begins.</summary>
    /// <param name="name">The name of the stage that has ended.</param>
    public void EndStage(string name)
    {
        long now = TimeProvider.System.GetTimestamp();
        _stages.Add((name, TimeProvider.System.GetElapsedTime(_stageBegan, now)));
        _stageBegan = now;
    }

    /// <summary>Puts the explanation behind a whole answer, as its last member.</summary>
    /// <param name="answer">A complete answer without <c>extensions</c>.</param>
    /// <param name="plan">The plan that was run.</param>
    public void AppendTo(AnswerBuffer answer, LogicalPlan plan)
    {
        // The bound of answers is for what was asked; who asks for an explanation gets it whole.
        answer.Unbind();
        answer.Truncate(answer.Length - 1);
        answer.Write(",\"extensions\":"u8);
        using (var json = new Utf8JsonWriter(answer, Options))
            Write(json, plan);
        answer.Write((byte)'}');
    }

    private void Write(Utf8JsonWriter json, LogicalPlan plan)
    {
        json.WriteStartObject();
        json.WriteStartObject("explain"u8);
        json.WriteStartArray("stages"u8);
        foreach ((string name, TimeSpan time) in _stages)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteNumber("microseconds"u8, Math.Round(time.TotalMicroseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("rowsTouched"u8, Profile.RowsTouched);
        json.WriteStartArray("sources"u8);
        foreach (SourceProfile source in Profile.Sources)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, source.Path);
            json.WriteString("access"u8, Kinds[(int)source.Access.Kind]);
            json.WriteString("name"u8, source.Access.Name);
            json.WriteBoolean("isSorted"u8, source.Access.IsSorted);
            json.WriteNumber("reads"u8, source.Reads);
            json.WriteNumber("rowsTouched"u8, source.RowsTouched);
            if (source.RowsReturned is { } returned)
                json.WriteNumber("rowsReturned"u8, returned);
            else
                json.WriteNull("rowsReturned"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStatements(json);
        json.WriteStartArray("plan"u8);
        foreach (string line in PlanPrinter.Print(plan, MaxPlanLines))
            json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What was sent to a database; nothing where the store is in this process.</summary>
    private void WriteStatements(Utf8JsonWriter json)
    {
        if (Profile.Statements.Count == 0)
            return;
        json.WriteStartArray("statements"u8);
        foreach (StatementProfile statement in Profile.Statements)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, statement.Text);
            json.WriteNumber("touched"u8, statement.Touched);
            json.WriteStartArray("operators"u8);
            foreach (string part in statement.Operators)
                json.WriteStringValue(part);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
