using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Architecture.Tests.Sources;

/// <summary>The names an ontology declares, in every spelling in which the program meets them.</summary>
internal sealed class OntologyNames
{
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<string> _nodeTypes = [];
    private readonly HashSet<string> _language = [];

    /// <summary>By spelling, what it names: node type, plural, relationship type, field between node types, value of an enum.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>The node types as they are spelt in the ontology.</summary>
    public IReadOnlySet<string> NodeTypes => _nodeTypes;

    /// <summary>
    /// Reads the ontology's files. Enums beside directives are the language in which an ontology is written: the program knows their values,
    /// so a name spelt like one of them cannot be told apart and is left out.
    /// </summary>
    public static OntologyNames Read(IEnumerable<string> files)
    {
        var names = new OntologyNames();
        foreach (var file in files)
        {
            var document = GraphQLParser.Parse(new SourceText(File.ReadAllBytes(file), file), ParserLimits.Trusted);
            var isLanguage = document.Definitions.Any(d => d is DirectiveDefinitionNode);
            foreach (var definition in document.Definitions)
            {
                if (definition is ObjectTypeDefinitionNode type)
                    names.AddType(type);
                else if (definition is EnumTypeDefinitionNode values && !isLanguage)
                    names.AddValues(values);
                else if (definition is EnumTypeDefinitionNode language)
                    names._language.UnionWith(language.Values.Select(v => v.Name));
            }
        }
        foreach (var name in names._language)
            names._names.Remove(name);
        return names;
    }

    private void AddType(ObjectTypeDefinitionNode type)
    {
        foreach (var directive in type.Directives)
        {
            if (directive.Name == "node")
            {
                _nodeTypes.Add(type.Name);
                _names[type.Name] = "node type";
                Add(Text(directive, "plural"), "plural of a node type");
            }
            else if (directive.Name == "relationship")
            {
                _names[type.Name] = "relationship type";
                Add(Separated(type.Name, '_').ToUpperInvariant(), "relationship type");
                Add(Separated(type.Name, '-'), "relationship type");
                Add(Text(directive, "as"), "field of a relationship");
                Add(Text(directive, "inverse"), "field of a relationship");
            }
        }
        foreach (var field in type.Fields.Where(f => f.Directives.Any(d => d.Name == "path")))
            Add(field.Name, "derived path");
    }

    private void AddValues(EnumTypeDefinitionNode type)
    {
        foreach (var value in type.Values)
            _names.TryAdd(value.Name, $"value of the enum {type.Name}");
    }

    // `by`, `parts` and `host` are words of the language before they are fields.
    private void Add(string? name, string what)
    {
        var isOneWord = name is not null && name.All(char.IsAsciiLetterLower);
        if (name is not null && (!isOneWord || what.StartsWith("plural", StringComparison.Ordinal)))
            _names.TryAdd(name, what);
    }

    private static string? Text(DirectiveNode directive, string argument) =>
        directive.Arguments.FirstOrDefault(a => a.Name == argument)?.Value is StringValueNode text ? text.Value : null;

    private static string Separated(string name, char separator)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
