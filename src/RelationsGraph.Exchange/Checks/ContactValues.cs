using RelationsGraph.Exchange.Records;
using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Checks;

/// <summary>The value of a contact fits its kind: telephone numbers are E.164, pages are addresses, mail has a mailbox and a host.</summary>
internal static class ContactValues
{
    // ITU-T E.164: a plus sign, a country code that does not begin with 0, at most 15 digits in all.
    private const int MaxDigits = 15;

    public static void Check(SeedGraph graph)
    {
        if (graph.Roles.Contacts is not { } contacts)
            return;
        SeedTable table = graph.Records[contacts.Type.Ordinal];
        List<long?> kinds = ((IntegerColumn)table.Data.Columns[contacts.Kind.Ordinal]).Values;
        List<string?> values = ((TextColumn)table.Data.Columns[contacts.Value.Ordinal]).Values;
        for (int row = 0; row < table.Data.Count; row++)
        {
            if (kinds[row] is not { } kind || values[row] is not { } value)
                continue;
            string? wrong = Describe(contacts.Forms[kind], value);
            if (wrong is not null)
                graph.Faults.Add(table.Fault(row, contacts.Value, wrong));
        }
    }

    private static string? Describe(ContactForm form, string value) => form switch
    {
        ContactForm.Number when !IsNumber(value) => $"'{value}' is not a telephone number; expected E.164 such as +81451234567",
        ContactForm.Address when !UrlText.IsAbsolute(value) => $"'{value}' is not an address; "
            + "expected an absolute http or https address such as https://www.example.org/",
        ContactForm.Mailbox when !IsMailbox(value) => $"'{value}' is not a mail address; expected one such as info@example.org",
        _ => null,
    };

    private static bool IsNumber(string value)
    {
        if (value.Length < 3 || value.Length > MaxDigits + 1 || value[0] != '+' || value[1] == '0')
            return false;
        foreach (char c in value.AsSpan(1))
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsMailbox(string value)
    {
        int at = value.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && value.AsSpan(at).Contains('.') && UrlText.IsAbsolute($"https://{value[(at + 1)..]}") && !value.AsSpan(at + 1).ContainsAny("/?#:");
    }
}
