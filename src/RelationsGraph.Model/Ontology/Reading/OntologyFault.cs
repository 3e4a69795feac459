using System.Globalization;

namespace RelationsGraph.Model.Ontology.Reading;

/// <summary>A mistake in the ontology's files.</summary>
/// <param name="File">The file, as it was named to the reader.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode scalar values.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
public sealed record OntologyFault(string File, int Line, int Column, string Message)
{
    /// <summary>The form <c>file:line:column: message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
}

/// <summary>What reading an ontology gave: the ontology, or all its faults.</summary>
/// <param name="Ontology">The ontology; null when there is a fault.</param>
/// <param name="Faults">All faults, by file, line and column.</param>
public sealed record OntologyResult(GraphOntology? Ontology, IReadOnlyList<OntologyFault> Faults);
