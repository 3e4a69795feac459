using System.Globalization;
using System.Text;

namespace RelationsGraph.Server.Pages;

/// <summary>
/// The drawing of the graph's types on the start page, and the same in words. It is an illustration with places chosen by hand, read from
/// <c>picture.txt</c>; a test compares its names with the ontology.
/// </summary>
internal sealed class GraphPicture
{
    private const int Width = 880;
    private const int Height = 400;
    private const int HalfWidth = 66;
    private const int HalfHeight = 24;

    private static readonly Lazy<GraphPicture> Read = new(() => Parse(PageResources.ReadText("Pages/picture.txt")));

    private readonly List<Box> _boxes = [];
    private readonly List<Arrow> _arrows = [];

    /// <summary>The drawing that travels with the program.</summary>
    public static GraphPicture OfTheProgram => Read.Value;

    /// <summary>The names of types and relationships in the drawing, as the ontology writes them.</summary>
    public IEnumerable<string> Names => _boxes.Select(box => box.Type).Concat(_arrows.Select(arrow => arrow.Name));

    /// <summary>Reads a drawing: lines of <c>box TYPE JAPANESE X Y</c>, then <c>arrow FROM NAME JAPANESE TO</c>; the last box is the source of all.</summary>
    public static GraphPicture Parse(string text)
    {
        var picture = new GraphPicture();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is ["box", var type, var name, var x, var y])
                picture._boxes.Add(new Box(type, name, int.Parse(x, CultureInfo.InvariantCulture), int.Parse(y, CultureInfo.InvariantCulture)));
            else if (words is ["arrow", var from, var relationship, var label, var to])
                picture._arrows.Add(new Arrow(picture.Find(from), relationship, label, picture.Find(to)));
        }

        return picture;
    }

    /// <summary>Writes the drawing as inline SVG with its title, and the list of its arrows after it.</summary>
    public void Write(StringBuilder html, PageLanguage language, PageTexts texts)
    {
        html.Append(CultureInfo.InvariantCulture, $"""
            <figure class="picture">
            <div class="scroll" role="region" aria-labelledby="picture-title" tabindex="0">
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="picture-title" aria-describedby="picture-words">
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>

            """);
        foreach (var arrow in _arrows)
            Draw(html, arrow, language);
        foreach (var box in _boxes)
            Draw(html, box, language);
        html.Append(CultureInfo.InvariantCulture, $"</svg>\n</div>\n<figcaption>{texts.PictureCites}</figcaption>\n<details id=\"picture-words\"><summary>{texts.PictureWords}</summary>\n<ul>\n");
        foreach (var arrow in _arrows)
            html.Append(language == PageLanguage.Japanese
                ? $"<li>{arrow.From.Japanese}（{arrow.From.Type}）→ {arrow.Japanese}（{arrow.Name}）→ {arrow.To.Japanese}（{arrow.To.Type}）</li>\n"
                : $"<li>{arrow.From.Type} <code>{arrow.Name}</code> {arrow.To.Type}</li>\n");
        html.Append("</ul>\n</details>\n</figure>\n");
    }

    private static void Draw(StringBuilder html, Arrow arrow, PageLanguage language)
    {
        var (from, to) = (arrow.From, arrow.To);
        var (x1, y1) = Edge(from, to);
        var (x2, y2) = Edge(to, from);
        var label = language == PageLanguage.Japanese ? arrow.Japanese : arrow.Name;
        html.Append(CultureInfo.InvariantCulture,
            $"<path class=\"arrow\" d=\"M{x1} {y1}L{x2} {y2}\" marker-end=\"url(#tip)\"/><text class=\"label\" x=\"{(x1 + x2) / 2}\" y=\"{((y1 + y2) / 2) - (y1 == y2 ? 8 : -4)}\">{label}</text>\n");
    }

    private void Draw(StringBuilder html, Box box, PageLanguage language)
    {
        var kind = box == _boxes[^1] ? "box source" : "box";
        html.Append(CultureInfo.InvariantCulture,
            $"<rect class=\"{kind}\" x=\"{box.X - HalfWidth}\" y=\"{box.Y - HalfHeight}\" width=\"{2 * HalfWidth}\" height=\"{2 * HalfHeight}\" rx=\"10\"/>");
        if (language == PageLanguage.Japanese)
            html.Append(CultureInfo.InvariantCulture,
                $"<text class=\"name\" x=\"{box.X}\" y=\"{box.Y - 2}\">{box.Japanese}</text><text class=\"type\" x=\"{box.X}\" y=\"{box.Y + 15}\">{box.Type}</text>\n");
        else
            html.Append(CultureInfo.InvariantCulture, $"<text class=\"name\" x=\"{box.X}\" y=\"{box.Y + 5}\">{box.Type}</text>\n");
    }

    // Where the straight line between two boxes leaves the first one.
    private static (int X, int Y) Edge(Box box, Box other)
    {
        double dx = other.X - box.X, dy = other.Y - box.Y;
        var share = Math.Min(dx == 0 ? double.MaxValue : (HalfWidth + 4) / Math.Abs(dx), dy == 0 ? double.MaxValue : (HalfHeight + 4) / Math.Abs(dy));
        return ((int)(box.X + (dx * share)), (int)(box.Y + (dy * share)));
    }

    private Box Find(string type) => _boxes.Find(box => box.Type == type) ?? throw new FormatException($"The picture has no box {type}.");

    private sealed record Box(string Type, string Japanese, int X, int Y);

    private sealed record Arrow(Box From, string Name, string Japanese, Box To);
}
