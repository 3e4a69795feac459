namespace RelationsGraph.Server.Pages;

/// <summary>The words of our pages in one language. A word that is missing in one of them does not compile.</summary>
internal sealed record PageTexts
{
    /// <summary>The words in English.</summary>
    public static readonly PageTexts English = new()
    {
        Title = "A graph of international relations",
        Lead = "Who is related to whom, since when, and according to which source: cities, countries, agreements, host towns, offices and projects, asked in GraphQL.",
        Skip = "Skip to the starter documents",
        Languages = "Language",
        Places = "Pages",
        OpenIde = "Open the IDE",
        Schema = "Schema (SDL)",
        Figures = "{0} nodes and {1} relationships, each with its sources.",
        PictureTitle = "What links to what",
        PictureLead = "The most important types and relationships. The schema has all of them, and every relationship can be followed both ways.",
        PictureWords = "The picture in words",
        PictureCites = "Every statement cites a document.",
        StartersTitle = "Starter documents",
        StartersLead = "Each opens in the IDE, ready to run and to change.",
        Groups = ["For researchers", "For dashboards", "For staff"],
        GroupLeads =
        [
            "Relations over time, and who says so.",
            "All the figures of a screen in one request.",
            "Where to go, whom to call, what is under way.",
        ],
        QuestionsTitle = "Questions with known answers",
        QuestionsLead = "{0} questions by subject. Each opens in the IDE; a test compares its answer with the one written down.",
        Open = "Open in IDE",
        Run = "Run",
        Copy = "Copy",
        Copied = "Copied",
        ShowQuery = "Show the document",
        CountsTitle = "What is in the graph",
        CountsLead = "Nodes by type, as loaded when the server started.",
        TypeHeading = "Type",
        CountHeading = "Nodes",
        Back = "Start page",
        Opening = "Opening in the IDE …",
        OpenFailed = "The IDE did not take the document. Copy it below and paste it there.",
        NoScript = "Without JavaScript the IDE does not run; the plain answer and the document are here.",
        NoIde = "This server was built without the IDE; the plain answer and the document are here.",
        ToIde = "To the IDE",
        Footer = "The graph is read only here. Answers are JSON by the GraphQL specification.",
    };

    /// <summary>The words in Japanese.</summary>
    public static readonly PageTexts Japanese = new()
    {
        Title = "国際関係のグラフ",
        Lead = "都市、国・地域、協定、ホストタウン、事務所、プロジェクトなどが、いつから、どの資料によれば、どうつながっているか。GraphQL で調べられます。",
        Skip = "クエリ例へ進む",
        Languages = "言語",
        Places = "ページ",
        OpenIde = "IDE を開く",
        Schema = "スキーマ (SDL)",
        Figures = "ノード {0} 件、関係 {1} 件。すべてに出典があります。",
        PictureTitle = "何が何につながるか",
        PictureLead = "主な型と関係です。すべての型と関係はスキーマにあり、どの関係も両方向にたどれます。",
        PictureWords = "図を言葉で読む",
        PictureCites = "どの記述にも出典の資料があります。",
        StartersTitle = "クエリ例",
        StartersLead = "IDE で開き、そのまま実行したり書き換えたりできます。",
        Groups = ["研究者の方へ", "ダッシュボードを作る方へ", "職員の方へ"],
        GroupLeads =
        [
            "関係の移り変わりと、その根拠。",
            "一画面に必要な数字を一回の問い合わせで。",
            "どこへ行き、どこへ連絡し、何が進んでいるか。",
        ],
        QuestionsTitle = "答えの分かっている質問",
        QuestionsLead = "主題別の質問 {0} 件。IDE で開けます。答えは記録された答えとテストで照合されています。",
        Open = "IDE で開く",
        Run = "実行",
        Copy = "コピー",
        Copied = "コピーしました",
        ShowQuery = "クエリを見る",
        CountsTitle = "グラフの中身",
        CountsLead = "型ごとのノード数（サーバー起動時）。",
        TypeHeading = "型",
        CountHeading = "ノード数",
        Back = "トップページ",
        Opening = "IDE で開いています…",
        OpenFailed = "IDE に渡せませんでした。下のクエリをコピーして、IDE に貼り付けてください。",
        NoScript = "IDE の利用には JavaScript が必要です。結果とクエリはここで見られます。",
        NoIde = "このサーバーには IDE が組み込まれていません。結果とクエリはここで見られます。",
        ToIde = "IDE へ",
        Footer = "ここではグラフの閲覧のみ可能です。結果は GraphQL 仕様に従う JSON です。",
    };

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Skip { get; init; }

    public required string Languages { get; init; }

    public required string Places { get; init; }

    public required string OpenIde { get; init; }

    public required string Schema { get; init; }

    /// <summary>Takes the number of nodes and the number of relationships.</summary>
    public required string Figures { get; init; }

    public required string PictureTitle { get; init; }

    public required string PictureLead { get; init; }

    public required string PictureWords { get; init; }

    public required string PictureCites { get; init; }

    public required string StartersTitle { get; init; }

    public required string StartersLead { get; init; }

    /// <summary>One heading per <see cref="StarterGroup"/>, in its order.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>One sentence per <see cref="StarterGroup"/>, in its order.</summary>
    public required IReadOnlyList<string> GroupLeads { get; init; }

    public required string QuestionsTitle { get; init; }

    /// <summary>Takes the number of questions.</summary>
    public required string QuestionsLead { get; init; }

    public required string Open { get; init; }

    public required string Run { get; init; }

    public required string Copy { get; init; }

    public required string Copied { get; init; }

    public required string ShowQuery { get; init; }

    public required string CountsTitle { get; init; }

    public required string CountsLead { get; init; }

    public required string TypeHeading { get; init; }

    public required string CountHeading { get; init; }

    public required string Back { get; init; }

    public required string Opening { get; init; }

    public required string OpenFailed { get; init; }

    public required string NoScript { get; init; }

    public required string NoIde { get; init; }

    public required string ToIde { get; init; }

    public required string Footer { get; init; }

    /// <summary>The words in a language.</summary>
    public static PageTexts In(PageLanguage language) => language == PageLanguage.Japanese ? Japanese : English;
}
