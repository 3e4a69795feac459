using RelationsGraph.Exchange.Tables;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Exchange.Claims;

/// <summary>
/// The date of a document: its property <see cref="DateProperty"/>, or that of the nearest document it is part of, over the relationship
/// that a whole reads as <see cref="PartsField"/>. This is the only place that knows these two names.
/// </summary>
internal sealed class DocumentDates(SeedGraph graph)
{
    /// <summary>The property of a document that says when it was written.</summary>
    public const string DateProperty = "date";

    private const string PartsField = "parts";

    // A part that is part of itself must not keep the reader busy; documents are not nested deeper.
    private const int MaxDepth = 16;

    // By number of the part, the number of the whole plus one; made when it is first needed.
    private int[]? _wholes;

    /// <summary>The date of a document; null when neither it nor a whole of it has one.</summary>
    /// <param name="id">The id of the document.</param>
    public EdtfDate? Find(string id)
    {
        int number = graph.Index.Find(id);
        for (int depth = 0; number >= 0 && depth < MaxDepth; depth++)
        {
            SeedTable table = graph.Index.Table(number);
            if (table.Type.FindProperty(DateProperty) is { } property
                && table.Data.Columns[property.Ordinal] is DateColumn dates
                && dates.Values[graph.Index.Row(number)] is { } date)
                return date;
            number = (_wholes ??= Wholes())[number] - 1;
        }

        return null;
    }

    private int[] Wholes()
    {
        int[] wholes = new int[graph.Index.Count];
        foreach (SeedTable table in graph.Relationships)
        {
            if (((RelationshipType)table.Type).To.Field != PartsField)
                continue;
            for (int row = 0; row < table.From.Length; row++)
            {
                if (table.From[row] >= 0 && wholes[table.From[row]] == 0)
                    wholes[table.From[row]] = table.To[row] + 1;
            }
        }

        return wholes;
    }
}
