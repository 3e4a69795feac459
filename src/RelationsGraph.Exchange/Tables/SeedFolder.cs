using RelationsGraph.Exchange.Csv;
using RelationsGraph.Exchange.Faults;
using RelationsGraph.Exchange.Wording;

namespace RelationsGraph.Exchange.Tables;

/// <summary>The files of a seed folder: every CSV file in it must be the table of a type or a known list; other files are for people.</summary>
internal sealed class SeedFolder(string folder, int maxFileBytes, FaultList faults)
{
    /// <summary>Reads the text of every file into it.</summary>
    /// <param name="tables">The tables of all types, and the lists.</param>
    /// <param name="cancellation">Looked at before each file.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void ReadTexts(IReadOnlyList<SeedFile> tables, CancellationToken cancellation)
    {
        var byFile = new Dictionary<string, SeedFile>(tables.Count, StringComparer.Ordinal);
        foreach (SeedFile table in tables)
            byFile.TryAdd(table.File, table);
        bool any = false;
        foreach (string path in Files())
        {
            cancellation.ThrowIfCancellationRequested();
            any = true;
            string file = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (byFile.TryGetValue(file, out SeedFile? table))
                ReadText(table, path);
            else
                faults.Add(new SeedFault(file, 1, 1, $"no type has this table; "
                    + $"expected the file of a table of the ontology{Nearest.Question(file, byFile.Keys)}"));
        }

        if (!any && faults.IsEmpty)
            faults.Add(new SeedFault(folder, 1, 1, "the folder has no tables; expected files such as " + tables[0].File));
    }

    private IEnumerable<string> Files()
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(new SeedFault(folder, 1, 1, "there is no such folder; expected the folder of a seed"));
            return [];
        }

        return Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories);
    }

    private void ReadText(SeedFile table, string path)
    {
        string? error;
        try
        {
            long length = new FileInfo(path).Length;
            if (length <= maxFileBytes)
            {
                bool decoded = Utf8File.TryDecode(File.ReadAllBytes(path), out string text, out error);
                table.Text = text;
                table.IsFound = true;
                if (decoded)
                    return;
            }
            else
            {
                error = $"the file has {length} bytes; expected at most {maxFileBytes}";
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error = $"the file cannot be read ({exception.Message}); expected a file that this program may read";
        }

        table.IsFound = table.IsWhole = false;
        faults.Add(table.FaultAt(table.Text.Length, error!));
    }
}
