namespace RelationsGraph.Exchange.Csv;

/// <summary>How a record breaks the quoting rules of RFC 4180.</summary>
internal enum CsvDefect
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A quote inside a cell that does not begin with one: <c>a"b</c>.</summary>
    StrayQuote,

    /// <summary>Text after the quote that closes a cell: <c>"a"b</c>.</summary>
    TextAfterQuote,

    /// <summary>A quote that is open at the end of the file.</summary>
    UnclosedQuote,
}
