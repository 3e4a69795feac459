using Microsoft.AspNetCore.Cors.Infrastructure;
using RelationsGraph.Server.Settings;

namespace RelationsGraph.Server.Http;

/// <summary>Which pages of other origins may call the API from a browser. Off unless origins are configured.</summary>
internal static class CrossOrigin
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>One policy for everything: GET and POST with the headers GraphQL clients send, never with credentials.</summary>
    public static void Configure(CorsOptions cors, SecuritySettings security) => cors.AddDefaultPolicy(policy =>
    {
        if (security.CorsOrigins is ["*"])
            policy.AllowAnyOrigin();
        else
            policy.WithOrigins([.. security.CorsOrigins]);
        policy.WithMethods("GET", "POST")
            .WithHeaders("accept", "accept-language", "content-type", "graphql-cost", "if-none-match")
            .WithExposedHeaders("etag")
            .SetPreflightMaxAge(Remembered);
    });
}
