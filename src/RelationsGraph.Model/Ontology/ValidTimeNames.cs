namespace RelationsGraph.Model.Ontology;

/// <summary>
/// The convention of valid time: an EDTF date of the name <see cref="Since"/> says from when on an element is or holds, one of the name
/// <see cref="Until"/> until when. This is the only place that knows these names.
/// </summary>
public static class ValidTimeNames
{
    /// <summary>The start.</summary>
    public const string Since = "since";

    /// <summary>The end.</summary>
    public const string Until = "until";
}
