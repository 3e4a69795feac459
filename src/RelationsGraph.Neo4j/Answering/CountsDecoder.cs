using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>The things that are counted, by place of the count.</summary>
/// <param name="Names">Their names, in SCREAMING_SNAKE_CASE.</param>
/// <param name="IsOut">Their directions; null where both are counted together or there is none.</param>
internal sealed record CountedThings(byte[][] Names, bool[]? IsOut);

/// <summary>Counts by type, most first, those of nothing left out: a list of a number for each place.</summary>
/// <param name="name">The name.</param>
/// <param name="fields">The fields of each count.</param>
/// <param name="things">What is counted.</param>
internal sealed class CountsDecoder(ResponseName name, ShapeField[] fields, CountedThings things) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        var counts = new long[values.ReadList()];
        for (int place = 0; place < counts.Length; place++)
            counts[place] = values.ReadInteger();
        Push(counts, fields, things, run);
    }

    /// <summary>Pushes counts.</summary>
    /// <param name="counts">By place; cleared on the way.</param>
    /// <param name="fields">The fields of each count.</param>
    /// <param name="things">What is counted.</param>
    /// <param name="run">The answer.</param>
    public static void Push(Span<long> counts, ShapeField[] fields, CountedThings things, AnswerRun run)
    {
        run.Sink.StartList();
        for (int most = Most(counts); most >= 0; most = Most(counts))
        {
            run.Sink.StartObject();
            foreach (ShapeField field in fields)
                Push(field, most, counts[most], things, run);
            run.Sink.EndObject();
            counts[most] = 0;
        }

        run.Sink.EndList();
    }

    /// <summary>The first of the greatest; -1 when all are 0. There are few types, so this is soon done.</summary>
    private static int Most(ReadOnlySpan<long> counts)
    {
        int most = -1;
        for (int place = 0; place < counts.Length; place++)
        {
            if (counts[place] > (most < 0 ? 0 : counts[most]))
                most = place;
        }

        return most;
    }

    private static void Push(ShapeField field, int place, long count, CountedThings things, AnswerRun run)
    {
        run.Sink.Name(field.Name);
        switch (field)
        {
            case LiteralField literal:
                run.Sink.Literal(literal.Json);
                break;
            case CountedTypeField:
                run.Sink.Text(things.Names[place], isPlain: true);
                break;
            case CountField:
                run.Sink.Integer(count);
                break;
            default:
                if (things.IsOut is not { } isOut)
                    run.Sink.Null();
                else
                    run.Sink.Text(isOut[place] ? "OUT"u8 : "IN"u8, isPlain: true);
                break;
        }
    }
}
