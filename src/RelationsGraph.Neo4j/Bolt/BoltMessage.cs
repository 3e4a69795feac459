namespace RelationsGraph.Neo4j.Bolt;

/// <summary>
/// What a message is: the tag of its structure. Each request is answered by one of <see cref="Success"/>, <see cref="Failure"/> and <see cref="Ignored"/>, in
/// the order of the requests.
/// </summary>
internal enum BoltMessage : byte
{
    /// <summary>Request: who is there (extra); up to 5.0 with the credentials.</summary>
    Hello = 0x01,

    /// <summary>Request: the client goes. The only one without an answer.</summary>
    Goodbye = 0x02,

    /// <summary>Request: drop what is under way and forget failures. Goes before all that waits.</summary>
    Reset = 0x0F,

    /// <summary>Request: a statement (query, parameters, extra); outside a transaction it is one of its own.</summary>
    Run = 0x10,

    /// <summary>Request: a transaction (extra).</summary>
    Begin = 0x11,

    /// <summary>Request: keep what the transaction did.</summary>
    Commit = 0x12,

    /// <summary>Request: undo what the transaction did.</summary>
    Rollback = 0x13,

    /// <summary>Request: records are not wanted (n, qid).</summary>
    Discard = 0x2F,

    /// <summary>Request: the next records (n, qid).</summary>
    Pull = 0x3F,

    /// <summary>Request from 5.4: how the client is used. Never sent.</summary>
    Telemetry = 0x54,

    /// <summary>Request from 4.3: which servers there are (routing, bookmarks, extra; so from 4.4).</summary>
    Route = 0x66,

    /// <summary>Request from 5.1: the credentials.</summary>
    Logon = 0x6A,

    /// <summary>Request from 5.1: the credentials no longer hold; the next request is <see cref="Logon"/>.</summary>
    Logoff = 0x6B,

    /// <summary>Answer: done (metadata).</summary>
    Success = 0x70,

    /// <summary>Answer before the answer: one record (fields).</summary>
    Record = 0x71,

    /// <summary>Answer: not done, because a request before it failed.</summary>
    Ignored = 0x7E,

    /// <summary>Answer: refused (metadata: code and message; from 5.7 neo4j_code, message, gql_status, description, diagnostic_record, cause).</summary>
    Failure = 0x7F,
}
