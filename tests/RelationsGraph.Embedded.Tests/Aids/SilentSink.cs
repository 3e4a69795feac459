using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Counts bytes and allocates nothing.</summary>
internal sealed class SilentSink : IValueSink
{
    public long Length { get; private set; }

    public void Name(ResponseName name) => Length += name.Json.Length;

    public void StartObject() => Length++;

    public void EndObject() => Length++;

    public void StartList() => Length++;

    public void EndList() => Length++;

    public void Null() => Length += 4;

    public void Text(ReadOnlySpan<byte> utf8, bool isPlain) => Length += utf8.Length + 2;

    public void Integer(long value) => Length++;

    public void Decimal(long unscaled, int scale) => Length++;

    public void Boolean(bool value) => Length += 4;

    public void Literal(ReadOnlySpan<byte> json) => Length += json.Length;

    public void Fault(string code, string message) => Length++;
}
