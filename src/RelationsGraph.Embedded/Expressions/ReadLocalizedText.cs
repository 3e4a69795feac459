using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads a localized text of a row in the first language that has it.</summary>
/// <param name="slots">By ordinal of the node type: the slot of the property, or -1. Of a relationship or record the only slot.</param>
/// <param name="isOfNode">Whether the node of the row has it.</param>
/// <param name="languages">The languages asked for.</param>
/// <param name="isFolded">Whether texts are folded.</param>
internal sealed class ReadLocalizedText(int[] slots, bool isOfNode, Operand? languages, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = default;
        int type = isOfNode ? run.Snapshot.Types.TypeOf(node) : 0, slot = slots[type];
        if (slot < 0)
            return false;
        var column = (LocalizedValues)run.Columns[slot];
        int row = isOfNode ? node - run.Snapshot.Types.First(type) : element;
        var chain = new LanguageChain(run, languages);
        while (chain.Next(out int language))
        {
            TextValues texts = column.ByLanguage[language];
            if (!texts.IsNull(row))
                return isFolded ? run.TryReadFolded(texts, row, out value) : texts.TryRead(row, out value);
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        foreach (int slot in slots)
        {
            if (isFolded && slot >= 0)
                run.PrepareFolded(((LocalizedValues)run.Columns[slot]).ByLanguage, languages);
        }
    }
}

/// <summary>Reads the display name of a row's node in the first language that has one; the id when there is none.</summary>
/// <param name="languages">The languages asked for.</param>
/// <param name="isFolded">Whether texts are folded.</param>
internal sealed class ReadDisplayName(Operand? languages, bool isFolded) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        TextValues[] names = run.Snapshot.DisplayNames ?? [];
        var chain = new LanguageChain(run, languages);
        while (names.Length > 0 && chain.Next(out int language))
        {
            if (!names[language].IsNull(node))
                return isFolded ? run.TryReadFolded(names[language], node, out value) : names[language].TryRead(node, out value);
        }

        return isFolded ? run.TryReadFolded(run.Snapshot.NodeIds, node, out value) : run.Snapshot.NodeIds.TryRead(node, out value);
    }

    /// <inheritdoc/>
    public override void Prepare(Run run)
    {
        if (isFolded && run.Snapshot.DisplayNames is { } names)
            run.PrepareFolded(names, languages);
    }
}
