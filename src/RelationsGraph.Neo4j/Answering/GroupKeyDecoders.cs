using System.Text;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>A key of a group.</summary>
internal sealed class GroupKeyDecoder(ResponseName name, GroupKey key) : FieldDecoder(name)
{
    /// <summary>Stands for dates that lie in several stretches of time.</summary>
    public const long Imprecise = long.MaxValue;

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        switch (key)
        {
            case DateKey date:
                long number = values.TryReadNull() ? Imprecise : values.ReadInteger();
                if (number == Imprecise)
                    run.Sink.Null();
                else
                    Push(run.Sink, date.Bucket, (int)number);
                break;
            case ItemKey item:
                ValueDecoder.Push(ref values, item.List.Type, run.Sink);
                break;
            default:
                ValueDecoder.Push(ref values, ((ValueKey)key).Value.Type, run.Sink);
                break;
        }
    }

    /// <summary>Pushes a stretch of time.</summary>
    public static void Push(IValueSink sink, DateBucket bucket, int number)
    {
        Span<byte> text = stackalloc byte[DateBuckets.MaxLength];
        int length = DateBuckets.Write(bucket, number, text);
        sink.Text(text[..length], isPlain: true);
    }
}

/// <summary>Which date keys of a group are imprecise: the list of all keys.</summary>
internal sealed class ImpreciseKeysDecoder(ResponseName name, string[] names, GroupKey[] keys) : FieldDecoder(name)
{
    private readonly byte[][] _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        run.Sink.StartList();
        int count = values.ReadList();
        for (int key = 0; key < count; key++)
        {
            if (keys[key] is DateKey && values.TryReadInteger(out long number))
            {
                if (number == GroupKeyDecoder.Imprecise)
                    run.Sink.Text(_names[key], isPlain: true);
            }
            else
            {
                values.Skip();
            }
        }

        run.Sink.EndList();
    }
}
