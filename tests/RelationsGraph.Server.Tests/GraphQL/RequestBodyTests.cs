using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RelationsGraph.Server.GraphQL;
using Xunit;

namespace RelationsGraph.Server.Tests.GraphQL;

public sealed class RequestBodyTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("{\"query\": \"{ __typename }\"}");

    [Fact]
    public async Task A_body_is_whole_wherever_it_is_cut()
    {
        for (int cut = 0; cut <= Body.Length; cut++)
        {
            var pipe = new Pipe();
            var into = new ReusedBytes();
            await pipe.Writer.WriteAsync(Body.AsMemory(0, cut));
            ValueTask<int> reading = RequestBody.ReadAsync(Request(pipe), Body.Length, into, CancellationToken.None);
            Assert.False(reading.IsCompleted);
            await pipe.Writer.WriteAsync(Body.AsMemory(cut));
            await pipe.Writer.CompleteAsync();

            Assert.Equal(Body, into.Memory(await reading).ToArray());
        }
    }

    [Fact]
    public async Task A_body_that_is_there_is_taken_without_waiting()
    {
        var pipe = new Pipe();
        var into = new ReusedBytes();
        await pipe.Writer.WriteAsync(Body);
        await pipe.Writer.CompleteAsync();

        ValueTask<int> reading = RequestBody.ReadAsync(Request(pipe), Body.Length, into, CancellationToken.None);

        Assert.True(reading.IsCompletedSuccessfully);
        Assert.Equal(Body, into.Memory(await reading).ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whenever_it_arrives(bool early)
    {
        var pipe = new Pipe();
        if (early)
            await pipe.Writer.WriteAsync(Body);
        Task<RequestFaultException> refusal = Assert.ThrowsAsync<RequestFaultException>(
            async () => await RequestBody.ReadAsync(Request(pipe), Body.Length - 1, new ReusedBytes(), CancellationToken.None));
        if (!early)
            await pipe.Writer.WriteAsync(Body);

        Assert.Equal(RequestErrorCodes.BodyTooLarge, (await refusal).Code);
    }

    private static HttpRequest Request(Pipe pipe)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IRequestBodyPipeFeature>(new PipeBody(pipe.Reader));
        return context.Request;
    }

    private sealed class PipeBody(PipeReader reader) : IRequestBodyPipeFeature
    {
        public PipeReader Reader => reader;
    }
}
