using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;
using RelationsGraph.Model.Values;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Answering;

/// <summary>A number computed from a series: the list of the one or two values it rests on.</summary>
/// <param name="name">The name.</param>
/// <param name="function">What is computed.</param>
/// <param name="scale">Decimal places of the number.</param>
internal sealed class SeriesDecoder(ResponseName name, SeriesFunction function, int scale) : FieldDecoder(name)
{
    /// <inheritdoc/>
    public override void PushValue(ref PackReader values, AnswerRun run)
    {
        int count = values.ReadList();
        long? first = Read(ref values), second = count < 2 ? 0 : Read(ref values);
        long? divisor = function switch { SeriesFunction.ChangeRatio => first, SeriesFunction.Share => second, _ => 1 };
        if (first is not { } one || second is not { } other || divisor == 0)
            run.Sink.Null();
        else if (TryCompute(one, other, out long number))
            run.Sink.Decimal(number, scale);
        else
            run.Sink.Fault(StoreErrorCodes.NumberOverflow, StoreFaults.NumberTooLarge);
    }

    private static long? Read(ref PackReader values) => values.TryReadNull() ? null : values.ReadInteger();

    private bool TryCompute(long first, long second, out long number)
    {
        number = first;
        return function switch
        {
            SeriesFunction.Value => true,
            SeriesFunction.Change => ScaledDecimal.TrySubtract(second, first, out number),
            SeriesFunction.ChangeRatio => ScaledDecimal.TryDivide((Int128)second - first, first, scale, out number),
            _ => ScaledDecimal.TryDivide(first, second, scale, out number),
        };
    }
}
