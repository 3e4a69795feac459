using System.Text;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>
/// A minimum, maximum, sum or average: a list of its value, or of the number of values and the two halves of their sum, and of the names that values must
/// agree in.
/// </summary>
/// <param name="name">The name.</param>
/// <param name="aggregate">The aggregate.</param>
/// <param name="aspects">What the values must agree in.</param>
internal sealed class AggregateDecoder(ResponseName name, Aggregate aggregate, QuantityAspect[] aspects) : FieldDecoder(name)
{
    /// <summary>A sum comes in two halves: how many of these, and what is left.</summary>
    public const long HalfOfSum = 1_000_000_000;

    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        values.ReadList();
        var value = new PackReader(values.ReadRaw());
        bool isMixed = false;
        foreach (QuantityAspect aspect in aspects)
        {
            int names = values.ReadList();
            string one = names > 0 ? values.ReadString() : "", other = names > 1 ? values.ReadString() : "";
            for (int left = names - 2; left > 0; left--)
                values.Skip();
            if (names < 2 || isMixed)
                continue;
            isMixed = true;
            StoreFaults.Mixed(run.Sink, aspect, one, other);
        }

        if (isMixed)
            return;
        if (aggregate.Function is AggregateFunction.Min or AggregateFunction.Max)
            ValueDecoder.Push(ref value, aggregate.Type, run.Sink);
        else
            PushTotal(ref value, run.Sink);
    }

    private void PushTotal(ref PackReader value, IValueSink sink)
    {
        value.ReadList();
        long count = value.ReadInteger();
        Int128 sum = ((Int128)value.ReadInteger() * HalfOfSum) + value.ReadInteger();
        long number = 0;
        bool fits = count == 0 || (aggregate.Function == AggregateFunction.Average
            ? Aggregate.TryAverage(sum, count, aggregate.Value!.Type, out number)
            : sum >= long.MinValue && sum <= long.MaxValue);
        if (count == 0)
            sink.Null();
        else if (!fits)
            sink.Fault(StoreErrorCodes.NumberOverflow, StoreFaults.SumTooLarge);
        else if (aggregate.Type.Kind == PropertyKind.Decimal)
            sink.Decimal(aggregate.Function == AggregateFunction.Average ? number : (long)sum, aggregate.Type.Scale);
        else
            sink.Integer((long)sum);
    }
}

/// <summary>Whether all figures are exact: how many of each are not.</summary>
internal sealed class PreciseDecoder(ResponseName name) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        bool isPrecise = true;
        for (int left = values.ReadList(); left > 0; left--)
            isPrecise &= values.ReadInteger() == 0;
        run.Sink.Boolean(isPrecise);
    }
}

/// <summary>A value in the form in which it is ordered.</summary>
internal static class ValueDecoder
{
    /// <summary>Pushes a value: texts are escaped, dates are their days and their text.</summary>
    public static void Push(ref PackReader values, ExpressionType type, IValueSink sink)
    {
        if (values.TryReadNull())
        {
            sink.Null();
            return;
        }

        switch (type.Kind)
        {
            case PropertyKind.EdtfDate when values.TryReadList(out _):
                values.Skip();
                values.Skip();
                sink.Text(values.ReadText(), isPlain: false);
                break;
            case PropertyKind.Text or PropertyKind.Url:
                sink.Text(Encoding.UTF8.GetBytes(OrderedText.Unescape(values.ReadString())), isPlain: false);
                break;
            case PropertyKind.Decimal:
                sink.Decimal(values.ReadInteger(), type.Scale);
                break;
            case PropertyKind.Boolean:
                sink.Boolean(values.ReadBoolean());
                break;
            case PropertyKind.FiscalYear:
                GroupKeyDecoder.Push(sink, DateBucket.FiscalYear, (int)values.ReadInteger());
                break;
            case PropertyKind.Int or PropertyKind.Long:
                sink.Integer(values.ReadInteger());
                break;
            default:
                sink.Text(values.ReadText(), isPlain: false);
                break;
        }
    }
}
