// An empty ASP.NET Core app with one answer. Arguments: --urls ADDRESS, --answer FILE.
using RelationsGraph.Benchmarks.BareServer;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.Run(new BareAnswer(app.Configuration["answer"] is { } file ? File.ReadAllBytes(file) : BareAnswer.Shortest).HandleAsync);
app.Run();
