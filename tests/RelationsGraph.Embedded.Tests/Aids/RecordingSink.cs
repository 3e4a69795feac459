using System.Globalization;
using System.Text;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Writes what it is given as text that reads like JSON with single quotes and checks that calls fit each other.</summary>
internal sealed class RecordingSink : IValueSink
{
    private readonly StringBuilder _text = new();
    private readonly Stack<bool> _isObject = new();
    private bool _needsComma;
    private bool _hasName;

    public RecordingSink() => StartObject();

    public string Answer
    {
        get
        {
            EndObject();
            Assert.Empty(_isObject);
            return _text.ToString();
        }
    }

    public void Name(ResponseName name)
    {
        Assert.True(_isObject.Peek() && !_hasName, $"{name} stands where no name can stand.");
        Comma();
        _text.Append(name.Text).Append(':');
        _hasName = true;
        _needsComma = false;
    }

    public void StartObject() => Start('{', isObject: true);

    public void EndObject() => End('}', isObject: true);

    public void StartList() => Start('[', isObject: false);

    public void EndList() => End(']', isObject: false);

    public void Null() => Value("null");

    public void Text(ReadOnlySpan<byte> utf8, bool isPlain) => Value((isPlain ? "'" : "!'") + Encoding.UTF8.GetString(utf8) + "'");

    public void Integer(long value) => Value(value.ToString(CultureInfo.InvariantCulture));

    public void Decimal(long unscaled, int scale) => Value($"{unscaled}e-{scale}");

    public void Boolean(bool value) => Value(value ? "true" : "false");

    public void Literal(ReadOnlySpan<byte> json) => Value(Encoding.UTF8.GetString(json));

    public void Fault(string code, string message) => Value($"<{code}>");

    private void Value(string text)
    {
        Before();
        _text.Append(text);
        _needsComma = true;
    }

    private void Start(char bracket, bool isObject)
    {
        if (_isObject.Count > 0)
            Before();
        _text.Append(bracket);
        _isObject.Push(isObject);
        _needsComma = false;
    }

    private void End(char bracket, bool isObject)
    {
        Assert.Equal(isObject, _isObject.Pop());
        _text.Append(bracket);
        _needsComma = true;
    }

    private void Before()
    {
        Assert.Equal(_isObject.Peek(), _hasName);
        Comma();
        _hasName = false;
    }

    private void Comma()
    {
        if (_needsComma && !_hasName)
            _text.Append(',');
    }
}
