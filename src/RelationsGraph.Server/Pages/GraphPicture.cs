using System.Globalization;
using System.Text;

namespace RelationsGraph.Server.Pages;

/// <summary>
/// The drawing of the graph's types on the start page, and the same in words. It is an illustration: the types themselves are named in
/// the ontology, and nothing is derived from here.
/// </summary>
internal static class GraphPicture
{
    private const int Width = 880;
    private const int Height = 400;
    private const int HalfWidth = 66;
    private const int HalfHeight = 24;

    private static readonly Box[] Boxes =
    [
        new("Event", "行事", 100, 50), new("Agreement", "協定", 340, 50), new("HostTown", "ホストタウン", 570, 50),
        new("Project", "プロジェクト", 100, 200), new("City", "都市", 340, 200), new("Country", "国・地域", 570, 200), new("Region", "地域", 790, 200),
        new("Organization", "組織", 100, 350), new("Office", "事務所", 340, 350), new("Facility", "施設", 570, 350), new("Document", "資料", 790, 350),
    ];

    private static readonly Arrow[] Arrows =
    [
        new("City", "PARTY_TO", "当事者", "Agreement"), new("Event", "COMMEMORATES", "記念", "Agreement"),
        new("HostTown", "HOST", "受入都市", "City"), new("HostTown", "NATION", "相手国", "Country"),
        new("City", "LOCATED_IN", "所在", "Country"), new("Region", "LOCATED_IN", "所在", "Country"),
        new("Project", "SITE", "実施地", "City"), new("Project", "IMPLEMENTED_BY", "実施者", "Organization"),
        new("Office", "LOCATED_IN", "所在", "City"), new("Office", "PART_OF", "所属", "Organization"),
        new("Facility", "LOCATED_IN", "所在", "City"),
    ];

    /// <summary>Writes the drawing as inline SVG with its title, and the list of its arrows after it.</summary>
    public static void Write(StringBuilder html, PageLanguage language, PageTexts texts)
    {
        html.Append(CultureInfo.InvariantCulture, $"""
            <figure class="picture">
            <div class="scroll" role="region" aria-labelledby="picture-title" tabindex="0">
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="picture-title" aria-describedby="picture-words">
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>

            """);
        foreach (var arrow in Arrows)
            Draw(html, arrow, language);
        foreach (var box in Boxes)
            Draw(html, box, language);
        html.Append(CultureInfo.InvariantCulture, $"</svg>\n</div>\n<figcaption>{texts.PictureCites}</figcaption>\n<details id=\"picture-words\"><summary>{texts.PictureWords}</summary>\n<ul>\n");
        foreach (var arrow in Arrows)
            html.Append(language == PageLanguage.Japanese
                ? $"<li>{Find(arrow.From).Japanese}（{arrow.From}）→ {arrow.Japanese}（{arrow.Name}）→ {Find(arrow.To).Japanese}（{arrow.To}）</li>\n"
                : $"<li>{arrow.From} <code>{arrow.Name}</code> {arrow.To}</li>\n");
        html.Append("</ul>\n</details>\n</figure>\n");
    }

    private static void Draw(StringBuilder html, Arrow arrow, PageLanguage language)
    {
        var (from, to) = (Find(arrow.From), Find(arrow.To));
        var (x1, y1) = Edge(from, to);
        var (x2, y2) = Edge(to, from);
        var label = language == PageLanguage.Japanese ? arrow.Japanese : arrow.Name;
        html.Append(CultureInfo.InvariantCulture,
            $"<path class=\"arrow\" d=\"M{x1} {y1}L{x2} {y2}\" marker-end=\"url(#tip)\"/><text class=\"label\" x=\"{(x1 + x2) / 2}\" y=\"{((y1 + y2) / 2) - (y1 == y2 ? 8 : -4)}\">{label}</text>\n");
    }

    private static void Draw(StringBuilder html, Box box, PageLanguage language)
    {
        var kind = box.Type == "Document" ? "box source" : "box";
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

    private static Box Find(string type) => Array.Find(Boxes, box => box.Type == type)!;

    private sealed record Box(string Type, string Japanese, int X, int Y);

    private sealed record Arrow(string From, string Name, string Japanese, string To);
}
