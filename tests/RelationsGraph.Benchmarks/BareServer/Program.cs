// The least an ASP.NET Core server does: it reads the body of a request and writes an answer of given bytes.
// Arguments: --urls ADDRESS, --answer FILE (without it, a short text).
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();

var answer = app.Configuration["answer"] is { } file ? File.ReadAllBytes(file) : "{\"data\":{\"__typename\":\"Query\"}}"u8.ToArray();

app.Run(async context =>
{
    var body = context.Request.BodyReader;
    while (true)
    {
        var read = await body.ReadAsync(context.RequestAborted);
        body.AdvanceTo(read.Buffer.End);
        if (read.IsCompleted)
            break;
    }
    context.Response.ContentType = "application/json; charset=utf-8";
    context.Response.ContentLength = answer.Length;
    await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
});
app.Run();
