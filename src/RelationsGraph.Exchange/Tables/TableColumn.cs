using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Exchange.Tables;

/// <summary>A column that a table may have: a key, a property, or one language of a property.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Key">Which key it holds.</param>
/// <param name="Property">The property, when it holds none.</param>
/// <param name="Language">The ordinal of the language when the property is localized.</param>
/// <param name="IsRequired">Whether the header must name it.</param>
internal sealed record TableColumn(string Name, KeyColumn Key, PropertyDefinition? Property, int Language, bool IsRequired)
{
    /// <summary>The columns that the table of a type may have: keys first, then the properties in the order of the ontology.</summary>
    public static TableColumn[] Of(ElementType type, EnumDefinition languages)
    {
        var columns = new List<TableColumn>(type.Properties.Length + 3);
        void AddKey(string name, KeyColumn key) => columns.Add(new TableColumn(name, key, null, 0, true));
        if (type is not RecordType { IdPrefix: null })
            AddKey("id", KeyColumn.Id);
        if (type is RelationshipType)
        {
            AddKey("from", KeyColumn.From);
            AddKey("to", KeyColumn.To);
        }

        if (type is RecordType)
            AddKey("owner", KeyColumn.Owner);
        foreach (PropertyDefinition property in type.Properties)
        {
            if (property.Kind != PropertyKind.LocalizedText)
            {
                columns.Add(new TableColumn(property.Name, KeyColumn.None, property, 0, property.IsRequired));
                continue;
            }

            for (int language = 0; language < languages.Values.Length; language++)
            {
                string name = $"{property.Name}.{languages.Values[language].Name.ToLowerInvariant()}";
                columns.Add(new TableColumn(name, KeyColumn.None, property, language, property.IsRequired));
            }
        }

        return [.. columns];
    }
}

/// <summary>The columns that say which thing a row is and what it belongs to.</summary>
internal enum KeyColumn
{
    /// <summary>None: a property.</summary>
    None,

    /// <summary>The row's own id.</summary>
    Id,

    /// <summary>The node a relationship starts from.</summary>
    From,

    /// <summary>The node a relationship points to.</summary>
    To,

    /// <summary>What a record belongs to.</summary>
    Owner,
}
