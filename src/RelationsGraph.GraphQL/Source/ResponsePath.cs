using System.Globalization;
using System.Text;

namespace RelationsGraph.GraphQL.Source;

/// <summary>
/// Where in a response a value stands (specification section 7.1.4, <c>path</c>): response names and list indexes, kept as a chain
/// from the value up to the root, so that going one step down costs one small object and nothing is copied.
/// </summary>
/// <remarks>Immutable and thread-safe. The path of the response itself is null.</remarks>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
        Depth = (parent?.Depth ?? 0) + 1;
    }

    /// <summary>The path one step up; null for a root field.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The response name (the alias if there is one); null when this step is a list index.</summary>
    public string? Name { get; }

    /// <summary>The list index from 0; meaningful only when <see cref="Name"/> is null.</summary>
    public int Index { get; }

    /// <summary>The number of steps, from 1.</summary>
    public int Depth { get; }

    /// <summary>A step to a field.</summary>
    /// <param name="parent">The path so far; null at the root.</param>
    /// <param name="name">The response name.</param>
    /// <returns>The longer path.</returns>
    public static ResponsePath Field(ResponsePath? parent, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new ResponsePath(parent, name, 0);
    }

    /// <summary>A step into a list.</summary>
    /// <param name="parent">The path of the list.</param>
    /// <param name="index">The index from 0.</param>
    /// <returns>The longer path.</returns>
    public static ResponsePath Item(ResponsePath? parent, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new ResponsePath(parent, null, index);
    }

    /// <summary>The steps from the root down.</summary>
    /// <returns>A new array of <see cref="Depth"/> steps.</returns>
    public ResponsePath[] FromRoot()
    {
        var steps = new ResponsePath[Depth];
        for (ResponsePath? step = this; step is not null; step = step.Parent)
            steps[step.Depth - 1] = step;
        return steps;
    }

    /// <summary>The form <c>city.offices[0].name</c>, for messages and logs.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (ResponsePath step in FromRoot())
        {
            if (step.Name is null)
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else
                text.Append(text.Length == 0 ? "" : ".").Append(step.Name);
        }

        return text.ToString();
    }
}
