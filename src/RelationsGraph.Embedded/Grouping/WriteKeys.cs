using System.Text;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>Writes a key that is a value.</summary>
/// <param name="name">The name.</param>
/// <param name="key">Its place among the keys.</param>
/// <param name="form">What the values are.</param>
/// <param name="isText">Whether they are texts.</param>
internal sealed class WriteValueKey(ResponseName name, int key, ValueForm form, bool isText) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        int code = groups.CodeOf(group, key);
        if (code < CompiledKey.FirstCode)
            run.Sink.Null();
        else if (isText)
            run.Sink.Text(groups.Codes[key].Text(code), isPlain: false);
        else
            form.Write(run.Sink, groups.Codes[key].Number(code));
    }
}

/// <summary>Writes a key that is a stretch of time.</summary>
/// <param name="name">The name.</param>
/// <param name="key">Its place among the keys.</param>
/// <param name="bucket">How long the stretches are.</param>
internal sealed class WriteDateKey(ResponseName name, int key, DateBucket bucket) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        int code = groups.CodeOf(group, key);
        if (code < CompiledKey.FirstCode)
            run.Sink.Null();
        else
            ValueForm.Write(run.Sink, bucket, (int)groups.Codes[key].Number(code));
    }
}

/// <summary>Writes a key that is a node.</summary>
/// <param name="name">The name.</param>
/// <param name="key">Its place among the keys.</param>
/// <param name="shape">What of the node.</param>
internal sealed class WriteNodeKey(ResponseName name, int key, Shape shape) : GroupPart(name)
{
    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        int code = groups.CodeOf(group, key);
        if (code < CompiledKey.FirstCode)
        {
            run.Sink.Null();
            return;
        }

        int node = (int)groups.Codes[key].Number(code);
        shape.Write(run, node, node);
    }
}

/// <summary>Writes which keys of a group are imprecise.</summary>
/// <param name="name">The name.</param>
/// <param name="names">By place of the key: its name.</param>
internal sealed class WriteImpreciseKeys(ResponseName name, string[] names) : GroupPart(name)
{
    private readonly byte[][] _names = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    /// <inheritdoc/>
    protected override void WriteValue(Run run, GroupState groups, int group)
    {
        run.Sink.StartList();
        for (int key = 0; key < _names.Length; key++)
        {
            if (groups.CodeOf(group, key) == CompiledKey.Imprecise)
                run.Sink.Text(_names[key], isPlain: true);
        }

        run.Sink.EndList();
    }
}
