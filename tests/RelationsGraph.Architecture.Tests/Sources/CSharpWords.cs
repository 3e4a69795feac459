using System.Text;

namespace RelationsGraph.Architecture.Tests.Sources;

/// <summary>
/// Reads the identifiers and string literals of a C# text and leaves comments out. Keywords count as identifiers. Holes of interpolated
/// strings are read as code; a raw string is one literal.
/// </summary>
internal sealed class CSharpWords
{
    private readonly string _text;
    private readonly List<CSharpWord> _words = [];
    private int _at;
    private int _line = 1;

    private CSharpWords(string text) => _text = text;

    public static IReadOnlyList<CSharpWord> Read(string text)
    {
        var reader = new CSharpWords(text);
        reader.ReadCode(untilBrace: false);
        return reader._words;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private bool StartsWith(string part) => string.CompareOrdinal(_text, _at, part, 0, part.Length) == 0;

    private void Step(int count = 1)
    {
        for (; count > 0 && _at < _text.Length; count--)
        {
            if (_text[_at++] == '\n')
                _line++;
        }
    }

    private void ReadCode(bool untilBrace)
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            if (untilBrace && depth == 0 && Current == '}')
                return;
            depth += Current switch { '{' => 1, '}' => -1, _ => 0 };
            if (StartsWith("//"))
                SkipTo("\n");
            else if (StartsWith("/*"))
                SkipTo("*/");
            else if (Current == '\'')
                SkipCharacter();
            else if (Current is '"' or '$' or '@' && TryReadString())
                continue;
            else if (char.IsLetter(Current) || Current == '_')
                ReadIdentifier();
            else
                Step();
        }
    }

    private void SkipTo(string end)
    {
        var found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        Step((found < 0 ? _text.Length : found + end.Length) - _at);
    }

    private void SkipCharacter()
    {
        Step();
        while (_at < _text.Length && Current is not ('\'' or '\n'))
            Step(Current == '\\' ? 2 : 1);
        Step();
    }

    private void ReadIdentifier()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current == '_')
            _at++;
        _words.Add(new(_text[start.._at], IsLiteral: false, _line));
    }

    private bool TryReadString()
    {
        var prefix = _at;
        while (prefix < _text.Length && _text[prefix] is '$' or '@')
            prefix++;
        if (prefix >= _text.Length || _text[prefix] != '"')
        {
            Step();
            return true;
        }
        var marks = _text[_at..prefix];
        Step(marks.Length);
        var quotes = 0;
        while (_at + quotes < _text.Length && _text[_at + quotes] == '"')
            quotes++;
        if (quotes >= 3)
            ReadRaw(quotes);
        else
            ReadQuoted(isVerbatim: marks.Contains('@'), hasHoles: marks.Contains('$'));
        return true;
    }

    private void ReadRaw(int quotes)
    {
        var line = _line;
        Step(quotes);
        var start = _at;
        SkipTo(new string('"', quotes));
        _words.Add(new(_text[start..Math.Max(start, _at - quotes)].Trim(), IsLiteral: true, line));
    }

    private void ReadQuoted(bool isVerbatim, bool hasHoles)
    {
        var line = _line;
        var literal = new StringBuilder();
        Step();
        while (_at < _text.Length && Current != '"' || isVerbatim && StartsWith("\"\""))
        {
            if (hasHoles && Current == '{' && !StartsWith("{{"))
            {
                Step();
                ReadCode(untilBrace: true);
                Step();
                // A hole parts the text: what is around it is not one name.
                literal.Append('{').Append('}');
                continue;
            }
            var isPair = StartsWith("{{") && hasHoles || (isVerbatim ? StartsWith("\"\"") : Current == '\\');
            literal.Append(_text, _at, isPair && _at + 1 < _text.Length ? 2 : 1);
            Step(isPair ? 2 : 1);
        }
        Step();
        _words.Add(new(literal.ToString(), IsLiteral: true, line));
    }
}
