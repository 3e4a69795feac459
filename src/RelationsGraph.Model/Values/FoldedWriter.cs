using System.Text;

namespace RelationsGraph.Model.Values;

/// <summary>
/// Writes folded characters and looks at what stands side by side: an accent after a letter that loses it, a voicing mark after a kana, the
/// letters of a Korean syllable. The last character is held back until it is known what follows.
/// </summary>
/// <param name="utf8">Where to.</param>
internal ref struct FoldedWriter(Span<byte> utf8)
{
    private const int None = -1;
    private const int Voicing = 0x3099;
    private const int SemiVoicing = 0x309A;

    private readonly Span<byte> _utf8 = utf8;
    private int _length;
    private int _last = None;

    /// <summary>Adds a character of the text as it is written.</summary>
    public void Add(int point)
    {
        if (point < 0x80)
            Append(point is >= 'A' and <= 'Z' ? point | 0x20 : point);
        else if (FoldingTable.Instance.Find(point) is not { } text)
            Append(point);
        else
            AppendAll(text);
    }

    /// <summary>Writes what was held back.</summary>
    /// <returns>The number of bytes written.</returns>
    public int Complete()
    {
        Flush();
        return _length;
    }

    private void AppendAll(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
            Append(rune.Value);
    }

    private void Append(int point)
    {
        if (IsAccent(point) && TakesAccents(_last))
            return;
        if (Compose(_last, point) is var composed and not None)
        {
            _last = composed;
            return;
        }

        Flush();
        _last = point;
    }

    private void Flush()
    {
        if (_last == None)
            return;
        _length += _last < 0x80 ? WriteAscii() : new Rune(_last).EncodeToUtf8(_utf8[_length..]);
        _last = None;
    }

    private readonly int WriteAscii()
    {
        _utf8[_length] = (byte)_last;
        return 1;
    }

    private static bool IsAccent(int point) => point
        is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x487) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
        or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>Letters of Latin, Greek and Cyrillic, as they are once folded.</summary>
    private static bool TakesAccents(int point) => point
        is (>= 'a' and <= 'z') or (>= 0xDF and <= 0x2AF) or (>= 0x370 and <= 0x52F) or (>= 0x1D00 and <= 0x1DBF) or (>= 0x1E00 and <= 0x1FFF)
        or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA640 and <= 0xA69F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F);

    private static int Compose(int last, int point) => point switch
    {
        Voicing => Voiced(last),
        SemiVoicing => last is >= 'は' and <= 'ほ' && (last - 'は') % 3 == 0 ? last + 2 : None,
        >= 0x1161 and <= 0x1175 when last is >= 0x1100 and <= 0x1112 => 0xAC00 + ((((last - 0x1100) * 21) + point - 0x1161) * 28),
        >= 0x11A8 and <= 0x11C2 when last is >= 0xAC00 and <= 0xD7A3 && (last - 0xAC00) % 28 == 0 => last + point - 0x11A7,
        _ => None,
    };

    /// <summary>The kana with a voicing mark: it comes next to the one without.</summary>
    private static int Voiced(int kana) => kana switch
    {
        'う' => 'ゔ',
        >= 'か' and <= 'ち' when (kana - 'か') % 2 == 0 => kana + 1,
        'つ' or 'て' or 'と' or 'ゝ' => kana + 1,
        >= 'は' and <= 'ほ' when (kana - 'は') % 3 == 0 => kana + 1,
        _ => None,
    };
}
