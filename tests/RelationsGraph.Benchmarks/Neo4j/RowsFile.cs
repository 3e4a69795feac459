using System.Text.Json;
using RelationsGraph.Model.Data;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Neo4j.Layout;
using RelationsGraph.Neo4j.Loading;
using RelationsGraph.Neo4j.Migrating;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>
/// Writes a graph as the rows that our import sends, for a program in another language. Lines of JSON: first the statements of the schema, then each table
/// with its kind, its labels or its type, and its rows.
/// </summary>
internal static class RowsFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, GraphTables tables)
    {
        using FileStream file = File.Create(path);
        WriteLine(file, json => WriteSchema(json, tables.Ontology));
        foreach (KeptElements elements in KeptGraph.Of(tables).Where(elements => elements.Table.Count > 0))
            WriteLine(file, json => WriteTable(json, elements));
    }

    private static void WriteLine(FileStream file, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(file))
            write(json);
        file.WriteByte((byte)'\n');
    }

    private static void WriteSchema(Utf8JsonWriter json, GraphOntology ontology)
    {
        json.WriteStartObject();
        WriteTexts(json, "constraints", WantedSchema.Constraints(ontology).Select(item => item.Create()));
        WriteTexts(json, "indexes", WantedSchema.Indexes(ontology).Select(item => item.Create()));
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, KeptElements elements)
    {
        (string kind, string[] names) = elements.Table.Type switch
        {
            NodeType type => ("nodes", LabelNames.Of(type)),
            RelationshipType type => ("relationships", [type.GraphName]),
            RecordType type => ("records", [LabelNames.Of(type), LabelNames.Record]),
            _ => throw new InvalidOperationException($"{elements.Table.Type.Name} is no type of elements."),
        };
        json.WriteStartObject();
        json.WriteString("kind", kind);
        WriteTexts(json, "names", names);
        json.WriteStartArray("rows");
        using var buffer = new PackBuffer();
        for (int row = 0; row < elements.Table.Count; row++)
        {
            buffer.Clear();
            elements.Write(buffer, row);
            var reader = new PackReader(buffer.Span);
            WriteValue(json, ref reader);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, ref PackReader reader)
    {
        switch (reader.Peek())
        {
            case PackType.Map:
                json.WriteStartObject();
                for (int left = reader.ReadMap(); left > 0; left--)
                {
                    json.WritePropertyName(reader.ReadText());
                    WriteValue(json, ref reader);
                }

                json.WriteEndObject();
                break;
            case PackType.List:
                json.WriteStartArray();
                for (int left = reader.ReadList(); left > 0; left--)
                    WriteValue(json, ref reader);
                json.WriteEndArray();
                break;
            case PackType.Text:
                json.WriteStringValue(reader.ReadText());
                break;
            case PackType.Boolean:
                json.WriteBooleanValue(reader.ReadBoolean());
                break;
            case PackType.Null:
                reader.ReadNull();
                json.WriteNullValue();
                break;
            default:
                json.WriteNumberValue(reader.ReadInteger());
                break;
        }
    }
}
