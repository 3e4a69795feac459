namespace RelationsGraph.Benchmarks.BareServer;

/// <summary>The least that an endpoint does: it reads the body of the request and writes the same bytes every time.</summary>
internal sealed class BareAnswer(byte[] answer)
{
    /// <summary>An answer for who gives none.</summary>
    public static byte[] Shortest { get; } = "{\"data\":{\"__typename\":\"Query\"}}"u8.ToArray();

    public async Task HandleAsync(HttpContext context)
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
    }
}
