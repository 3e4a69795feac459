using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Writers;

namespace RelationsGraph.Embedded.Compiling;

/// <summary>A plan as what runs it.</summary>
/// <remarks>Immutable and thread-safe; serves every snapshot of its ontology.</remarks>
/// <param name="fields">The writers of its fields.</param>
/// <param name="needs">Each asks for something that a run of the plan would wait for.</param>
internal sealed class CompiledPlan(FieldWriter[] fields, Action<Run>[] needs)
{
    /// <summary>Whether a run may have to wait for what is made when it is first asked for, so that it is better asked for before.</summary>
    public bool HasNeeds => needs.Length > 0;

    /// <summary>Asks for all that a run would wait for.</summary>
    /// <param name="run">A run that collects it (<see cref="Run.IsAsking"/>).</param>
    public void Prepare(Run run)
    {
        foreach (Action<Run> need in needs)
            need(run);
    }

    /// <summary>Writes the fields.</summary>
    public void Write(Run run)
    {
        foreach (FieldWriter field in fields)
            field.Write(run, -1, -1);
    }
}
