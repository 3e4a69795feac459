using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>An element as the list of what is asked of it; null for none.</summary>
internal sealed class ObjectDecoder(ResponseName name, FieldDecoder[] fields) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        if (values.TryReadNull())
        {
            run.Sink.Null();
            return;
        }

        values.ReadList();
        run.Sink.StartObject();
        foreach (FieldDecoder field in fields)
            field.Push(ref values, run);
        run.Sink.EndObject();
    }
}

/// <summary>An element that can be of several types: the name of its type, then the list of what is asked of it.</summary>
internal sealed class PolymorphicDecoder(ResponseName name, byte[][] types, FieldDecoder[][] fields) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        if (values.TryReadNull())
        {
            run.Sink.Null();
            return;
        }

        values.ReadList();
        FieldDecoder[] ofType = fields[TypeOf(values.ReadText())];
        values.ReadList();
        run.Sink.StartObject();
        foreach (FieldDecoder field in ofType)
            field.Push(ref values, run);
        run.Sink.EndObject();
    }

    private int TypeOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < types.Length; i++)
        {
            if (name.SequenceEqual(types[i]))
                return i;
        }

        throw new PackException("A type is expected that the ontology has not in this place", 0);
    }
}

/// <summary>Elements one after the other, of which some can be null.</summary>
internal sealed class ListDecoder(ResponseName name, FieldDecoder item) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        run.Sink.StartList();
        for (int left = values.ReadList(); left > 0; left--)
            item.PushValue(ref values, run);
        run.Sink.EndList();
    }
}
