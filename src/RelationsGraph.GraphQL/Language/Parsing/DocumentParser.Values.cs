using System.Globalization;
using System.Text;

namespace RelationsGraph.GraphQL.Language;

internal ref partial struct DocumentParser
{
    /// <summary>A value and nothing else.</summary>
    public ValueNode ParseOnlyValue()
    {
        _lexer.Advance();
        ValueNode value = ParseValue(isConstant: true);
        return _lexer.Kind == TokenKind.EndOfText ? value : throw _lexer.Expected("nothing more after the value");
    }

    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue
    //              | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ParseValue(bool isConstant)
    {
        switch (_lexer.Kind)
        {
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Int:
                return ParseInt();
            case TokenKind.Float:
                return ParseFloat();
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Dollar when isConstant:
                throw _lexer.Error(_lexer.Start, "A variable cannot be used here; expected a constant value.");
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw _lexer.Expected("a value");
        }
    }

    // Variable : $ Name
    private VariableNode ParseVariable()
    {
        int start = BeginNode();
        _lexer.Advance();
        string name = ParseName("the name of a variable after \"$\"");
        return new VariableNode { Start = start, End = _lexer.PreviousEnd, Name = name };
    }

    // BooleanValue : one of `true` `false`
    // NullValue : `null`
    // EnumValue : Name but not `true`, `false` or `null`
    private ValueNode ParseNamedValue()
    {
        int start = BeginNode();
        int end = _lexer.End;
        bool isTrue = AtKeyword("true"u8);
        if (isTrue || AtKeyword("false"u8))
        {
            _lexer.Advance();
            return new BooleanValueNode { Start = start, End = end, Value = isTrue };
        }

        if (AtKeyword("null"u8))
        {
            _lexer.Advance();
            return new NullValueNode { Start = start, End = end };
        }

        return new EnumValueNode { Start = start, End = end, Value = ParseName("an enum value") };
    }

    private IntValueNode ParseInt()
    {
        int start = BeginNode();
        int end = _lexer.End;
        string text = NumberText(_lexer.Text);
        _lexer.Advance();
        return new IntValueNode { Start = start, End = end, Value = text };
    }

    private FloatValueNode ParseFloat()
    {
        int start = BeginNode();
        int end = _lexer.End;
        string text = Encoding.ASCII.GetString(_lexer.Text);
        _lexer.Advance();
        return new FloatValueNode { Start = start, End = end, Value = text };
    }

    // StringValue : see Lexer.Strings.cs
    private StringValueNode ParseString()
    {
        int start = BeginNode();
        int end = _lexer.End;
        bool isBlock = _lexer.Kind == TokenKind.BlockString;
        string text = isBlock ? BlockString.Decode(_lexer.Text) : StringDecoder.Decode(in _lexer);
        _lexer.Advance();
        return new StringValueNode { Start = start, End = end, Value = text, IsBlock = isBlock };
    }

    // ListValue[Const] : [ ] | [ Value[?Const]+ ]
    private ListValueNode ParseList(bool isConstant)
    {
        int start = BeginNode();
        EnterLevel();
        _lexer.Advance();
        int mark = _waitingCount;
        while (!Skip(TokenKind.BracketRight))
        {
            if (_lexer.Kind == TokenKind.EndOfText)
                throw _lexer.Expected("a value or \"]\"");
            Push(ParseValue(isConstant));
        }

        LeaveLevel();
        return new ListValueNode { Start = start, End = _lexer.PreviousEnd, Items = Take<ValueNode>(mark) };
    }

    // ObjectValue[Const] : { } | { ObjectField[?Const]+ }
    private ObjectValueNode ParseObject(bool isConstant)
    {
        int start = BeginNode();
        EnterLevel();
        _lexer.Advance();
        int mark = _waitingCount;
        while (!Skip(TokenKind.BraceRight))
            Push(ParseObjectField(isConstant));
        LeaveLevel();
        return new ObjectValueNode { Start = start, End = _lexer.PreviousEnd, Fields = Take<ObjectFieldNode>(mark) };
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        int start = BeginNode();
        string name = ParseName("a field of the input object (name: value) or \"}\"");
        Expect(TokenKind.Colon, "\":\" and the value of the field");
        ValueNode value = ParseValue(isConstant);
        return new ObjectFieldNode { Start = start, End = _lexer.PreviousEnd, Name = name, Value = value };
    }

    /// <summary>Page sizes and the like are short; the runtime keeps their texts, so they need not be made again.</summary>
    private static string NumberText(ReadOnlySpan<byte> digits) =>
        digits.Length <= 2 && digits[0] != '-'
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : Encoding.ASCII.GetString(digits);
}
