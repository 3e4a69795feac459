namespace RelationsGraph.Architecture.Tests.Sources;

/// <summary>An identifier or the text of a string literal, with its line from 1.</summary>
internal readonly record struct CSharpWord(string Text, bool IsLiteral, int Line);
