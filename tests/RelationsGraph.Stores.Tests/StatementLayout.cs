using System.Text;
using System.Text.RegularExpressions;

namespace RelationsGraph.Stores.Tests;

/// <summary>Lays a statement out for people: one clause a line, subqueries further in. Taken together the words are those of the statement.</summary>
internal static partial class StatementLayout
{
    private const int Indent = 2;
    private static readonly string[] Openers = ["COLLECT", "COUNT", "EXISTS"];

    /// <summary>The statement with line breaks.</summary>
    public static string Of(string statement)
    {
        var text = new StringBuilder();
        Stack<bool> braces = [];
        int depth = 0;
        string before = "";
        foreach (Match match in Words().Matches(statement))
        {
            string word = match.Value;
            if (word == "{")
            {
                // The variables that CALL names stand between.
                bool isCall = before.EndsWith(')') && text.ToString().LastIndexOf("CALL (", StringComparison.Ordinal) > text.ToString().LastIndexOf('{');
                braces.Push(isCall || Openers.Any(opener => before.EndsWith(opener, StringComparison.Ordinal)));
                depth += braces.Peek() ? 1 : 0;
            }
            else if (word.StartsWith('}') && braces.Pop())
            {
                Break(text, --depth);
            }
            else if (IsClause(word, before))
            {
                Break(text, depth);
            }

            text.Append(word).Append(' ');
            before = word;
        }

        return Spaces().Replace(text.ToString(), "\n").Trim() + "\n";
    }

    private static bool IsClause(string word, string before) =>
        (word is "MATCH" && before != "OPTIONAL") || word is "OPTIONAL" or "CALL" or "UNWIND" or "RETURN" || (word == "WITH" && before is not ("STARTS" or "ENDS"));

    private static void Break(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * Indent);

    [GeneratedRegex(@"[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex(@" +\n")]
    private static partial Regex Spaces();
}
